import { isRecord, oneOf, type Arguments } from '../../../rich-api/arguments';
import { describe } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { insertSheetsOf } from '../../../file/insert-sheets';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';

const positionTypes = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
};

/** A sheet's name or id; a sheet given as an object arrives as what was loaded of it. */
const relativeSheet = (workbook: Workbook, given: unknown): Sheet | undefined => {
  if (given === undefined || given === null) return undefined;
  const key = isRecord(given) ? (given['id'] ?? given['name']) : given;
  if (typeof key !== 'string') throw invalidArgument();
  const sheet = workbook.findSheet(key);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
};

/** Where the first sheet goes. Without a sheet to go by, `Before` and `After` mean the beginning and the end. */
const positionOf = (workbook: Workbook, options: Readonly<Record<string, unknown>>): number => {
  const type = oneOf(options['positionType'] ?? 'End', positionTypes);
  const relative = relativeSheet(workbook, options['relativeTo']);
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return workbook.sheets.length;
  if (relative === undefined) return type === 'Before' ? 0 : workbook.sheets.length;
  return workbook.sheets.indexOf(relative) + (type === 'After' ? 1 : 0);
};

const namesIn = (options: Readonly<Record<string, unknown>>): readonly string[] | undefined => {
  const names = options['sheetNamesToInsert'];
  if (names === undefined || names === null) return undefined;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) throw invalidArgument();
  return names.length === 0 ? undefined : names;
};

const insert = (workbook: Workbook, args: Arguments): readonly string[] => {
  const options = args.record(1);
  const sheets = insertSheetsOf(workbook, bytesOf(args.text(0)), namesIn(options), positionOf(workbook, options));
  return sheets.map(({ id }) => id);
};

/** Sheets of another workbook's file. */
export const workbookInsertion = describe<Workbook>('Workbook', {
  methods: { insertWorksheetsFromBase64: insert },
});
