import type { Answer, Fiche, Snapshot } from '../../domain/fiche';
import { snapshotOf } from '../../domain/snapshot';
import { standardQuestionnaire } from '../../questionnaire/standard';
import type { Language } from '../../domain/questionnaire';
import { EXAMPLE_ANSWERS } from './example-answers';
import { EXAMPLE_EN } from './example.en';
import { EXAMPLE_FR } from './example.fr';

/** The words of the example: all of a fiche but its identifier and its levels. */
export type ExampleWords = Omit<Fiche, 'id' | 'answers' | 'snapshots'> & {
  /** Comments by question id. */
  readonly comments: Readonly<Record<string, string>>;
  readonly snapshotLabel: string;
};

/** A credible project with every section filled: sensors in glass bins. Its identifier is left empty. */
export function exampleFiche(language: Language): Fiche {
  const { comments, snapshotLabel, ...sections } = language === 'fr' ? EXAMPLE_FR : EXAMPLE_EN;
  const answers = Object.entries(EXAMPLE_ANSWERS).map(([id, value]): [string, Answer] => [
    id,
    { value, comment: comments[id] ?? '' },
  ]);
  return {
    id: '',
    ...sections,
    answers: Object.fromEntries(answers),
    snapshots: [firstEvaluation(language, snapshotLabel)],
  };
}

/** How the project stood at the workshop's first round, before the infrastructure was discussed. */
function firstEvaluation(language: Language, label: string): Snapshot {
  const answers = { ...EXAMPLE_ANSWERS, '04-P': 4, '09-P': 3 };
  return snapshotOf(standardQuestionnaire(language), answers, { date: '2026-10-06', label });
}
