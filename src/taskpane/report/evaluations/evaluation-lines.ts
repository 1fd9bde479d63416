import type { Snapshot } from '../../../domain/fiche';
import { bandOf } from '../../../domain/indexes';
import type { Questionnaire } from '../../../domain/questionnaire';
import type { Formats } from '../../../text/formats';
import type { Texts } from '../../../text/texts';

/** When an evaluation was made, as a reader's language writes it; text that is no date as it is. */
export function evaluationDate({ date }: Snapshot, texts: Texts, formats: Formats): string {
  return date.trim() === '' ? texts.report.evaluations.undated : formats.date(date);
}

/**
 * What a dated evaluation read: both indexes, with their words where they were given by this questionnaire's own rules, and
 * what makes them less sure.
 */
export function evaluationLines(
  snapshot: Snapshot,
  { version, rules }: Questionnaire,
  texts: Texts,
  formats: Formats,
): readonly string[] {
  const { difficulty, index, evaluations } = texts.report;
  const { difficultyIndex, scaleUpIndex, difficultyCount, coverage, questionnaireVersion } = snapshot;
  const ownRules = questionnaireVersion === version;
  const difficultyBand = ownRules ? bandOf(rules.difficultyBands, difficultyIndex) : null;
  const scaleUpBand = ownRules ? bandOf(rules.scaleUpBands, scaleUpIndex) : null;
  const figure = (value: number | null) => (value === null ? evaluations.noIndex : index(formats.number(value)));
  const count =
    difficultyCount === null ? [] : [difficulty.themes(formats.number(difficultyCount), formats.one(difficultyCount))];
  return [
    [
      difficultyBand === null ? evaluations.difficulty : difficulty.band(difficultyBand),
      figure(difficultyIndex),
      ...count,
    ],
    [scaleUpBand === null ? evaluations.scaleUp : evaluations.scaleUpBand(scaleUpBand), figure(scaleUpIndex)],
    coverage !== null && coverage < 1 ? [evaluations.coverage(formats.percent(coverage))] : [],
    ownRules || questionnaireVersion === '' ? [] : [evaluations.otherVersion(questionnaireVersion)],
  ]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(', '));
}

/** Places in the history, the newest evaluation first; those without a date last, as they stand. */
export function newestFirst(snapshots: readonly Snapshot[]): readonly number[] {
  return snapshots
    .map((_, index) => index)
    .sort((a, b) => (snapshots[b]?.date ?? '').localeCompare(snapshots[a]?.date ?? '') || b - a);
}

/** Whether the history already holds this evaluation of this very day, under whatever title. */
export function isKept(evaluation: Snapshot, snapshots: readonly Snapshot[]): boolean {
  const untitled = (snapshot: Snapshot) => JSON.stringify({ ...snapshot, label: '' });
  const wanted = untitled(evaluation);
  return snapshots.some((snapshot) => untitled(snapshot) === wanted);
}
