import type { PaneColors } from './pane-themes';

/** The pane's own colours as CSS variables, beside Fluent's `tokens`. */
export const paneTokens = {
  curveSecond: 'var(--curveSecond)',
  barCalm: 'var(--barCalm)',
  barStrong: 'var(--barStrong)',
  barCritical: 'var(--barCritical)',
  barTrack: 'var(--barTrack)',
} as const satisfies Record<keyof PaneColors, string>;
