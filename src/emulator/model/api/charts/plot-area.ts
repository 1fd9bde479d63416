import { describe } from '../../../rich-api/descriptor';
import type { ChartDataTable, ChartPlotArea } from '../../state/charts/chart';
import { choice, flag, number, type ChartPart } from './chart-part';
import { formatRef } from './format';
import { chartBox } from './layout';

const outer = (key: 'left' | 'top' | 'width' | 'height') => ({
  ...number(key, { least: 0 }),
  get: (target: ChartPart<ChartPlotArea>) => target.part[key] ?? chartBox(target, 'plotArea')?.[key] ?? null,
});

const inner = (
  key: 'insideLeft' | 'insideTop' | 'insideWidth' | 'insideHeight',
  side: 'left' | 'top' | 'width' | 'height',
) => ({
  ...number(key, { least: 0 }),
  get: (target: ChartPart<ChartPlotArea>) => target.part[key] ?? chartBox(target, 'inside')?.[side] ?? null,
});

export const chartPlotAreaType = describe<ChartPart<ChartPlotArea>>('ChartPlotArea', {
  values: {
    left: outer('left'),
    top: outer('top'),
    width: outer('width'),
    height: outer('height'),
    insideLeft: inner('insideLeft', 'left'),
    insideTop: inner('insideTop', 'top'),
    insideWidth: inner('insideWidth', 'width'),
    insideHeight: inner('insideHeight', 'height'),
    position: choice('position', ['Automatic', 'Custom']),
  },
  links: { format: (target) => formatRef('ChartPlotAreaFormat', target, target.part.format) },
});

export const chartDataTableType = describe<ChartPart<ChartDataTable>>('ChartDataTable', {
  values: {
    visible: flag('visible'),
    showLegendKey: flag('showLegendKey'),
    showHorizontalBorder: flag('showHorizontalBorder'),
    showVerticalBorder: flag('showVerticalBorder'),
    showOutlineBorder: flag('showOutlineBorder'),
  },
  links: { format: (target) => formatRef('ChartDataTableFormat', target, target.part.format, 9) },
});
