import type { Anchor, Chart as FileChart, ChartTitle, Plot, PlotKind } from '../../../xlsx/chart';
import { defined, ifAny, yes } from '../../../xlsx/defined';
import type { AnchorPoint, Chart } from '../../model/state/charts/chart';
import type { ChartSeries } from '../../model/state/charts/chart-series';
import { familyOf, hasAxes, isStacked, type ChartType } from '../../model/state/charts/chart-type';
import { chartsOf } from '../../model/state/charts/charts-of-sheet';
import { titleText } from '../../model/state/charts/series-data';
import { sourceAddress } from '../../model/state/charts/source';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { axesOf } from './chart-axes';
import { fileFont, shapeOf } from './chart-format';
import { labelsOf } from './chart-labels';
import { seriesOf } from './chart-series';

const EMU_PER_POINT = 12_700;
const blanks = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;
const positions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr', Custom: 'r' } as const;

/** The charts of a sheet that a file can hold natively. */
export function chartsOfSheet(workbook: Workbook, sheet: Sheet): readonly FileChart[] {
  return chartsOf(sheet).charts.map((chart) => chartOf(workbook, chart));
}

function chartOf(workbook: Workbook, chart: Chart): FileChart {
  const secondary = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const axes = hasAxes(chart.type);
  const { legend } = chart;
  return defined<FileChart>({
    name: chart.name,
    altText: ifAny(
      defined<NonNullable<FileChart['altText']>>({
        title: chart.altTextTitle || undefined,
        description: chart.altTextDescription || undefined,
      }),
    ),
    anchor: anchorOf(chart),
    title: chart.title.visible ? titleOf(workbook, chart) : undefined,
    plots: plotsOf(workbook, chart),
    axes: axes ? axesOf(chart, 'Primary') : undefined,
    secondaryAxes: axes && secondary ? axesOf(chart, 'Secondary') : undefined,
    legend: legend.visible
      ? defined<NonNullable<FileChart['legend']>>({
          position: positions[legend.position],
          overlay: yes(legend.overlay),
          font: fileFont(legend.format.font),
          format: shapeOf(legend.format),
        })
      : undefined,
    blanks: blanks[chart.displayBlanksAs],
    showHidden: yes(!chart.plotVisibleOnly),
    format: shapeOf(chart.format),
    plotFormat: shapeOf(chart.plotArea.format),
    font: fileFont(chart.format.font),
    roundedCorners: yes(chart.roundedCorners),
  });
}

function titleOf(workbook: Workbook, chart: Chart): ChartTitle {
  const ref = chart.title.source && sourceAddress(workbook, chart.title.source);
  const text = titleText(workbook, chart);
  return defined<ChartTitle>({
    text: ref === undefined ? text : undefined,
    ref: ref === undefined ? undefined : { ref, type: 'text', values: [text] },
    overlay: yes(chart.title.overlay),
    font: fileFont(chart.title.format.font),
  });
}

function anchorOf({ anchor }: Chart): Anchor {
  const point = ({ row, column, dx, dy }: AnchorPoint) => ({
    row,
    column,
    dx: Math.round(dx * EMU_PER_POINT),
    dy: Math.round(dy * EMU_PER_POINT),
  });
  return { kind: 'cells', from: point(anchor.from), to: point(anchor.to) };
}

/** Series that are drawn in one way and against one pair of axes make one plot. */
function plotsOf(workbook: Workbook, chart: Chart): readonly Plot[] {
  const groups = new Map<string, { readonly series: ChartSeries; readonly index: number }[]>();
  chart.series.forEach((series, index) => {
    if (series.filtered) return;
    const key = `${series.axisGroup} ${series.type}`;
    groups.set(key, [...(groups.get(key) ?? []), { series, index }]);
  });
  return [...groups.values()].flatMap((group): Plot[] => {
    const [first] = group;
    if (!first) return [];
    return [
      defined<Plot>({
        type: plotKind(first.series),
        series: group.map(({ series, index }) => seriesOf(workbook, chart, series, index)),
        labels: first.series.hasDataLabels ? labelsOf(chart.labels) : undefined,
        varyColors: yes(first.series.varyByCategories),
        secondary: yes(first.series.axisGroup === 'Secondary'),
      }),
    ];
  });
}

/** How a file says a chart type. Types that the file's model lacks are drawn as their nearest flat kin. */
function plotKind({ type, gapWidth, overlap, firstSliceAngle, doughnutHoleSize }: ChartSeries): PlotKind {
  const grouping = groupingOf(type);
  switch (familyOf(type)) {
    case 'radar':
      return {
        kind: 'radar',
        style: type === 'RadarFilled' ? 'filled' : type === 'RadarMarkers' ? 'marker' : 'standard',
      };
    case 'line':
      return { kind: 'line', grouping, markers: type.startsWith('LineMarkers') };
    case 'area':
      return { kind: 'area', grouping };
    case 'pie':
      return defined<PlotKind>({ kind: 'pie', firstAngle: firstSliceAngle });
    case 'doughnut':
      return defined<PlotKind>({ kind: 'doughnut', firstAngle: firstSliceAngle, holeSize: doughnutHoleSize ?? 75 });
    case 'scatter':
    case 'bubble':
      return { kind: 'scatter', style: scatterStyle(type) };
    default:
      return defined<PlotKind>({
        kind: 'bar',
        direction: familyOf(type) === 'bar' ? 'bar' : 'col',
        grouping: grouping === 'standard' ? 'clustered' : grouping,
        gapWidth,
        overlap: overlap ?? (isStacked(type) ? 100 : undefined),
      });
  }
}

function groupingOf(type: ChartType): 'standard' | 'stacked' | 'percentStacked' {
  if (!isStacked(type)) return 'standard';
  return type.endsWith('100') ? 'percentStacked' : 'stacked';
}

function scatterStyle(type: ChartType): Extract<PlotKind, { kind: 'scatter' }>['style'] {
  if (type === 'XYScatterSmooth') return 'smoothMarker';
  if (type === 'XYScatterSmoothNoMarkers') return 'smooth';
  return type === 'XYScatterLines' || type === 'XYScatterLinesNoMarkers' ? 'lineMarker' : 'marker';
}
