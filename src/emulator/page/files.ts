import { openWorkbook } from '../file/open-workbook';
import { saveWorkbook } from '../file/save-workbook';
import type { Workbook } from '../model/state/workbook';
import { html } from './element';
import { tell } from './refusals';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the user as a file. */
export const download = (workbook: Workbook): void => {
  const bytes = new Uint8Array(saveWorkbook(workbook));
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const name = /\.xlsx$/i.test(workbook.name) ? workbook.name : `${workbook.name}.xlsx`;
  html('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
  workbook.isDirty = false;
};

/** The workbook in a file that the user chose; undefined, after a message, where it cannot be read. */
export const readFile = async (file: File): Promise<Workbook | undefined> => {
  const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  return opened;
};
