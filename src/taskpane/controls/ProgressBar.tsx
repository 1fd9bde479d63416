import { makeStyles, tokens } from '@fluentui/react-components';
import type { AriaAttributes, ReactElement } from 'react';

const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    [CONTRAST]: { backgroundColor: 'CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    [CONTRAST]: { backgroundColor: 'Highlight' },
  },
});

export interface ProgressBarProps extends Pick<AriaAttributes, 'aria-hidden' | 'aria-label' | 'aria-valuetext'> {
  readonly value: number;
  readonly max: number;
}

/** How much of something is done, as a bar. */
export function ProgressBar({ value, max, ...aria }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      className={styles.track}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      {...aria}
    >
      <div className={styles.bar} style={{ width: `${(100 * value) / max}%` }} />
    </div>
  );
}
