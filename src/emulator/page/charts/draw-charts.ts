import { boxOf } from '../../model/state/charts/anchor';
import { chartsOf } from '../../model/state/charts/charts-of-sheet';
import type { AnchorPoint } from '../../model/state/charts/chart';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { html } from '../element';
import { pixels } from '../grid/extent';
import { HEADING_WIDTH } from '../grid/drawn-sheet';
import { drawChart } from './draw-chart';

/** How far down a row stands in the drawn table, whose rows may have grown beyond what the model knows. */
const topOf = (table: HTMLTableElement, sheet: Sheet, { row, dy }: AnchorPoint): number => {
  const line = table.querySelector<HTMLElement>(`tbody tr[data-row="${row}"]`);
  return (line?.offsetTop ?? pixels(sheet.rows.offset(row))) + pixels(Math.min(dy, sheet.rows.size(row)));
};

/** Draws the charts of a sheet over its cells, where they are anchored, in the place of those drawn before. */
export const drawCharts = (workbook: Workbook, sheet: Sheet, canvas: HTMLElement, table: HTMLTableElement): void => {
  for (const drawn of canvas.querySelectorAll('figure.chart')) drawn.remove();
  for (const chart of chartsOf(sheet).charts) {
    const { left, width } = boxOf(sheet, chart.anchor);
    const top = topOf(table, sheet, chart.anchor.from);
    const height = Math.max(topOf(table, sheet, chart.anchor.to) - top, 40);
    const figure = html('figure', { class: 'chart', 'data-chart': chart.name });
    figure.style.left = `${HEADING_WIDTH + pixels(left)}px`;
    figure.style.top = `${top}px`;
    figure.style.width = `${pixels(width)}px`;
    figure.style.height = `${height}px`;
    figure.append(drawChart(workbook, chart, pixels(width), height));
    canvas.append(figure);
  }
};
