import { cellLength } from '../domain/cell-length';
import { LONGEST_TEXT } from '../domain/fiche';
import type { CellValue } from '../format/cells';
import type { SheetPlan } from '../format/plan/sheet-plan';
import { failed, type Result } from './result';
import type { CellWrite, WorkbookPort } from './workbook-port';

/** A workbook that refuses, before anything is written, a text that no cell of Excel holds. */
export function withTextLimit(workbook: WorkbookPort): WorkbookPort {
  return {
    ...workbook,
    write: (writes, expectations) => tooLong(writes.flatMap(valuesOf)) ?? workbook.write(writes, expectations),
    appendRow: (table, values) => tooLong(values) ?? workbook.appendRow(table, values),
    build: (plans, survey) => tooLong(plans.flatMap(textsIn)) ?? workbook.build(plans, survey),
    redraw: (redrawings, survey) =>
      tooLong(redrawings.flatMap(({ plan }) => textsIn(plan))) ?? workbook.redraw(redrawings, survey),
  };
}

function textsIn({ blocks }: SheetPlan<string>): readonly CellValue[] {
  return blocks.flatMap(({ values }) => values.flat());
}

function tooLong(values: readonly CellValue[]): Promise<Result<never>> | undefined {
  const lengthOf = (value: CellValue) => (typeof value === 'string' ? cellLength(value) : 0);
  // A fiche may have more cells than a call takes arguments.
  const length = values.reduce<number>((most, value) => Math.max(most, lengthOf(value)), 0);
  if (length <= LONGEST_TEXT) return undefined;
  return Promise.resolve(failed({ code: 'textTooLong', useCase: 'write', place: String(length) }));
}

function valuesOf(write: CellWrite): readonly CellValue[] {
  switch (write.kind) {
    case 'cell':
    case 'name':
      return [write.value];
    case 'body':
    case 'block':
      return write.values.flat();
    case 'shownRow':
    case 'footer':
    case 'radarTitle':
      return [];
  }
}
