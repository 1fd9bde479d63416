import type { AnyDescriptor } from '../../rich-api/descriptor';
import { rangeBorderCollectionType, rangeBorderType } from './format/range-borders';
import { rangeFillType } from './format/range-fill';
import { rangeFontType } from './format/range-font';
import { formatProtectionType, rangeFormatType } from './format/range-format';
import { rangeAreasType, rangeCollectionType } from './range/range-areas';
import { rangeChange } from './range/range-change';
import { rangeEdge } from './range/range-edge';
import { rangeFill } from './range/range-fill';
import { rangeFind, removeDuplicatesResultType } from './range/range-find';
import { rangeNavigate } from './range/range-navigate';
import { rangePlace } from './range/range-place';
import { rangeProperties } from './range/range-properties';
import { rangeAreasCollectionType, rangeRelations, workbookRangeAreasType } from './range/range-relations';
import { rangeSortType } from './range/range-sort';
import { rangeValues } from './range/range-values';
import { rangeViewCollectionType, rangeViewType, rangeVisibleView } from './range/range-view';
import { rangeVisibility } from './range/range-visibility';
import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
} from './workbook/application';
import { bindingCollectionType, bindingType } from './workbook/bindings';
import { emptyCollections } from './workbook/empty-collections';
import { functionResultType, functionsType } from './workbook/functions';
import { inertServiceType } from './workbook/inert-service';
import { namedItemArrayValuesType, namedItemCollectionType, namedItemType } from './workbook/named-item';
import { customPropertyCollectionType, customPropertyType, documentPropertiesType } from './workbook/properties';
import { settingCollectionType, settingType } from './workbook/settings';
import { runtimeType, workbookType } from './workbook/workbook';
import { workbookInsertion } from './workbook/insert-worksheets';
import { workbookProtectionType } from './workbook/workbook-protection';
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from './worksheet/custom-properties';
import { worksheetType } from './worksheet/worksheet';
import { worksheetCollectionType } from './worksheet/worksheet-collection';
import { worksheetProtectionType } from './worksheet/worksheet-protection';
import { worksheetRanges } from './worksheet/worksheet-ranges';

/** The workbook, its sheets, their ranges and formats. */
export const coreTypes: readonly AnyDescriptor[] = [
  workbookType,
  workbookInsertion,
  runtimeType,
  workbookProtectionType,
  applicationType,
  iterativeCalculationType,
  cultureInfoType,
  numberFormatInfoType,
  datetimeFormatInfoType,
  documentPropertiesType,
  customPropertyCollectionType,
  customPropertyType,
  settingCollectionType,
  settingType,
  bindingCollectionType,
  bindingType,
  functionsType,
  inertServiceType,
  ...emptyCollections,
  functionResultType,
  namedItemCollectionType,
  namedItemType,
  namedItemArrayValuesType,
  worksheetCollectionType,
  worksheetType,
  worksheetRanges,
  worksheetProtectionType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  rangePlace,
  rangeValues,
  rangeNavigate,
  rangeEdge,
  rangeChange,
  rangeFind,
  rangeFill,
  rangeVisibility,
  rangeProperties,
  rangeVisibleView,
  rangeSortType,
  rangeViewType,
  rangeViewCollectionType,
  removeDuplicatesResultType,
  rangeRelations,
  workbookRangeAreasType,
  rangeAreasCollectionType,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  formatProtectionType,
  rangeFillType,
  rangeFontType,
  rangeBorderType,
  rangeBorderCollectionType,
];
