import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { readFiches } from '../../src/application/synthesis/read-fiches';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { blankWorkbook, ficheExcel, Told, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';
import { folderFiles } from './folder-files';
import { synthesisOptions } from './options';
import { synthesisReport } from './report';

/** Makes the workbook of a synthesis out of a folder, without Excel, and tells what became of each file. Gives the exit code. */
export async function runSynthesis(args: readonly string[]): Promise<number> {
  try {
    const options = synthesisOptions(args);
    if (typeof options === 'string') throw new Told(options);
    const { folder, language, out } = options;
    const sources = await folderFiles(folder, out);
    if (typeof sources === 'string') throw new Told(`${folder} : ${sources}`);
    const { fiches, refused } = await readFiches(xlsxFiles, sources);
    const synthesis = synthesisOf(fiches);
    for (const line of synthesisReport(synthesis, refused)) console.log(line);
    if (fiches.length === 0) throw new Told(`${folder} : aucune fiche n’a été lue, aucun classeur n’est écrit.`);
    const workbook = blankWorkbook();
    valueOf(await ficheExcel(workbook).writeSynthesis(synthesis, refused, language));
    await withoutFirstSheet();
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, saveWorkbook(workbook));
    console.log(`Classeur écrit : ${out}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    console.error(error.message);
    return 1;
  }
}
