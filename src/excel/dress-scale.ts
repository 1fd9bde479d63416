import { PALETTE } from '../format/plan/styles';

/** Gives an axis whole numbers from 0 to `most`, a gridline each `step`, and quiet looks. Queues everything, sends nothing. */
export function dressScale(axis: Excel.ChartAxis, most: number, step: number): void {
  axis.minimum = 0;
  axis.maximum = most;
  axis.majorUnit = step;
  axis.numberFormat = '0';
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = PALETTE.line;
  axis.format.font.color = PALETTE.quiet;
  axis.format.font.size = 9;
}
