import { emptyFiche } from '../../domain/empty-fiche';
import type { Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import { cellsOfPlan } from '../../format/plan/plan-cells';
import { workbookPlan } from '../../format/plan/workbook-plan';
import { standardQuestionnaire } from '../../questionnaire/standard';
import type { AppContext } from '../app-context';
import { exampleFiche } from '../example/example-fiche';
import type { FicheContent, OpenFiche } from '../fiche-app';
import { openedFiche } from '../opened-fiche';
import { failed, success, type Result } from '../result';

/** Draws the sheets of a new fiche, beside whatever the workbook holds, and fills them. */
export async function createFiche(
  context: AppContext,
  language: Language,
  content: FicheContent,
): Promise<Result<OpenFiche>> {
  const plans = workbookPlan(
    startingFiche(context, language, content),
    startingQuestionnaire(language, content),
    language,
  );
  const built = await context.workbook.build(plans);
  if (!built.ok) return failed({ ...built.failure, useCase: 'createFiche' });
  context.known = cellsOfPlan(plans);
  return success(openedFiche(context.known));
}

function startingFiche({ newId }: AppContext, language: Language, content: FicheContent): Fiche {
  switch (content.kind) {
    case 'empty':
      return emptyFiche(newId());
    case 'example':
      return { ...exampleFiche(language), id: newId() };
    case 'fiche':
      return content.fiche.id === '' ? { ...content.fiche, id: newId() } : content.fiche;
  }
}

/** An own questionnaire comes along with its fiche; the standard one is taken in the language asked for. */
function startingQuestionnaire(language: Language, content: FicheContent): Questionnaire {
  const standard = standardQuestionnaire(language);
  const own = content.kind === 'fiche' ? content.questionnaire : undefined;
  return own === undefined || (own.id === standard.id && own.version === standard.version) ? standard : own;
}
