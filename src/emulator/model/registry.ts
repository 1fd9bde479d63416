import type { AnyDescriptor } from '../rich-api/descriptor';
import { coreTypes } from './api/core-types';
import { TypeRegistry } from '../rich-api/type-registry';
import { tableTypes } from './api/tables/table-types';
import { chartTypesOfOffice } from './api/charts/chart-types';
import { conditionalTypesOfOffice } from './api/conditional/conditional-types';

/** Every Office.js class of the emulated Excel. A new one is added here, one line a file. */
const descriptors: readonly AnyDescriptor[] = [
  ...coreTypes,
  ...tableTypes,
  ...chartTypesOfOffice,
  ...conditionalTypesOfOffice,
];

export const excelTypes = new TypeRegistry(descriptors);
