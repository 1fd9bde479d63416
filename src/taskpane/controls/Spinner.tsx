import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  spinner: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 'min-content',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ring: {
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  'extra-tiny': { width: '16px', height: '16px' },
  tiny: { width: '20px', height: '20px' },
  medium: {
    width: '32px',
    height: '32px',
    borderTopWidth: '3px',
    borderRightWidth: '3px',
    borderBottomWidth: '3px',
    borderLeftWidth: '3px',
  },
});

export interface SpinnerProps {
  readonly size?: 'extra-tiny' | 'tiny' | 'medium';
  readonly label?: string;
  readonly className?: string | undefined;
}

/** A ring that turns while something is under way, and what that is. */
export function Spinner({ size = 'medium', label, className }: SpinnerProps): ReactElement {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div
      role="progressbar"
      {...(label === undefined ? {} : { 'aria-labelledby': labelId })}
      className={mergeClasses(styles.spinner, className)}
    >
      <span className={mergeClasses(styles.ring, styles[size])} />
      {label !== undefined && <span id={labelId}>{label}</span>}
    </div>
  );
}
