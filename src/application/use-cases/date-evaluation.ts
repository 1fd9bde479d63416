import type { Snapshot } from '../../domain/fiche';
import { answerValues } from '../../domain/score-answers';
import { snapshotOf } from '../../domain/snapshot';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';

/** The evaluation as it stands, dated by the clock: what the history keeps when it is added to the list `snapshots`. */
export function dateEvaluation({ today }: AppContext, { fiche, questionnaire }: OpenFiche, label: string): Snapshot {
  return snapshotOf(questionnaire, answerValues(fiche.answers), { date: today(), label });
}
