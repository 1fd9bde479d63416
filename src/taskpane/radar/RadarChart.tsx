import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import { paneTokens } from '../theme/pane-tokens';
import { radarFigure } from './radar-figure';
import { LABEL_SIZE, LINE_HEIGHT, radarFrame, ROUND, SQUARE, type Point } from './radar-geometry';
import type { RadarSeries } from './radar-series';
import { useGrownSeries } from './use-grown-series';

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
export const RadarChart = memo(Chart);

function Chart({ labels, valueLines, series, scale, summary, language }: RadarChartProps): ReactElement {
  const styles = useStyles();
  const { min, max } = scale;
  const frame = useMemo(() => radarFrame(labels, valueLines), [labels, valueLines]);
  const drawn = useGrownSeries(series, min);
  const figure = useMemo(() => radarFigure(frame, drawn, { min, max }), [frame, drawn, min, max]);
  const looks = [styles.first, styles.second];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={summary}>
      {figure.grid.map((points, index) => (
        <polygon
          key={index}
          className={mergeClasses(styles.grid, index === figure.grid.length - 1 && styles.rim)}
          points={points}
        />
      ))}
      {figure.spokes.map((path, index) => (
        <path key={index} className={styles.grid} d={path} />
      ))}
      {figure.digits.map(({ text, at, anchor }) => (
        <text key={text} className={styles.scale} x={at.x} y={at.y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {figure.curves.map(({ name, area, lines }, order) => (
        <g key={name} data-series={name}>
          {area !== null && order === 0 && <path className={styles.area} d={area} />}
          {lines.map((line, index) => (
            <path key={index} className={mergeClasses(looks[order], styles.line)} d={line} />
          ))}
        </g>
      ))}
      {figure.curves
        .map(({ name, markers }, order) => (
          <g key={name}>
            {markers.map((at, index) => (
              <Marker key={index} square={order > 0} at={at} className={mergeClasses(looks[order], styles.marker)} />
            ))}
          </g>
        ))
        .reverse()}
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

/** Rounds lie on squares: where two curves have one value, both show. */
function Marker({ square, at, className }: { square: boolean; at: Point; className: string }): ReactElement {
  return square ? (
    <rect className={className} x={at.x - SQUARE / 2} y={at.y - SQUARE / 2} width={SQUARE} height={SQUARE} />
  ) : (
    <circle className={className} cx={at.x} cy={at.y} r={ROUND} />
  );
}
