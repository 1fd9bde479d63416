import { HostError } from '../rich-api/host-error';
import { part } from './state/part';
import type { Workbook } from './state/workbook';

/** The user is in the middle of typing into a cell: until they are done, Excel answers no add-in. */
interface CellEditing {
  isOn: boolean;
  /** Requests that asked to wait. */
  waiting: (() => void)[];
}

const cellEditingOf = part<Workbook, CellEditing>(() => ({ isOn: false, waiting: [] }));

export const startCellEditing = (workbook: Workbook): void => {
  cellEditingOf(workbook).isOn = true;
};

/** The cell is validated: requests that waited are answered, in the order they came. */
export const endCellEditing = (workbook: Workbook): void => {
  const editing = cellEditingOf(workbook);
  const waiting = editing.waiting;
  editing.isOn = false;
  editing.waiting = [];
  for (const answer of waiting) answer();
};

/**
 * Answers at once where no cell is being edited. Otherwise a request that may be delayed waits for the user, and any other is
 * refused, as `delayForCellEdit` of `Excel.run` says.
 */
export const answerInTurn = (
  workbook: Workbook,
  mayWait: boolean,
  { answer, refuse }: { readonly answer: () => void; readonly refuse: (error: HostError) => void },
): void => {
  const editing = cellEditingOf(workbook);
  if (!editing.isOn) answer();
  else if (mayWait) editing.waiting.push(answer);
  else refuse(new HostError('InvalidOperationInCellEditMode'));
};
