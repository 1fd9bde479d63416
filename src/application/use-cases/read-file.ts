import { ficheFromCells } from '../../format/fiche-from-cells';
import { holdsFiche } from '../../format/read-fiche';
import type { AppContext } from '../app-context';
import type { ReadFicheFile } from '../fiche-app';
import { isFicheTooLong } from '../fiche-bounds';
import { ficheFromJson, parsedJson } from '../fiche-json';
import { isJsonTooLarge } from '../json-bounds';
import { withFittingTexts } from '../fitting-texts';
import { failed, success, type FailureCode, type Result } from '../result';
import type { FilePort } from '../workbook-port';

/** Reads a fiche out of an exported .json or of a workbook; changes nothing in the open one. */
export function readFile({ files }: AppContext, name: string, bytes: Uint8Array): Promise<Result<ReadFicheFile>> {
  return ficheOfFile(files, name, bytes);
}

/** The fiche of an exported .json or of a workbook, told apart by what they hold rather than by their name. */
export async function ficheOfFile(files: FilePort, name: string, bytes: Uint8Array): Promise<Result<ReadFicheFile>> {
  const refused = (code: FailureCode) => failed({ code, useCase: 'readFile', place: name });
  if (isZip(bytes) || isCompoundFile(bytes)) {
    const file = await files.readWorkbook(bytes);
    if (!file.ok) return failed({ ...file.failure, useCase: 'readFile', place: name });
    const { cells, saved } = file.value;
    if (!holdsFiche(cells)) return refused('notAFiche');
    const read = ficheFromCells(cells);
    if (read.newer) return refused('newerFile');
    return isFicheTooLong(read) ? refused('fileTooLarge') : success(withFittingTexts({ ...read, saved }));
  }
  if (isJsonTooLarge(bytes)) return refused('fileTooLarge');
  const text = new TextDecoder().decode(bytes);
  if (parsedJson(text) === undefined) return refused('unreadableFile');
  const read = ficheFromJson(text);
  if (read === 'newer') return refused('newerFile');
  if (read === null) return refused('notAFiche');
  return isFicheTooLong(read) ? refused('fileTooLarge') : success(withFittingTexts(read));
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** An old .xls, or a workbook encrypted with a password: the reader of workbooks tells which. */
const isCompoundFile = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;
