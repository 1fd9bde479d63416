import type { AnyDescriptor } from '../rich-api/descriptor';
import { TypeRegistry } from '../rich-api/type-registry';
import { autoFilterLinks, autoFilterType } from './api/auto-filter';
import { filterLinks, filterType } from './api/filter';
import { rangeType } from './api/range';
import { tableType } from './api/table';
import { tableCollectionType, tableLinks, tableScopedCollectionType } from './api/table-collection';
import { tableColumnCollectionType, tableColumnType } from './api/table-columns';
import { tableSortType } from './api/table-sort';
import { tableRowCollectionType, tableRowType } from './api/table-rows';
import { workbookType } from './api/workbook';
import { worksheetType } from './api/worksheet';
import { worksheetCollectionType } from './api/worksheet-collection';
import { chartTypesOfOffice } from './api/charts/chart-types';

/** Every Office.js class of the emulated Excel. A new one is added here, one line a file. */
const descriptors: readonly AnyDescriptor[] = [
  workbookType,
  worksheetCollectionType,
  worksheetType,
  rangeType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableSortType,
  ...tableLinks,
  autoFilterType,
  ...autoFilterLinks,
  filterType,
  filterLinks,
  ...chartTypesOfOffice,
];

export const excelTypes = new TypeRegistry(descriptors);
