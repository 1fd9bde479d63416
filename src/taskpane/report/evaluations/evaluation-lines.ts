import type { Snapshot } from '../../../domain/fiche';
import { bandOf } from '../../../domain/indexes';
import type { Questionnaire } from '../../../domain/questionnaire';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import { sameEvaluation } from '../../radar/drawn-mode';

/**
 * What a dated evaluation read: both indexes, with their words where they were given by this questionnaire's own rules, and
 * what makes them less sure.
 */
export function evaluationLines(
  snapshot: Snapshot,
  { version, rules }: Questionnaire,
  texts: AllTexts,
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

/** Whether the history already holds this evaluation of this very day, under whatever title. */
export function isKept(evaluation: Snapshot, snapshots: readonly Snapshot[]): boolean {
  return snapshots.some((snapshot) => sameEvaluation(snapshot, evaluation));
}
