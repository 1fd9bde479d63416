import type { SheetTarget } from '../api/worksheet-ref';
import { chartsOf } from '../state/charts/charts-of-sheet';
import { chartDeleted } from './events';

/** Takes a chart off its sheet and says so to whoever listens. */
export const deleteChart = (target: SheetTarget, id: string): void => {
  const all = chartsOf(target.sheet);
  const chart = all.charts.find((each) => each.id === id);
  if (chart === undefined) return;
  all.charts = all.charts.filter((each) => each !== chart);
  chartDeleted(target, chart);
};
