import { eventsEnabled } from '../events';
import type { Chart } from '../state/charts/chart';
import { activeChartOf } from '../state/charts/charts-of-sheet';
import type { Workbook } from '../state/workbook';
import type { SheetTarget } from '../api/worksheet-ref';

const events = { ChartAdded: 50, ChartActivated: 51, ChartDeactivated: 52, ChartDeleted: 53 } as const;

/** Handlers of a sheet's charts listen under the sheet's id, those of one chart under the chart's. */
const raise = (type: keyof typeof events, { workbook, sheet }: SheetTarget, chart: Chart, targets: string[]): void => {
  if (!eventsEnabled(workbook).enabled) return;
  for (const target of targets) {
    workbook.events.push(events[type], target, { type, chartId: chart.id, worksheetId: sheet.id, source: 'Local' });
  }
};

export const chartAdded = (target: SheetTarget, chart: Chart): void =>
  raise('ChartAdded', target, chart, [target.sheet.id]);

export const chartDeleted = (target: SheetTarget, chart: Chart): void => {
  if (activeChartOf(target.workbook).chart === chart) deactivateChart(target.workbook);
  raise('ChartDeleted', target, chart, [target.sheet.id]);
};

export const activateChart = (target: SheetTarget, chart: Chart): void => {
  const active = activeChartOf(target.workbook);
  if (active.chart === chart) return;
  deactivateChart(target.workbook);
  active.chart = chart;
  active.sheet = target.sheet;
  raise('ChartActivated', target, chart, [target.sheet.id, chart.id]);
};

/** Takes the focus from the chart that has it, as selecting a cell does. */
export const deactivateChart = (workbook: Workbook): void => {
  const active = activeChartOf(workbook);
  if (active.chart === undefined || active.sheet === undefined) return;
  raise('ChartDeactivated', { workbook, sheet: active.sheet }, active.chart, [active.sheet.id, active.chart.id]);
  active.chart = undefined;
  active.sheet = undefined;
};
