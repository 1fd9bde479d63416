import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiches } from '../../src/application/synthesis/read-fiches';
import type { ScoredFiche } from '../../src/domain/synthesis/scored-fiche';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';
import { folderFiles } from '../synthesis/folder-files';
import { buildTemplate } from '../template/build-template';
import type { Figure } from './figure';
import { processorTime } from './processor-time';
import { fillWithFiches } from './workshop-files';

const COUNTS = [10, 100, 1000] as const;
const READ = 100;
/** Whoever has a workbook made at the keyboard waits for it no longer than this, in milliseconds. */
const LONGEST = 5000;

/** Writing the workbook of a synthesis, against reading as many fiches, and making the workbook to hand out: processor time. */
export async function* writing(): AsyncGenerator<Figure> {
  const { fiche, processor } = await readOnes();
  for (const count of COUNTS) {
    const fiches = Array.from({ length: count }, (_, place) => numbered(fiche, place));
    const value = Math.round(await processorTime(() => written(fiches)));
    yield {
      name: `synthesis of ${count} fiches written`,
      value,
      unit: 'ms',
      limit: LONGEST,
      peer: Math.round(processor * count),
    };
  }
  const template = (): Promise<unknown> => buildTemplate('fr', { name: 'Atelier', date: '2026-12-01' }, []);
  await template();
  yield { name: 'template made', value: Math.round(await processorTime(template)), unit: 'ms', limit: LONGEST };
}

/** A fiche as a synthesis has it, and what reading one takes of the processor. */
async function readOnes(): Promise<{ readonly fiche: ScoredFiche; readonly processor: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-writing-'));
  try {
    await fillWithFiches(folder, READ);
    const sources = await folderFiles(folder, '');
    if (typeof sources === 'string') throw new Error(sources);
    const { fiches } = await readFiches(xlsxFiles, sources);
    const processor = await processorTime(() => readFiches(xlsxFiles, sources));
    const [fiche] = fiches;
    if (!fiche) throw new Error('No fiche was read.');
    return { fiche, processor: processor / READ };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same fiche as that of another project: of two of one name and identifier, one would count. */
const numbered = (fiche: ScoredFiche, place: number): ScoredFiche => ({
  ...fiche,
  file: `fiche ${place}.xlsx`,
  id: `${fiche.id} ${place}`,
  name: `${fiche.name} ${place}`,
});

async function written(fiches: readonly ScoredFiche[]): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  valueOf(await ficheExcel(workbook).writeSynthesis(synthesisOf(fiches), [], 'fr'));
  await withoutFirstSheet();
  return saveWorkbook(workbook);
}
