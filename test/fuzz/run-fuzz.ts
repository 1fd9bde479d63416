import { mendsPart } from '../../src/application/mends-part';
import { savingWork } from '../../src/application/saving-work';
import { sheetWork } from '../../src/application/sheet-work';
import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import { savingWork as savingInExcel } from '../../src/excel/saving-work';
import { sheetDrawing } from '../../src/excel/sheet-drawing';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { Clock } from '../faults/clock';
import { ficheFile, workbookOf } from '../faults/stage';
import { takeIn } from '../hostile/take-in';
import { runDamaged } from './damaged-cells';
import { markedFiche, runDamagedSheets } from './damaged-sheets';
import { runHostile, soundFiles } from './hostile-files';
import { runSession } from './session';
import { newTally, note, type Tally } from './tally';

export interface FuzzOptions {
  /** How many workbooks to open and play with, ten sequences each. */
  readonly runs: number;
  /** The first run's seed; each following run's is one more. */
  readonly seed: number;
  /** How many damaged fiches to read for each run. */
  readonly damaged: number;
  /** How many workbooks to damage in their sheets for each run. */
  readonly sheets: number;
  /** How many files to make bad and take in for each run. */
  readonly hostile: number;
  readonly onRun?: (tally: Tally) => void;
}

/** Plays the runs and gives what came of them. Takes `setTimeout` over while it lasts. */
export async function runFuzz({ runs, seed, damaged, sheets, hostile, onRun }: FuzzOptions): Promise<Tally> {
  const tally = newTally();
  const clock = new Clock();
  const uninstall = clock.install();
  let current = seed;
  const onLost = (cause: unknown) => note(tally, 'crashes', current, `unhandled: ${String(cause)}`);
  process.on('unhandledRejection', onLost);
  try {
    await fetchParts();
    const fileFor = startingFiles(clock);
    for (let run = 0; run < runs; run += 1) {
      current = seed + run;
      await runSession(current, clock, await fileFor(startOf(current)), tally);
      await runDamaged(current, damaged, tally);
      if (sheets > 0) await runDamagedSheets(current, sheets, await markedWorkbook(clock), tally);
      if (hostile > 0) await runHostile(current, hostile, { sound: soundFiles(await fileFor('whole')), takeIn }, tally);
      onRun?.(tally);
    }
  } finally {
    process.off('unhandledRejection', onLost);
    uninstall();
  }
  return tally;
}

let marked: Promise<Workbook> | undefined;

function markedWorkbook(clock: Clock): Promise<Workbook> {
  marked ??= ficheFile(clock, { kind: 'fiche', fiche: markedFiche() }, true).then(workbookOf);
  return marked;
}

/** Parts that are fetched when first wanted come in their own time: a run must not depend on whether it is the first. */
async function fetchParts(): Promise<void> {
  const works: Readonly<Record<string, () => Promise<unknown>>>[] = [
    sheetWork,
    sheetDrawing,
    savingWork,
    savingInExcel,
  ];
  await Promise.all([...works.flatMap((work) => Object.values(work)), mendsPart].map((part) => part()));
}

type Start = 'bare' | 'drawn' | 'whole';

/** What runs start from, in turn: mostly a small questionnaire, which is fast, with a radar or without; one in eight the whole example. */
const STARTS: readonly Start[] = ['bare', 'drawn', 'bare', 'drawn', 'drawn', 'bare', 'drawn', 'whole'];

const startOf = (seed: number): Start => STARTS[seed % STARTS.length] ?? 'bare';

/** The files to start from, each made when it is first wanted. */
function startingFiles(clock: Clock): (start: Start) => Promise<Uint8Array> {
  const standard = standardQuestionnaire('fr');
  const questionnaire = { ...standard, version: '1.0.0-petit', themes: standard.themes.slice(-4) };
  const small = { kind: 'fiche', fiche: emptyFiche('petite'), questionnaire } as const;
  const made = new Map<Start, Promise<Uint8Array>>();
  return (start) => {
    const file = made.get(start) ?? ficheFile(clock, start === 'whole' ? { kind: 'example' } : small, start !== 'bare');
    made.set(start, file);
    return file;
  };
}
