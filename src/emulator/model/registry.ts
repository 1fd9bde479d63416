import type { AnyDescriptor } from '../rich-api/descriptor';
import { coreTypes } from './api/core-types';
import { TypeRegistry } from '../rich-api/type-registry';
import { commentTypes } from './api/comments/comment-types';
import { customXmlTypes } from './api/custom-xml/custom-xml-types';
import { styleTypes } from './api/styles/style-types';
import { tableTypes } from './api/tables/table-types';
import { chartTypesOfOffice } from './api/charts/chart-types';
import { conditionalTypesOfOffice } from './api/conditional/conditional-types';
import { pageTypesOfOffice } from './api/page/page-types';
import { shapeTypesOfOffice } from './api/shapes/shape-types';

/** Every Office.js class of the emulated Excel. A new one is added here, one line a file. */
const descriptors: readonly AnyDescriptor[] = [
  ...coreTypes,
  ...tableTypes,
  ...commentTypes,
  ...customXmlTypes,
  ...styleTypes,
  ...chartTypesOfOffice,
  ...conditionalTypesOfOffice,
  ...pageTypesOfOffice,
  ...shapeTypesOfOffice,
];

export const excelTypes = new TypeRegistry(descriptors);
