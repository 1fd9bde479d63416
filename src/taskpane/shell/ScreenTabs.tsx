import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../../text/texts';
import { SCREENS, type Screen } from '../state/pane-state';
import { useFocusOutline } from '../theme/use-focus-outline';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    flexShrink: 0,
    margin: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // A pane that is zoomed has few pixels of its own.
    '@media (max-width: 330px)': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
      '::after': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    },
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: '0',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'ButtonText' },
      ':hover::after': { backgroundColor: 'ButtonText' },
    },
  },
  word: {
    display: 'block',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    // As wide as it will be once it is bold, so that no tab moves.
    '::after': {
      content: 'attr(data-word)',
      display: 'block',
      height: '0',
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export interface ScreenTabsProps {
  readonly screen: Screen;
  readonly texts: Texts;
  readonly onChoose: (screen: Screen) => void;
}

export const PANEL_ID = 'screen-panel';

/** Where a key leads among the tabs, from the one at `index`; undefined where it leads nowhere. */
const TARGETS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % SCREENS.length,
  ArrowLeft: (index) => (index + SCREENS.length - 1) % SCREENS.length,
  Home: () => 0,
  End: () => SCREENS.length - 1,
};

/** The four screens as tabs: one stop for the Tab key, arrows between them, chosen by Enter or a press. */
export function ScreenTabs({ screen, texts, onChoose }: ScreenTabsProps): ReactElement {
  const styles = useStyles();
  const outline = useFocusOutline();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const target = TARGETS[event.key]?.(tabs.findIndex((tab) => tab === document.activeElement));
    if (target === undefined) return;
    event.preventDefault();
    tabs[target]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- The tabs have the focus, one of them at a time.
    <div role="tablist" className={styles.tabs} aria-label={texts.shell.screensLabel} onKeyDown={move}>
      {SCREENS.map((value) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          aria-selected={value === screen}
          aria-controls={PANEL_ID}
          tabIndex={value === screen ? 0 : -1}
          className={mergeClasses(styles.tab, outline.inside, value === screen && styles.selected)}
          onClick={() => onChoose(value)}
        >
          <span className={styles.word} data-word={texts.shell.screens[value]}>
            {texts.shell.screens[value]}
          </span>
        </button>
      ))}
    </div>
  );
}
