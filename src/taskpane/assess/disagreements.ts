import type { Answer, Fiche, LegalStake } from '../../domain/fiche';
import { declarationLinks } from '../../questionnaire/declaration-links';

const { lowestLevelOf, legalStakes } = declarationLinks.noPersonalData;

/** True of a point of the checklist set aside as if there were no personal data, where a data set declares some. */
export function stakeDisagrees({ datasets }: Pick<Fiche, 'datasets'>, { topic, status }: LegalStake): boolean {
  return status === 'notApplicable' && legalStakes.includes(topic) && declaresPersonalData(datasets);
}

/** True of an answer that says there is no personal data, where a data set declares some. */
export function answerDisagrees({ datasets }: Fiche, questionId: string, { value }: Answer, lowest: number): boolean {
  const saysNone = value === lowest || value === 'notApplicable';
  return saysNone && lowestLevelOf.includes(questionId) && declaresPersonalData(datasets);
}

function declaresPersonalData(datasets: Fiche['datasets']): boolean {
  return datasets.some(({ personalData }) => personalData === 'yes');
}
