import { isDeepStrictEqual } from 'node:util';
import { createFicheApp } from '../../src/application/create-fiche-app';
import { exampleFiche } from '../../src/application/example/example-fiche';
import type { OpenFiche } from '../../src/application/fiche-app';
import type { Failure, FailureCode } from '../../src/application/result';
import type { Fiche } from '../../src/domain/fiche';
import { copyWorkbook } from '../../src/emulator/model/copy-workbook';
import { plain } from '../../src/emulator/model/state/cell';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { REQUIRED_API } from '../builders/excel-bench';
import { wrongScores } from './check-scores';
import { DAMAGED_EDITS } from './damaged-edits';
import { Dice } from './dice';
import { partsOf } from './expected';
import { marksIn, OddTexts } from './odd-texts';
import { damageSheets } from './sheet-damage';
import { note, type Tally } from './tally';

/** Refusals that damage explains: each says a place, and what to do there. */
const EXPLAINED: readonly FailureCode[] = ['protectedSheet', 'missingPart', 'noRoom', 'changedMeanwhile', 'readOnly'];

/**
 * The example with a mark in each of its texts, to be found again wherever it goes; but for the project's name and authority, which
 * titles repeat and are written anew.
 */
export function markedFiche(): Fiche {
  let last = 100_000;
  const example = exampleFiche('fr');
  const { name, authority } = example.project;
  return JSON.parse(JSON.stringify(example), (_, value: unknown) => {
    if (typeof value !== 'string' || !value.includes(' ') || value === name || value === authority) return value;
    last += 1;
    return `${value} §${last}§`;
  }) as Fiche;
}

/**
 * Damages sheets through the real Office.js, then opens the fiche, edits and repairs it, and opens it anew. Nothing throws, scores are
 * those of the answers, and no text that was there before is gone after.
 */
export async function runDamagedSheets(seed: number, count: number, base: Workbook, tally: Tally): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    tally.badInputs += 1;
    const damage: string[] = [];
    const say = (what: string) => `sheets ${index} (${damage.join(', ')}): ${what}`;
    try {
      const found: Found = (kind, what) => note(tally, kind, seed, say(what));
      await openDamagedSheets(new Dice(seed * 1000 + index), copyWorkbook(base), damage, found);
    } catch (error) {
      note(tally, 'crashes', seed, say(error instanceof Error ? (error.stack ?? '') : String(error)));
    }
  }
}

type Found = (count: 'textsLost' | 'wrongScores' | 'crashes' | 'disturbed', what: string) => void;

async function openDamagedSheets(dice: Dice, workbook: Workbook, damage: string[], found: Found): Promise<void> {
  installGlobals(startExcel({ workbook, checkRequirements: true, apiVersion: REQUIRED_API }));
  const texts = new OddTexts(dice);
  damage.push(...(await damageSheets(dice, () => texts.plain())));
  const app = newApp();
  const opened = await app.open();
  if (!opened.ok) explained('open', opened.failure, found);
  if (!opened.ok || opened.value.kind === 'noFiche') return;
  let { open } = opened.value;
  check('open', open, found);
  for (const edit of dice.shuffled(DAMAGED_EDITS).slice(0, 3)) {
    const [before, partsBefore] = [marksOf(workbook), partsOf(open.fiche)];
    const { typed, over, work } = edit(dice, texts, app, open);
    const done = await work;
    const after = marksOf(workbook);
    const lost = [...before].filter((mark) => !after.has(mark) && !over.has(mark));
    if (lost.length > 0) found('textsLost', `${edit.name}: ${lost.join(' ')}`);
    if (!done.ok) {
      explained(edit.name, done.failure, found);
      continue;
    }
    if (typed !== '' && !after.has(typed)) found('textsLost', `${edit.name}: what was typed, ${typed}`);
    open = done.value;
    check(edit.name, open, found);
    if (edit.name === 'repair') comparePlaces(partsBefore, open, found);
  }
  const again = await newApp().open();
  if (!again.ok) explained('open again', again.failure, found);
  else if (again.value.kind === 'noFiche') found('textsLost', 'the fiche is gone');
  else check('open again', again.value.open, found);
}

const newApp = () =>
  createFicheApp({ workbook: excelWorkbook(), files: xlsxFiles, newId: () => 'fiche', today: () => '2026-11-24' });

function explained(what: string, { code, useCase, cause }: Failure, found: Found): void {
  const why = cause instanceof Error ? cause.message : '';
  if (!EXPLAINED.includes(code)) found('crashes', `${what}: ${code} in ${useCase} ${why}`);
}

function check(what: string, open: OpenFiche, found: Found): void {
  const wrong = wrongScores(open);
  if (wrong !== '') found('wrongScores', `${what}: ${wrong}`);
  const unplaced = open.problems.filter(({ code, place }) => place === '' && code !== 'ficheKept');
  if (unplaced.length > 0) found('crashes', `${what}: a problem without its place: ${JSON.stringify(unplaced)}`);
}

/** What the fiche said before a repair it says after: in its place, or, of a list, somewhere in it. */
function comparePlaces(before: ReadonlyMap<string, string>, open: OpenFiche, found: Found): void {
  const after = partsOf(open.fiche);
  const said = new Set(after.values());
  // Of a list, blank rows may come back filled.
  const isBlank = (place: string, value: string) =>
    value === '""' || value === 'null' || (place.includes('[') && marksIn(value).size === 0);
  const changed = [...before].filter(
    ([place, value]) =>
      !isBlank(place, value) && !saysAsMuch(value, after.get(place)) && !(place.includes('[') && said.has(value)),
  );
  if (changed.length > 0)
    found(
      'disturbed',
      `repair: ${changed.map(([place, was]) => `${place}: ${was} is ${after.get(place)}`).join(' | ')}`,
    );
}

/** The same, or an item or an answer of which fields that were blank have come back: their column had fallen out of its table. */
function saysAsMuch(was: string, is: string | undefined): boolean {
  if (was === is || is === undefined || !/^[[{]/.test(was) || !/^[[{]/.test(is)) return was === is;
  const fields = new Map(Object.entries(JSON.parse(is) as Record<string, unknown>));
  return Object.entries(JSON.parse(was) as Record<string, unknown>).every(
    ([field, value]) => isEmpty(value) || isDeepStrictEqual(fields.get(field), value),
  );
}

/** A blank text, or the answers of an evaluation whose details are out of reach. */
const isEmpty = (value: unknown): boolean => value === '' || isDeepStrictEqual(value, {});

/** The marks in the cells of all sheets. */
function marksOf(workbook: Workbook): ReadonlySet<string> {
  const cells = workbook.sheets.flatMap((sheet) =>
    [...sheet.contents.entries()].map(([, , { value, formula }]) => formula ?? plain(value)),
  );
  return marksIn(JSON.stringify(cells));
}
