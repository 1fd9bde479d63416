import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  gauge: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

export interface GaugeProps {
  readonly value: number;
  readonly max: number;
  /** In a few characters, for the eye. */
  readonly short: string;
  /** As a sentence, for who does not see the bar. */
  readonly label: string;
}

/** A count over its small bar. */
export function Gauge({ value, max, short, label }: GaugeProps): ReactElement {
  return (
    <span className={useStyles().gauge}>
      <span aria-hidden="true">{short}</span>
      <ProgressBar value={value} max={Math.max(1, max)} thickness="large" aria-label={label} aria-valuetext={label} />
    </span>
  );
}
