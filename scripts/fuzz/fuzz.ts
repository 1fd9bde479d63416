import { parseArgs } from 'node:util';

import { runFuzz } from '../../test/fuzz/run-fuzz';
import { isClean, tallyLine } from '../../test/fuzz/tally';

const USAGE = `Usage : npm run fuzz -- --runs 100 [--seed 1] [--damaged 10] [--sheets 2] [--hostile 10]

  --runs 100     nombre de classeurs ouverts, dix suites d’actions chacun
  --seed 1       graine de la première ; chacune des suivantes en compte une de plus ; --runs 1 --seed S en rejoue une
  --damaged 10   nombre de fiches abîmées lues à chaque fois
  --sheets 2     nombre de classeurs dont les feuilles sont abîmées à chaque fois
  --hostile 10   nombre de fichiers .xlsx et .json rendus mauvais et importés à chaque fois`;

/** Plays at random with pane, sheets and faults, prints what came of it, and gives the exit code: 0 where nothing went wrong. */
export async function fuzz(args: readonly string[]): Promise<number> {
  const options = optionsIn(args);
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  let told = 0;
  const tally = await runFuzz({
    ...options,
    onRun: (so) => {
      for (const finding of so.findings.slice(told)) console.log(finding);
      told = so.findings.length;
      if (so.runs % 25 === 0) console.error(tallyLine(so));
    },
  });
  console.log(tallyLine(tally));
  return isClean(tally) ? 0 : 1;
}

function optionsIn(
  args: readonly string[],
): { runs: number; seed: number; damaged: number; sheets: number; hostile: number } | null {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { runs: text('100'), seed: text('1'), damaged: text('10'), sheets: text('2'), hostile: text('10') },
    });
    const [runs, seed, damaged, sheets, hostile] = [
      values.runs,
      values.seed,
      values.damaged,
      values.sheets,
      values.hostile,
    ].map(Number);
    const isWhole = (value = NaN): value is number => Number.isSafeInteger(value) && value >= 0;
    return isWhole(runs) && isWhole(seed) && isWhole(damaged) && isWhole(sheets) && isWhole(hostile)
      ? { runs, seed, damaged, sheets, hostile }
      : null;
  } catch {
    return null;
  }
}
