import type { AnyDescriptor } from '../../../rich-api/descriptor';
import { autoFilterLinks, autoFilterType } from '../filters/auto-filter';
import { filterLinks, filterType } from '../filters/filter';
import { dataValidationLinks, dataValidationType } from '../validation/data-validation';
import { tableType } from './table';
import { tableCollectionType, tableLinks, tableScopedCollectionType } from './table-collection';
import { tableColumnCollectionType, tableColumnType } from './table-columns';
import { tableRowCollectionType, tableRowType } from './table-rows';
import { tableSortType } from './table-sort';
import { tableStyleTypes } from './table-styles';

/** Tables, and what sorts, filters and validates cells. */
export const tableTypes: readonly AnyDescriptor[] = [
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableSortType,
  ...tableLinks,
  ...tableStyleTypes,
  autoFilterType,
  ...autoFilterLinks,
  filterType,
  filterLinks,
  dataValidationType,
  ...dataValidationLinks,
];
