import type { Anchor as FileAnchor, AnchorPoint as FilePoint, Chart as FileChart } from '../../../xlsx/chart';
import { anchorAt } from '../../model/state/charts/anchor';
import type { Anchor, AnchorPoint, Chart } from '../../model/state/charts/chart';
import { chartsOf, nextChartId } from '../../model/state/charts/charts-of-sheet';
import { plainChart } from '../../model/state/charts/new-chart';
import type { Sheet } from '../../model/state/sheet';
import { axisFrom } from './chart-axes';
import { elementFormat } from './chart-format';
import { labelsFrom, seriesFrom, sourceOf, type ChartPlace } from './chart-series';
import { chartTypeOf } from './chart-type';

const EMU_PER_POINT = 12_700;
const blanks = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' } as const;
const positions = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as const;

/** Puts the charts into a sheet. To be told once all sheets and names are there, to which their series refer. */
export function openCharts(place: ChartPlace, charts: readonly FileChart[]): void {
  chartsOf(place.sheet).charts = charts.map((chart) => chartFrom(place, chart));
}

function chartFrom(place: ChartPlace, from: FileChart): Chart {
  const { workbook, sheet, palette } = place;
  const ordered = from.plots
    .flatMap((plot) => plot.series.map((series) => ({ plot, series })))
    .sort((one, other) => one.series.order - other.series.order);
  const first = from.plots[0];
  const plain = plainChart({
    id: nextChartId(workbook),
    name: from.name,
    type: first ? chartTypeOf(first.type) : 'ColumnClustered',
    anchor: anchorFrom(sheet, from.anchor),
    plotBy: 'Columns',
    series: ordered.map(({ plot, series }) => seriesFrom(place, plot, series)),
  });
  const { axes } = plain;
  return {
    ...plain,
    title: titleFrom(place, plain.title, from.title),
    legend: from.legend
      ? {
          ...plain.legend,
          visible: true,
          position: positions[from.legend.position],
          overlay: from.legend.overlay ?? false,
          format: elementFormat(from.legend.format, from.legend.font, palette),
        }
      : { ...plain.legend, visible: false },
    axes: {
      ...axes,
      category: axisFrom(axes.category, from.axes?.category, palette),
      value: axisFrom(axes.value, from.axes?.value, palette),
      secondaryCategory: axisFrom(axes.secondaryCategory, from.secondaryAxes?.category, palette),
      secondaryValue: axisFrom(axes.secondaryValue, from.secondaryAxes?.value, palette),
    },
    labels: labelsFrom(first?.labels, palette),
    plotArea: { ...plain.plotArea, format: elementFormat(from.plotFormat, undefined, palette) },
    format: elementFormat(from.format, from.font, palette),
    roundedCorners: from.roundedCorners ?? false,
    displayBlanksAs: blanks[from.blanks],
    plotVisibleOnly: !from.showHidden,
    altTextTitle: from.altText?.title ?? '',
    altTextDescription: from.altText?.description ?? '',
  };
}

function titleFrom(place: ChartPlace, plain: Chart['title'], title: FileChart['title']): Chart['title'] {
  if (!title) return { ...plain, visible: false };
  return {
    ...plain,
    text: title.text,
    source: title.ref && sourceOf(place, title.ref),
    overlay: title.overlay ?? false,
    format: elementFormat(undefined, title.font, place.palette),
  };
}

function anchorFrom(sheet: Sheet, anchor: FileAnchor): Anchor {
  if (anchor.kind === 'cells') return { from: pointFrom(anchor.from), to: pointFrom(anchor.to) };
  const size = { width: anchor.width / EMU_PER_POINT, height: anchor.height / EMU_PER_POINT };
  if (anchor.kind === 'free') {
    return anchorAt(sheet, { left: anchor.left / EMU_PER_POINT, top: anchor.top / EMU_PER_POINT, ...size });
  }
  const { row, column, dx, dy } = pointFrom(anchor.from);
  return anchorAt(sheet, { left: sheet.columns.offset(column) + dx, top: sheet.rows.offset(row) + dy, ...size });
}

const pointFrom = ({ row, column, dx, dy }: FilePoint): AnchorPoint => ({
  row,
  column,
  dx: dx / EMU_PER_POINT,
  dy: dy / EMU_PER_POINT,
});
