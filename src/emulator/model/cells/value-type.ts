import { CellError, type CellValue } from '../state/cell';

/** Excel.RangeValueType of a value. */
export const valueType = (value: CellValue): string => {
  if (value instanceof CellError) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};
