import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Deep blue-green, from nearly black to nearly white; 80 is the colour of the project. */
const BRAND: BrandVariants = {
  10: '#02171B',
  20: '#03242B',
  30: '#04303A',
  40: '#063B46',
  50: '#074653',
  60: '#08505E',
  70: '#0A5765',
  80: '#0B5C6B',
  90: '#1C7080',
  100: '#2F8292',
  110: '#4A96A5',
  120: '#65A9B6',
  130: '#82BCC7',
  140: '#9FCED7',
  150: '#BEE0E6',
  160: '#E0F0F2',
};

/** What the pane draws beyond Fluent's own tokens: the second curve, and bars from calm to critical. */
export interface PaneColors {
  readonly curveSecond: string;
  readonly barCalm: string;
  readonly barStrong: string;
  readonly barCritical: string;
  readonly barTrack: string;
}

export type PaneTheme = Theme & PaneColors;

export const lightPaneTheme: PaneTheme = {
  ...createLightTheme(BRAND),
  // As on the sheets, whose looks the pane fetches later.
  curveSecond: '#6B5876',
  barCalm: BRAND[90],
  barStrong: '#C98A1B',
  barCritical: '#9E3A2C',
  barTrack: '#E4ECEE',
};

const dark = createDarkTheme(BRAND);

export const darkPaneTheme: PaneTheme = {
  ...dark,
  // The generated dark brand is too dark for text on a dark pane: these pass a contrast of 4.5.
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[130],
  colorNeutralForeground2BrandPressed: BRAND[120],
  colorNeutralForeground2BrandSelected: BRAND[130],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandForeground1Hover: BRAND[140],
  colorCompoundBrandForeground1Pressed: BRAND[120],
  colorCompoundBrandStroke: BRAND[120],
  colorCompoundBrandStrokeHover: BRAND[130],
  colorBrandStroke1: BRAND[120],
  curveSecond: '#C9B8D6',
  barCalm: BRAND[120],
  barStrong: '#E0A63A',
  barCritical: '#F0A08F',
  barTrack: '#45494A',
};
