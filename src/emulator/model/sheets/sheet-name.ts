import { HostError, invalidArgument } from '../../rich-api/host-error';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** Refuses what Excel does not accept as a sheet's name: too long, empty, forbidden characters, taken. */
export const requireSheetName = (workbook: Workbook, name: string, own?: Sheet): void => {
  if (name.trim() === '' || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  if (/^history$/i.test(name)) throw invalidArgument();
  const taken = workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
};

/** The first of `Sheet1`, `Sheet2`… that is free. */
export const freeSheetName = (workbook: Workbook, stem = 'Sheet'): string => {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
};

/** What Excel calls the copy of a sheet: `Budget (2)`. */
export const copyName = (
  { sheets }: { readonly sheets: readonly { readonly name: string }[] },
  name: string,
): string => {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const copy = stem.slice(0, 31 - suffix.length) + suffix;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === copy.toLowerCase())) return copy;
  }
};
