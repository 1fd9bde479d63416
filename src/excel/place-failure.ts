import type { Failure, Result } from '../application/result';
import type { CellWrite } from '../application/workbook-port';
import { TABLE_NAMES } from '../format/tables';
import { runInExcel } from './run';

/** Where something was to be done: on a sheet, or on that of a table or of a defined name. */
export type FailurePlace = { readonly table: string } | { readonly name: string } | { readonly sheet: string };

/**
 * A result whose failure names the sheet: the protected one among those concerned, or the one where cells could not be
 * moved. Excel itself only says that it refused. With no protected sheet among them, the workbook cannot be written to.
 */
export async function placed<T>(result: Result<T>, places: readonly FailurePlace[]): Promise<Result<T>> {
  if (result.ok) return result;
  const { failure } = result;
  if (failure.code !== 'protectedSheet' && failure.code !== 'noRoom') return result;
  const looked = await runInExcel('placeFailure', (context) => sheetsOf(context, places));
  if (!looked.ok) return result;
  const { sheets, isStructureProtected } = looked.value;
  const sheet = failure.code === 'noRoom' ? sheets[0] : sheets.find(({ isProtected }) => isProtected);
  if (sheet) return { ok: false, failure: { ...failure, place: sheet.name } };
  return { ok: false, failure: unplaced(failure, isStructureProtected) };
}

function unplaced(failure: Failure, isStructureProtected: boolean): Failure {
  if (failure.code !== 'protectedSheet') return failure;
  return { ...failure, code: isStructureProtected ? 'protectedWorkbook' : 'readOnly' };
}

function sheetOf({ worksheets, tables, names }: Excel.Workbook, place: FailurePlace): Excel.Worksheet {
  if ('sheet' in place) return worksheets.getItemOrNullObject(place.sheet);
  if ('table' in place) return tables.getItemOrNullObject(place.table).worksheet;
  return names.getItemOrNullObject(place.name).getRangeOrNullObject().worksheet;
}

async function sheetsOf({ workbook }: Excel.RequestContext, places: readonly FailurePlace[]) {
  workbook.protection.load({ protected: true });
  const sheets = places.map((place) => {
    return sheetOf(workbook, place).load({ name: true, protection: { protected: true } });
  });
  await workbook.context.sync();
  return {
    sheets: sheets
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
    isStructureProtected: workbook.protection.protected,
  };
}

/** The sheets that writes go to, in their order. */
export function placesOf(writes: readonly CellWrite[]): readonly FailurePlace[] {
  return writes.flatMap((write): FailurePlace[] => {
    switch (write.kind) {
      case 'cell':
      case 'body':
      case 'shownRow':
        return [{ table: write.table }];
      case 'name':
      case 'block':
        return [{ name: write.name }];
      case 'footer':
        return TABLE_NAMES.map((table) => ({ table }));
      case 'radarTitle':
        return [{ table: 'FPD_Scores' }];
    }
  });
}
