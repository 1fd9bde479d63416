import { ref, type HostRef } from '../../../rich-api/descriptor';
import type { Chart } from '../../state/charts/chart';
import type { SheetTarget } from '../worksheet-ref';
import type { ChartPart } from './chart-part';

export const chartRef = ({ workbook, sheet }: SheetTarget, chart: Chart): HostRef =>
  ref('Chart', { workbook, sheet, chart, part: chart } satisfies ChartPart<Chart>);
