import { CellError, type CellValue } from '../state/cell';
import type { ValidationAlert } from '../state/validation';
import { validationAt } from './areas';
import { accepts, type CellPlace } from './check';

/** What Excel says when a title or a message of its own is missing. */
const STANDARD = {
  title: 'Microsoft Excel',
  message: "This value doesn't match the data validation restrictions defined for this cell.",
};

/**
 * The alert with which Excel meets a value that the user types into a cell; undefined when the value is welcome. Only an
 * alert of style `Stop` refuses the value. Values that an add-in writes are not asked about.
 */
export const alertFor = (at: CellPlace, value: CellValue): ValidationAlert | undefined => {
  const validation = validationAt(at.sheet, at.row, at.column);
  if (validation === undefined || !validation.errorAlert.showAlert || value instanceof CellError) return undefined;
  if (accepts(validation, at, value)) return undefined;
  const { title, message, ...alert } = validation.errorAlert;
  return {
    ...alert,
    title: title === '' ? STANDARD.title : title,
    message: message === '' ? STANDARD.message : message,
  };
};
