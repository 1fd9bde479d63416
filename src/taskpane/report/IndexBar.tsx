import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Band } from '../../domain/questionnaire';
import type { Index } from '../../domain/scores';
import { paneTokens } from '../theme/pane-tokens';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: paneTokens.barTrack,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  value: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  range: {
    position: 'absolute',
    insetBlock: 0,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandStroke} 0 1px, transparent 1px 4px)`,
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cut: { position: 'absolute', insetBlock: 0, width: '2px', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface IndexBarProps {
  readonly index: Index;
  readonly bands: readonly Band[];
  readonly label: string;
  /** What it means to be near either end: more is worse for one index and better for the other. */
  readonly ends: { readonly low: string; readonly high: string };
}

/** An index from 0 to 100 on its bands; hatched where answers that are missing may lead. */
export function IndexBar({ index: { value, range }, bands, label, ends }: IndexBarProps): ReactElement | null {
  const styles = useStyles();
  if (value === null) return null;
  return (
    <>
      <div className={styles.track} role="img" aria-label={label}>
        {range && <div className={styles.range} style={{ left: `${range[0]}%`, width: `${range[1] - range[0]}%` }} />}
        <div className={styles.value} style={{ width: `${value}%` }} />
        {bands
          .filter(({ from }) => from > 0)
          .map(({ from }) => (
            <div key={from} className={styles.cut} style={{ left: `calc(${from}% - 1px)` }} />
          ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </div>
    </>
  );
}
