import { boxOf, type Box } from '../../state/charts/anchor';
import type { Chart } from '../../state/charts/chart';
import type { ChartPart } from './chart-part';

/** Space around and between the elements, in points. Excel's own depends on its text measuring; these come near. */
const MARGIN = 7;
const TITLE = 25;
const LEGEND_ROW = 20;
const LEGEND_COLUMN = 70;
const AXIS_LABELS = 22;

export type ChartElement = 'title' | 'legend' | 'plotArea' | 'inside';

/** Where an element stands within the chart, in points; undefined when it is not shown. */
export const chartBox = ({ sheet, chart }: ChartPart<unknown>, element: ChartElement): Box | undefined => {
  const whole = boxOf(sheet, chart.anchor);
  if (element === 'title') return chart.title.visible ? titleBox(whole) : undefined;
  if (element === 'legend') return chart.legend.visible ? legendBox(whole, chart) : undefined;
  const plot = plotBox(whole, chart);
  return element === 'plotArea' ? plot : insideBox(plot);
};

const titleBox = ({ width }: Box): Box => ({ left: width / 4, top: MARGIN, width: width / 2, height: TITLE - 4 });

const legendBox = ({ width, height }: Box, chart: Chart): Box => {
  const top = chart.title.visible ? MARGIN + TITLE : MARGIN;
  switch (chart.legend.position) {
    case 'Bottom':
      return { left: width / 6, top: height - LEGEND_ROW - MARGIN, width: (width * 2) / 3, height: LEGEND_ROW };
    case 'Top':
      return { left: width / 6, top, width: (width * 2) / 3, height: LEGEND_ROW };
    case 'Left':
      return { left: MARGIN, top: height / 3, width: LEGEND_COLUMN, height: height / 3 };
    default: {
      const left = width - LEGEND_COLUMN - MARGIN;
      return {
        left,
        top: chart.legend.position === 'Corner' ? top : height / 3,
        width: LEGEND_COLUMN,
        height: height / 3,
      };
    }
  }
};

const plotBox = ({ width, height }: Box, { title, legend }: Chart): Box => {
  const beside = legend.visible && !legend.overlay ? legend.position : 'Custom';
  const top = MARGIN + (title.visible && !title.overlay ? TITLE : 0) + (beside === 'Top' ? LEGEND_ROW : 0);
  const left = MARGIN + (beside === 'Left' ? LEGEND_COLUMN : 0);
  const right = MARGIN + (beside === 'Right' || beside === 'Corner' ? LEGEND_COLUMN : 0);
  const bottom = MARGIN + (beside === 'Bottom' ? LEGEND_ROW : 0);
  return { left, top, width: Math.max(0, width - left - right), height: Math.max(0, height - top - bottom) };
};

const insideBox = ({ left, top, width, height }: Box): Box => ({
  left: left + AXIS_LABELS,
  top,
  width: Math.max(0, width - AXIS_LABELS),
  height: Math.max(0, height - AXIS_LABELS),
});
