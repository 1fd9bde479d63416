import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { paneTokens } from '../theme/pane-themes';
import { gridLine, LABEL_SIZE, LINE_HEIGHT, pointOf, radarFrame, runsOf, type Point } from './radar-geometry';
import type { RadarSeries } from './radar-series';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '400px', margin: '0 auto' },
  grid: { fill: 'none', stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'GrayText' } },
  rim: { stroke: tokens.colorNeutralStroke1 },
  label: { fill: tokens.colorNeutralForeground1, fontSize: `${LABEL_SIZE}px`, [FORCED]: { fill: 'CanvasText' } },
  value: { fontWeight: tokens.fontWeightSemibold },
  scale: {
    fill: tokens.colorNeutralForeground3,
    fontSize: '9px',
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  first: { stroke: tokens.colorCompoundBrandStroke, [FORCED]: { stroke: 'Highlight' } },
  second: { stroke: paneTokens.curveSecond, strokeDasharray: '5 3', [FORCED]: { stroke: 'CanvasText' } },
  line: { fill: 'none', strokeWidth: '2', strokeLinejoin: 'round' },
  area: { fill: tokens.colorCompoundBrandStroke, fillOpacity: '0.08', stroke: 'none', [FORCED]: { fill: 'none' } },
  marker: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: '2',
    strokeDasharray: 'none',
    [FORCED]: { fill: 'Canvas' },
  },
});

export interface RadarChartProps {
  readonly labels: readonly string[];
  /** Printed under the labels, one an axis; or none. */
  readonly valueLines: readonly string[];
  /** One or two. */
  readonly series: readonly RadarSeries[];
  readonly scale: { readonly min: number; readonly max: number };
  /** The radar in words. */
  readonly summary: string;
  readonly language: string;
}

/** The radar, drawn from values: horizontal labels, values beside them, a gap where a theme has no score. */
export function RadarChart({ labels, valueLines, series, scale, summary, language }: RadarChartProps): ReactElement {
  const styles = useStyles();
  const { min, max } = scale;
  const frame = useMemo(() => radarFrame(labels, valueLines), [labels, valueLines]);
  const levels = Array.from({ length: max - min }, (_, index) => min + index + 1);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={summary}>
      {levels.map((level) => (
        <polygon
          key={level}
          className={mergeClasses(styles.grid, level === max && styles.rim)}
          points={listed(gridLine(frame, level, min, max))}
        />
      ))}
      {frame.axes.map(({ end }, index) => (
        <path key={index} className={styles.grid} d={pathOf([frame.center, end], false)} />
      ))}
      {series.map(({ name, values }, order) => {
        const { closed, runs } = runsOf(values);
        const color = order === 0 ? styles.first : styles.second;
        const at = (index: number) => pointOf(frame, index, values[index] ?? min, min, max);
        return (
          <g key={name} data-series={name}>
            {closed && order === 0 && <path className={styles.area} d={pathOf((runs[0] ?? []).map(at), true)} />}
            {runs.map((run) => (
              <path key={run[0]} className={mergeClasses(color, styles.line)} d={pathOf(run.map(at), closed)} />
            ))}
            {runs.flat().map((index) => (
              <Marker key={index} square={order > 0} at={at(index)} className={mergeClasses(color, styles.marker)} />
            ))}
          </g>
        );
      })}
      {levels.map((level) => (
        <text key={level} className={styles.scale} x={frame.center.x + 4} y={pointOf(frame, 0, level, min, max).y + 3}>
          {level}
        </text>
      ))}
      {frame.axes.map(({ lines, label, anchor }, index) => (
        <text key={index} className={styles.label} textAnchor={anchor} lang={language}>
          {lines.map((line, row) => (
            <tspan
              key={row}
              x={label.x}
              y={label.y + row * LINE_HEIGHT + LABEL_SIZE * 0.35}
              className={valueLines[index] && row === lines.length - 1 ? styles.value : undefined}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

function Marker({ square, at, className }: { square: boolean; at: Point; className: string }): ReactElement {
  return square ? (
    <rect className={className} x={at.x - 3} y={at.y - 3} width="6" height="6" />
  ) : (
    <circle className={className} cx={at.x} cy={at.y} r="3.25" />
  );
}

const listed = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(' ');
const pathOf = (points: readonly Point[], closed: boolean) => `M${listed(points)}${closed ? 'Z' : ''}`;
