import type { AnyDescriptor } from '../../../rich-api/descriptor';
import {
  chartAxesType,
  chartAxisFormatType,
  chartAxisType,
  chartGridlinesFormatType,
  chartGridlinesType,
} from './axes';
import { workbookActiveChart } from './active-chart';
import { chartType } from './chart';
import { chartCollectionType, worksheetChartsType } from './chart-collection';
import { chartDataLabelsType } from './data-labels';
import {
  boxFormatTypes,
  chartAreaFormatType,
  chartBorderType,
  chartFillType,
  chartFontType,
  chartLineFormatType,
} from './format';
import { chartLegendEntryCollectionType, chartLegendEntryType, chartLegendType } from './legend';
import { chartDataTableType, chartPlotAreaType } from './plot-area';
import { chartDataLabelType, chartPointFormatType, chartPointsCollectionType, chartPointType } from './points';
import { chartSeriesFormatType, chartSeriesType } from './series';
import { chartSeriesCollectionType } from './series-collection';
import { chartBinOptionsType, chartBoxwhiskerOptionsType, chartMapOptionsType } from './series-gradient';
import { chartAxisTitleType, chartFormatStringType, chartTitleType } from './title';
import {
  chartErrorBarsFormatType,
  chartErrorBarsType,
  chartTrendlineCollectionType,
  chartTrendlineFormatType,
  chartTrendlineLabelType,
  chartTrendlineType,
} from './trendlines';

/** All that Office.js has about charts, save pivot charts. */
export const chartTypesOfOffice: readonly AnyDescriptor[] = [
  worksheetChartsType,
  workbookActiveChart,
  chartCollectionType,
  chartType,
  chartAreaFormatType,
  chartFillType,
  chartLineFormatType,
  chartBorderType,
  chartFontType,
  ...boxFormatTypes,
  chartTitleType,
  chartFormatStringType,
  chartAxisTitleType,
  chartLegendType,
  chartLegendEntryCollectionType,
  chartLegendEntryType,
  chartPlotAreaType,
  chartDataTableType,
  chartAxesType,
  chartAxisType,
  chartAxisFormatType,
  chartGridlinesType,
  chartGridlinesFormatType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartPointsCollectionType,
  chartPointType,
  chartPointFormatType,
  chartDataLabelsType,
  chartDataLabelType,
  chartTrendlineCollectionType,
  chartTrendlineType,
  chartTrendlineFormatType,
  chartTrendlineLabelType,
  chartErrorBarsType,
  chartErrorBarsFormatType,
  chartBinOptionsType,
  chartBoxwhiskerOptionsType,
  chartMapOptionsType,
];
