import type { AnyDescriptor } from '../../../rich-api/descriptor';
import {
  areasConditionalFormats,
  conditionalFormatCollectionType,
  rangeConditionalFormats,
} from './conditional-collection';
import { conditionalFormatType } from './conditional-format';
import { dataBarConditionalFormatType, negativeBarFormatType, positiveBarFormatType } from './data-bar';
import { colorScaleConditionalFormatType, iconSetConditionalFormatType } from './scale-conditions';
import {
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from './style';
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  customConditionalFormatType,
  presetConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from './styled-conditions';

/** All that Office.js has about conditional formats. */
export const conditionalTypesOfOffice: readonly AnyDescriptor[] = [
  rangeConditionalFormats,
  areasConditionalFormats,
  conditionalFormatCollectionType,
  conditionalFormatType,
  customConditionalFormatType,
  conditionalFormatRuleType,
  cellValueConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
  presetConditionalFormatType,
  colorScaleConditionalFormatType,
  iconSetConditionalFormatType,
  dataBarConditionalFormatType,
  positiveBarFormatType,
  negativeBarFormatType,
  conditionalRangeFormatType,
  conditionalRangeFontType,
  conditionalRangeFillType,
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
];
