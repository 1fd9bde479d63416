import { describe } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { activeChartOf } from '../../state/charts/charts-of-sheet';
import type { Workbook } from '../../state/workbook';
import { chartRef } from './chart-ref';

/** `workbook.getActiveChart()`, and with it the variant that answers a null object. */
export const workbookActiveChart = describe<Workbook>('Workbook', {
  methods: {
    getActiveChart: (workbook) => {
      const { chart, sheet } = activeChartOf(workbook);
      if (chart === undefined || sheet === undefined) throw itemNotFound();
      return chartRef({ workbook, sheet }, chart);
    },
  },
});
