import { describe, type AccessibleValue } from '../../../rich-api/descriptor';
import { asFlag } from '../charts/chart-part';
import { liveSheet, type SheetTarget } from '../worksheet-ref';

/** The client reads `showGridlines` under that name, and writes it under this one. */
const shown = (key: 'showGridlines' | 'showHeadings'): AccessibleValue<SheetTarget> => ({
  get: (target) => liveSheet(target)[key],
  set: (target, value) => {
    liveSheet(target)[key] = asFlag(value);
    target.workbook.touch();
  },
});

export const worksheetView = describe<SheetTarget>('Worksheet', {
  values: { gridlines: shown('showGridlines'), headings: shown('showHeadings') },
});
