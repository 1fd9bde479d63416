import { makeResetStyles, tokens } from '@fluentui/react-components';

/** Colours of a button, of its frame and of its icon. */
interface Look {
  readonly ground: string;
  readonly frame: string;
  readonly ink: string;
  readonly icon?: string;
}

const painted = ({ ground, frame, ink, icon = ink }: Look) => ({
  backgroundColor: ground,
  borderColor: frame,
  color: ink,
  '& > [data-icon]': { color: icon },
});

const CONTRAST = '@media (forced-colors: active)';
const OFF = ':disabled, &[aria-disabled="true"]';
const NONE = 'transparent';
const forcedColorAdjust = 'none' as const;

const chosen = {
  ...painted({ ground: 'HighlightText', frame: 'Highlight', ink: 'Highlight' }),
  forcedColorAdjust,
};
const out = painted({ ground: 'ButtonFace', frame: 'GrayText', ink: 'GrayText' });

interface Appearance {
  readonly rest: Look;
  readonly hover: Look;
  readonly pressed: Look;
  readonly off: Look;
  /** With the colours of a Windows contrast theme. */
  readonly contrast?: Look;
  readonly focus?: string;
}

/** All that a button is, in one look: Fluent's own measures and colours. */
const look = ({ rest, hover, pressed, off, contrast, focus = '' }: Appearance) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box' as const,
  margin: '0',
  padding: `5px ${tokens.spacingHorizontalM}`,
  minWidth: '96px',
  overflow: 'hidden' as const,
  borderWidth: '1px',
  borderStyle: 'solid',
  borderRadius: tokens.borderRadiusMedium,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
  outlineStyle: 'none' as const,
  transitionDuration: tokens.durationFaster,
  transitionProperty: 'background, border, color',
  transitionTimingFunction: tokens.curveEasyEase,
  ...painted(rest),
  ':hover': painted(hover),
  ':hover:active, &:active:focus-visible': painted(pressed),
  ':focus-visible': {
    borderColor: tokens.colorStrokeFocus2,
    outline: `2px solid ${tokens.colorTransparentStroke}`,
    boxShadow: `0 0 0 1px ${tokens.colorStrokeFocus2} inset${focus}`,
    zIndex: 1,
  },
  [OFF]: { ...painted(off), cursor: 'not-allowed', ':hover': painted(off), ':hover:active': painted(off) },
  '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  [CONTRAST]: {
    ...(contrast ? { ...painted(contrast), forcedColorAdjust } : {}),
    ':hover': chosen,
    ':hover:active, &:active:focus-visible': chosen,
    [OFF]: { ...out, ':hover': out, ':hover:active': out },
  },
});

const offInk = tokens.colorNeutralForegroundDisabled;
const offBare: Look = { ground: tokens.colorTransparentBackground, frame: NONE, ink: offInk };

const LOOKS = {
  secondary: makeResetStyles(
    look({
      rest: {
        ground: tokens.colorNeutralBackground1,
        frame: tokens.colorNeutralStroke1,
        ink: tokens.colorNeutralForeground1,
      },
      hover: {
        ground: tokens.colorNeutralBackground1Hover,
        frame: tokens.colorNeutralStroke1Hover,
        ink: tokens.colorNeutralForeground1Hover,
      },
      pressed: {
        ground: tokens.colorNeutralBackground1Pressed,
        frame: tokens.colorNeutralStroke1Pressed,
        ink: tokens.colorNeutralForeground1Pressed,
      },
      off: { ground: tokens.colorNeutralBackgroundDisabled, frame: tokens.colorNeutralStrokeDisabled, ink: offInk },
    }),
  ),
  primary: makeResetStyles(
    look({
      rest: { ground: tokens.colorBrandBackground, frame: NONE, ink: tokens.colorNeutralForegroundOnBrand },
      hover: { ground: tokens.colorBrandBackgroundHover, frame: NONE, ink: tokens.colorNeutralForegroundOnBrand },
      pressed: { ground: tokens.colorBrandBackgroundPressed, frame: NONE, ink: tokens.colorNeutralForegroundOnBrand },
      off: { ground: tokens.colorNeutralBackgroundDisabled, frame: NONE, ink: offInk },
      contrast: { ground: 'Highlight', frame: 'HighlightText', ink: 'HighlightText' },
      focus: `, 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand} inset, ${tokens.shadow2}`,
    }),
  ),
  subtle: makeResetStyles(
    look({
      rest: { ground: tokens.colorSubtleBackground, frame: NONE, ink: tokens.colorNeutralForeground2 },
      hover: {
        ground: tokens.colorSubtleBackgroundHover,
        frame: NONE,
        ink: tokens.colorNeutralForeground2Hover,
        icon: tokens.colorNeutralForeground2BrandHover,
      },
      pressed: {
        ground: tokens.colorSubtleBackgroundPressed,
        frame: NONE,
        ink: tokens.colorNeutralForeground2Pressed,
        icon: tokens.colorNeutralForeground2BrandPressed,
      },
      off: offBare,
    }),
  ),
  transparent: makeResetStyles(
    look({
      rest: { ground: tokens.colorTransparentBackground, frame: NONE, ink: tokens.colorNeutralForeground2 },
      hover: {
        ground: tokens.colorTransparentBackgroundHover,
        frame: NONE,
        ink: tokens.colorNeutralForeground2BrandHover,
      },
      pressed: {
        ground: tokens.colorTransparentBackgroundPressed,
        frame: NONE,
        ink: tokens.colorNeutralForeground2BrandPressed,
      },
      off: offBare,
    }),
  ),
};

/** One class for each look; React asks for all of them, in the same order each time. */
export const useButtonLook = (appearance: keyof typeof LOOKS): string =>
  ({
    secondary: LOOKS.secondary(),
    primary: LOOKS.primary(),
    subtle: LOOKS.subtle(),
    transparent: LOOKS.transparent(),
  })[appearance];
