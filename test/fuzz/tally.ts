/** What came out of fuzzing; all but the first five should be 0. */
export interface Tally {
  runs: number;
  sequences: number;
  faults: number;
  /** Damaged fiches and hostile files. */
  badInputs: number;
  /** Of the hostile files, those that were refused in a sentence. */
  refused: number;
  textsLost: number;
  crashes: number;
  wrongScores: number;
  /** Cells, sheets, tables, names or charts that are not as they should be, though no text is lost. */
  disturbed: number;
  /** What went wrong, with the seed that shows it again. */
  readonly findings: string[];
}

type Count = 'textsLost' | 'crashes' | 'wrongScores' | 'disturbed';

const KEPT = 200;

export const newTally = (): Tally => ({
  runs: 0,
  sequences: 0,
  faults: 0,
  badInputs: 0,
  refused: 0,
  textsLost: 0,
  crashes: 0,
  wrongScores: 0,
  disturbed: 0,
  findings: [],
});

export function note(tally: Tally, count: Count, seed: number, what: string): void {
  tally[count] += 1;
  if (tally.findings.length < KEPT) tally.findings.push(`seed ${seed}: ${count}: ${what.slice(0, 3000)}`);
}

export const isClean = ({ textsLost, crashes, wrongScores, disturbed }: Tally): boolean =>
  textsLost + crashes + wrongScores + disturbed === 0;

export const tallyLine = (tally: Tally): string =>
  Object.entries(tally)
    .filter(([, count]) => typeof count === 'number')
    .map(([name, count]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${count}`)
    .join(', ');
