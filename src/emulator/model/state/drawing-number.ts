import { part } from './part';
import type { Sheet } from './sheet';

/** Counts the charts and shapes that a sheet ever had: « Chart 1 », « Rectangle 2 ». It never goes back. */
export const drawingNumberOf = part<Sheet, { last: number }>(() => ({ last: 0 }));

export const nextDrawingNumber = (sheet: Sheet): number => {
  const number = drawingNumberOf(sheet);
  number.last += 1;
  return number.last;
};
