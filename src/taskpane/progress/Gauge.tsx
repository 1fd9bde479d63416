import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ProgressBar } from '../controls/ProgressBar';

const useStyles = makeStyles({
  gauge: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  words: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

export interface GaugeProps {
  readonly value: number;
  readonly max: number;
  readonly children: ReactNode;
}

/** A count, in the words given, over its small bar. */
export function Gauge({ value, max, children }: GaugeProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.gauge}>
      <span className={styles.words}>{children}</span>
      <ProgressBar value={value} max={Math.max(1, max)} aria-hidden="true" />
    </span>
  );
}
