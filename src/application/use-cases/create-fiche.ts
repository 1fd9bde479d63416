import { emptyFiche } from '../../domain/empty-fiche';
import type { Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import { withFreeNames } from '../../format/plan/free-names';
import { missingPlans } from '../../format/plan/missing-plans';
import { cellsOfPlan } from '../../format/plan/plan-cells';
import { workbookPlan } from '../../format/plan/workbook-plan';
import { ficheFromCells } from '../../format/fiche-from-cells';
import { holdsFiche } from '../../format/read-fiche';
import { isStandard, standardQuestionnaire } from '../../questionnaire/standard';
import type { AppContext } from '../app-context';
import { exampleFiche } from '../example/example-fiche';
import type { FicheContent, OpenFiche, Workshop } from '../fiche-app';
import { openedFiche } from '../opened-cells';
import { restoredFiche } from '../restored-fiche';
import { failed, success, type Result } from '../result';
import type { Survey } from '../workbook-port';

/**
 * Draws the sheets of a new fiche, beside whatever the workbook holds, and fills them. Where the workbook has a fiche, only
 * what it lacks is drawn, in its own language and from its own answers: what is there stays, whatever was to be put in.
 */
export async function createFiche(
  context: AppContext,
  language: Language,
  content: FicheContent,
): Promise<Result<OpenFiche>> {
  const useCase = 'createFiche';
  const surveyed = await context.workbook.survey();
  if (!surveyed.ok) return failed({ ...surveyed.failure, useCase });
  const survey = surveyed.value;
  const found = holdsFiche(survey.cells) ? ficheFromCells(survey.cells) : null;
  if (found?.newer) return failed({ code: 'readOnly', useCase });
  const started = startingFiche(context, language, content);
  const whole = found
    ? workbookPlan(
        completed(found.fiche, survey, started),
        found.questionnaire,
        found.language,
        survey.cells.tables['FPD_Answers'],
      )
    : workbookPlan(started, startingQuestionnaire(language, content), language);
  const plans = withFreeNames(missingPlans(whole, survey.cells), survey.sheetNames);
  if (plans.length > 0) {
    const built = await context.workbook.build(plans, survey);
    if (!built.ok) {
      context.known = null;
      return failed({ ...built.failure, useCase });
    }
  }
  if (!found) {
    context.known = cellsOfPlan(plans);
    return success(openedFiche(context.known));
  }
  const read = await context.workbook.readCells();
  if (!read.ok) return failed({ ...read.failure, useCase });
  context.known = read.value;
  const open = openedFiche(read.value);
  if (content.kind === 'empty') return success(open);
  return success({ ...open, problems: [{ code: 'ficheKept', place: '' }, ...open.problems] });
}

/** The fiche that is there; an export of the same one gives back the parts that are lost. */
function completed(found: Fiche, { cells }: Survey, started: Fiche): Fiche {
  if (found.id === '') return { ...found, id: started.id };
  return found.id === started.id ? restoredFiche(found, cells, started) : found;
}

function startingFiche({ newId }: AppContext, language: Language, content: FicheContent): Fiche {
  switch (content.kind) {
    case 'empty':
      return forWorkshop(emptyFiche(newId()), content.workshop);
    case 'example':
      return { ...exampleFiche(language), id: newId() };
    case 'fiche':
      return content.fiche.id === '' ? { ...content.fiche, id: newId() } : content.fiche;
  }
}

function forWorkshop(fiche: Fiche, workshop: Workshop | undefined): Fiche {
  if (!workshop) return fiche;
  return { ...fiche, project: { ...fiche.project, workshop: workshop.name, workshopDate: workshop.date } };
}

/**
 * An own questionnaire comes along with its fiche, be it the standard one with a word changed; the standard one as it is
 * is taken in the language asked for.
 */
function startingQuestionnaire(language: Language, content: FicheContent): Questionnaire {
  const own = content.kind === 'fiche' ? content.questionnaire : undefined;
  return own === undefined || isStandard(own) ? standardQuestionnaire(language) : own;
}
