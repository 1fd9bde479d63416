import { lossSentences } from '../../xlsx/loss-sentences';
import type { Refusal } from '../../xlsx/read/refusal';
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

const REFUSALS: Readonly<Record<Refusal, string>> = {
  notAWorkbook: 'Ce fichier n’est pas un classeur Excel (.xlsx).',
  encrypted: 'Ce classeur est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
  oldFormat: 'Ce classeur est dans un autre format : enregistrez-le d’abord au format .xlsx.',
  damaged: 'Ce classeur est endommagé et ne peut pas être lu.',
  tooLarge: 'Ce classeur est trop grand pour l’aperçu.',
  internalError: 'L’aperçu a un défaut qui l’empêche de lire ce classeur ; le fichier lui-même n’est pas en cause.',
};

/** The workbook in a file that the user chose; undefined, after a message, where it cannot be read. */
export const readFile = async (file: File): Promise<Workbook | undefined> => {
  const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) {
    if (opened.cause !== undefined) reportError(opened.cause);
    tell(file.name, `${REFUSALS[opened.refusal]} Le classeur ouvert n’a pas changé.`);
    return undefined;
  }
  opened.workbook.name = file.name;
  if (opened.losses.length > 0)
    tell(
      file.name,
      'L’aperçu ne porte pas tout ce que contient ce fichier. Le fichier lui-même ne change pas.',
      lossSentences(opened.losses, 'fr'),
    );
  return opened.workbook;
};
