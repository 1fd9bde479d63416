import type { AnswerValue } from '../../src/domain/fiche';
import cases from '../domain/cases.json';

export interface ExpectedScores {
  readonly themeScores: Readonly<Record<string, number | null>>;
  readonly difficulties: readonly string[];
  readonly attention: readonly string[];
  readonly difficultyIndex: number | null;
  readonly difficultyBand: string | null;
  readonly scaleUpRaw: number | null;
  readonly ceiling: number;
  readonly scaleUpIndex: number | null;
  readonly scaleUpBand: string | null;
  readonly coverage: number;
  readonly range: { readonly difficulty: readonly number[]; readonly scaleUp: readonly number[] } | null;
}

export interface WorkedCase {
  readonly case: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly expected: ExpectedScores;
}

/** The worked cases of the method. */
export const workedCases = cases as unknown as readonly WorkedCase[];

/** One worked case by its letter. */
export function workedCase(letter: string): WorkedCase {
  const found = workedCases.find((worked) => worked.case.startsWith(`${letter}.`));
  if (!found) throw new Error(`no worked case ${letter}`);
  return found;
}
