import fc from 'fast-check';
import { createFicheApp } from '../../src/application/create-fiche-app';
import type { Cells, CellValue } from '../../src/format/cells';
import { PROJECT_FIELDS } from '../../src/format/fields';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { anyFiche } from '../builders/any-fiche';
import { MemoryWorkbook } from '../builders/memory-workbook';
import { wrongScores } from './check-scores';
import { damaged } from './damage';
import { DAMAGED_EDITS, type MakeEdit } from './damaged-edits';
import { Dice } from './dice';
import { marksIn, OddTexts } from './odd-texts';
import { note, type Tally } from './tally';

const BASES = 40;
let bases: readonly Cells[] | undefined;

/** The cells of forty random fiches, to be damaged each time anew. */
function cellsToDamage(): readonly Cells[] {
  bases ??= fc
    .sample(anyFiche(), { seed: 7, numRuns: BASES })
    .map((fiche) => cellsOfPlan(workbookPlan(fiche, standardQuestionnaire('fr'), 'fr')));
  return bases;
}

/**
 * Damages the cells of fiches, then opens, edits and repairs them. Nothing throws, scores are those of the answers, and no text
 * that was there before is gone after.
 */
export async function runDamaged(
  seed: number,
  count: number,
  tally: Tally,
  edits: readonly MakeEdit[] = DAMAGED_EDITS,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const own = seed * 1000 + index;
    tally.badInputs += 1;
    try {
      await openDamaged(new Dice(own), edits, (count, what) => note(tally, count, seed, `damaged ${index}: ${what}`));
    } catch (error) {
      note(tally, 'crashes', seed, `damaged ${index}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    }
  }
}

type Found = (count: 'textsLost' | 'wrongScores', what: string) => void;

async function openDamaged(dice: Dice, edits: readonly MakeEdit[], found: Found): Promise<void> {
  const texts = new OddTexts(dice);
  const workbook = new MemoryWorkbook();
  const base = dice.pick(cellsToDamage()) ?? { names: {}, tables: {} };
  workbook.cells = damaged(base, dice, () => texts.plain());
  const app = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'fiche', today: () => '2026-11-24' });
  const opened = await app.open();
  if (!opened.ok) throw new Error(`refused: ${opened.failure.code}`);
  if (opened.value.kind === 'noFiche') return;
  let { open } = opened.value;
  const scored = () => {
    const wrong = wrongScores(open);
    if (wrong !== '') found('wrongScores', wrong);
    const unplaced = open.problems.filter(({ code, place }) => place === '' && code !== 'ficheKept');
    if (unplaced.length > 0) throw new Error(`a problem without its place: ${JSON.stringify(unplaced)}`);
  };
  scored();
  for (const edit of dice.shuffled(edits).slice(0, 3)) {
    const before = marksOf(workbook.cells);
    const cellsBefore = workbook.cells;
    const { typed, over, work } = edit(dice, texts, app, open);
    const done = await work;
    const after = marksOf(workbook.cells);
    const lost = [...before].filter((mark) => !after.has(mark) && !over.has(mark));
    if (lost.length > 0) found('textsLost', `${edit.name}: ${placesOf(cellsBefore, lost).join(', ')}`);
    if (!done.ok) continue;
    if (typed !== '' && !after.has(typed)) found('textsLost', `${edit.name}: what was typed, ${typed}`);
    open = done.value;
    scored();
  }
}

/** Where the cells bear these marks. */
function placesOf({ names, tables }: Cells, marks: readonly string[]): readonly string[] {
  const bears = (cell: CellValue | null) => marks.some((mark) => String(cell).includes(mark));
  return [
    ...Object.keys(names).filter((name) => bears(names[name] ?? null)),
    ...Object.entries(tables).flatMap(([name, table]) =>
      (table?.rows ?? []).flatMap((row, index) =>
        row.flatMap((cell, column) =>
          bears(cell) ? [`${name}[${index + 1}] « ${String(table?.headers[column])} »`] : [],
        ),
      ),
    ),
  ];
}

/** The marks in the places that people fill; results are always written anew. */
function marksOf({ names, tables }: Cells): ReadonlySet<string> {
  const filled = Object.entries(tables).filter(([name]) => name !== 'FPD_Scores');
  return marksIn(JSON.stringify([PROJECT_FIELDS.map(({ name }) => names[name]), filled]));
}
