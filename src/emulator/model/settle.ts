import { calculate } from './calc/calculator';
import type { Workbook } from './state/workbook';

/** What Excel does when a request or a user's edit is over: formulas are calculated. */
export const settle = (workbook: Workbook): void => calculate(workbook);
