import type { Dataset, Fiche, LegalStake, Project } from '../../domain/fiche';
import { isLegalTopic } from '../../domain/legal-topics';
import { declarationLinks, isUnknownText, type DatasetDeclaration } from '../../questionnaire/declaration-links';
import type { Place } from '../state/place';
import { stakeDisagrees } from './disagreements';

/** Something declared in Données or Fiche, or left open there, that bears on a question; and where it is declared. */
export type Recall = { readonly place: Place } & (
  | { readonly kind: Exclude<DatasetDeclaration, 'none' | 'noPersonalData'>; readonly datasets: readonly Dataset[] }
  | { readonly kind: 'none' | 'noPersonalData' }
  | { readonly kind: 'budget'; readonly project: Project }
  /** `disagrees`: with what the inventory declares. */
  | { readonly kind: 'legal'; readonly stake: LegalStake; readonly disagrees: boolean }
);

/** What of a data set makes each declaration, and the field that says it. */
const DECLARED = {
  ownerUnknown: { field: 'owner', holds: ({ owner }: Dataset) => isUnknownText(owner) },
  accessUnknown: { field: 'accessTerms', holds: ({ accessTerms }: Dataset) => isUnknownText(accessTerms) },
  personalData: { field: 'personalData', holds: ({ personalData }: Dataset) => personalData === 'yes' },
  personalDataUnknown: {
    field: 'personalData',
    holds: ({ personalData }: Dataset) => personalData !== 'yes' && personalData !== 'no',
  },
} as const;

/** What Données and Fiche say that bears on a question, the budget and the inventory first; points of the checklist once they have a status. */
export function recallsFor(fiche: Fiche, questionId: string): readonly Recall[] {
  const { datasets, legalStakes } = fiche;
  const bears = (declaration: DatasetDeclaration) => declarationLinks.datasets[declaration].includes(questionId);
  const recalls: Recall[] = [];
  const list = { kind: 'list', list: 'datasets' } as const;
  const { project } = fiche;
  if (declarationLinks.budget.includes(questionId)) {
    const field = (['budgetAmount', 'budgetFunding'] as const).find(
      (name) => String(project[name] ?? '').trim() !== '',
    );
    if (field) recalls.push({ kind: 'budget', project, place: { kind: 'field', field } });
  }
  if (datasets.length === 0 && bears('none')) recalls.push({ kind: 'none', place: list });
  for (const [kind, { field, holds }] of Object.entries(DECLARED)) {
    const declaration = kind as keyof typeof DECLARED;
    const declaring = bears(declaration) ? datasets.filter(holds) : [];
    const [first] = declaring;
    if (!first) continue;
    const place = { kind: 'dataset', index: datasets.indexOf(first), field } as const;
    recalls.push({ kind: declaration, datasets: declaring, place });
  }
  const allDeclared = datasets.length > 0 && datasets.every(({ personalData }) => personalData === 'no');
  if (allDeclared && bears('noPersonalData')) recalls.push({ kind: 'noPersonalData', place: list });
  legalStakes.forEach((stake, index) => {
    if (stake.status.trim() === '' || !isLegalTopic(stake.topic)) return;
    if (!declarationLinks.legalStakes[stake.topic].includes(questionId)) return;
    recalls.push({ kind: 'legal', stake, disagrees: stakeDisagrees(fiche, stake), place: { kind: 'legal', index } });
  });
  return recalls;
}
