import type { AnyDescriptor } from '../rich-api/descriptor';
import { TypeRegistry } from '../rich-api/type-registry';
import { rangeType } from './api/range';
import { workbookType } from './api/workbook';
import { worksheetType } from './api/worksheet';
import { worksheetCollectionType } from './api/worksheet-collection';

/** Every Office.js class of the emulated Excel. A new one is added here, one line a file. */
const descriptors: readonly AnyDescriptor[] = [workbookType, worksheetCollectionType, worksheetType, rangeType];

export const excelTypes = new TypeRegistry(descriptors);
