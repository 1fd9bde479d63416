import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { RadarChart } from '../radar/RadarChart';
import type { RadarSeries } from '../radar/radar-series';

const NARROW = '@media (max-width: 345px)';

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    width: '76px',
    height: '74px',
    [NARROW]: { width: '60px', '& svg': { width: '98px', margin: '-2px 0 0 -19px' } },
    overflow: 'hidden',
    // At this size the shape alone can be read: no words, and lines that stay visible.
    '& text': { display: 'none' },
    '& svg': { width: '122px', maxWidth: 'none', margin: '-9px 0 0 -23px' },
    '& polygon': { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5' },
    '& [data-series] path': { strokeWidth: '4' },
    '& circle': { r: '4px' },
  },
});

export interface MiniRadarProps {
  readonly series: readonly RadarSeries[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly language: string;
}

/** The radar's shape, growing beside the questions. Hidden from screen readers: the radar below them says the same. */
export function MiniRadar({ series, scale, language }: MiniRadarProps): ReactElement {
  const styles = useStyles();
  const count = series[0]?.values.length ?? 0;
  const labels = useMemo(() => Array.from({ length: count }, () => ''), [count]);
  return (
    <div className={styles.frame} aria-hidden="true">
      <RadarChart {...{ labels, series, scale, language }} valueLines={labels} summary="" />
    </div>
  );
}
