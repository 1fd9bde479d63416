import { HostError } from '../../../rich-api/host-error';
import type { Chart } from '../../state/charts/chart';
import { hasAxes } from '../../state/charts/chart-type';

/** Pies and doughnuts have no axes: to ask for one's members is an invalid operation. */
export const requireAxes = (chart: Chart): void => {
  if (!hasAxes(chart.type)) throw new HostError('InvalidOperation');
};
