import type { Questionnaire } from '../../domain/questionnaire';
import { choiceLists, LIST_NAMES, type ChoiceList } from '../../format/choice-lists';
import { WORKBOOK_NAMES } from '../../format/fields';
import { workbookPlan } from '../../format/plan/workbook-plan';
import type { SheetKey } from '../../format/words/fr';
import { sheetWords } from '../../format/words/sheet-words';
import { ficheFromCells } from '../../format/fiche-from-cells';
import type { ReadFiche } from '../../format/read-fiche';
import { questionnaireFromCells } from '../../format/read-questionnaire';
import { stampOf, withTrueVersion } from '../../questionnaire/stamp';
import { standardQuestionnaire } from '../../questionnaire/standard';
import type { AppContext } from '../app-context';
import { levelAnswers } from '../level-answers';
import { openedFiche } from '../opened-cells';
import type { QuestionnaireApplied } from '../questionnaire-work';
import { failed, success, type Result } from '../result';
import { scoreWrites } from '../score-writes';
import type { CellWrite, SheetRedrawing, Survey } from '../workbook-port';
import { bodyUnder, rowsFit, vanishedAnswers } from './check-questionnaire';
import { insertRadar } from './insert-radar';

/** Brings the sheets level with the questionnaire that its own sheet holds, under a version of its own. */
export async function applyQuestionnaire(context: AppContext): Promise<Result<QuestionnaireApplied>> {
  return levelled(context, 'applyQuestionnaire', ({ cells }) => {
    const read = questionnaireFromCells(cells);
    return read.ok ? { questionnaire: read.questionnaire, sheets: [] } : null;
  });
}

/** Puts the standard questionnaire back. The sheet that held another one stays in the workbook, under another name. */
export async function restoreQuestionnaire(context: AppContext): Promise<Result<QuestionnaireApplied>> {
  return levelled(context, 'restoreQuestionnaire', (_, { language }) => ({
    questionnaire: standardQuestionnaire(language),
    sheets: ['questionnaire'],
  }));
}

interface Wanted {
  readonly questionnaire: Questionnaire;
  /** Sheets to draw anew whatever they hold. */
  readonly sheets: readonly SheetKey[];
}

async function levelled(
  context: AppContext,
  useCase: string,
  choose: (survey: Survey, read: ReadFiche) => Wanted | null,
): Promise<Result<QuestionnaireApplied>> {
  const surveyed = await context.workbook.survey();
  if (!surveyed.ok) return failed({ ...surveyed.failure, useCase });
  const survey = surveyed.value;
  const read = ficheFromCells(survey.cells);
  if (read.newer) return failed({ code: 'readOnly', useCase });
  const wanted = choose(survey, read);
  if (!wanted) return failed({ code: 'unsoundQuestionnaire', useCase });
  const redrawings = sheetsToRedraw(survey, read, wanted);
  const rebuilt = redrawings.length > 0 ? await context.workbook.redraw(redrawings, survey) : null;
  if (rebuilt && !rebuilt.ok) {
    context.known = null;
    return failed({ ...rebuilt.failure, useCase });
  }
  const done = await levelCells(context, read, wanted.questionnaire);
  if (!done.ok) return failed({ ...done.failure, useCase });
  const open = done.value;
  const radar = rebuilt?.value.hadRadar ? await insertRadar(context, open, 'overall') : null;
  const isWhole = (rebuilt?.value.isTidy ?? true) && (radar?.ok ?? true);
  return success({
    open,
    redrawn: rebuilt?.value.redrawn ?? [],
    kept: rebuilt?.value.kept ?? [],
    vanished: context.known ? vanishedAnswers(context.known, open.questionnaire) : [],
    warnings: isWhole ? [] : ['cosmetics'],
  });
}

/** The sheets whose rows are not those that the questionnaire asks for, as they are to be. */
function sheetsToRedraw({ cells }: Survey, read: ReadFiche, { questionnaire, sheets }: Wanted): SheetRedrawing[] {
  const { body } = bodyUnder(questionnaire, cells, read);
  const fit = rowsFit(cells, questionnaire, body);
  const keys: readonly SheetKey[] = [
    ...(fit.answers ? [] : (['assessment'] as const)),
    ...(fit.scores ? [] : (['radar'] as const)),
    ...sheets,
  ];
  const { keptSheet, guides } = sheetWords(read.language);
  return workbookPlan(read.fiche, questionnaire, read.language, null, body)
    .filter(({ key }) => keys.includes(key))
    .map((plan) => ({
      plan,
      keptName: keptSheet(plan.name),
      ownTexts: Object.values(guides),
      isKept: sheets.includes(plan.key),
    }));
}

/** Writes in place all that follows from a questionnaire: questions and labels, lists, scores, its version and its stamp. */
async function levelCells(context: AppContext, before: ReadFiche, questionnaire: Questionnaire) {
  const read = await context.workbook.readCells();
  if (!read.ok) return read;
  const cells = read.value;
  const stamped = withTrueVersion(questionnaire, stampOf(questionnaire));
  const lists = choiceLists(questionnaire, before.language);
  const isThere = (name: string) => (cells.names[name] ?? null) !== null;
  const writes: CellWrite[] = [
    ...levelAnswers(cells, before, questionnaire),
    ...(Object.keys(LIST_NAMES) as readonly ChoiceList[])
      .filter((list) => isThere(LIST_NAMES[list]))
      .map((list): CellWrite => ({
        kind: 'block',
        name: LIST_NAMES[list],
        values: lists[list].map((entry) => [entry]),
      })),
    ...[
      { name: WORKBOOK_NAMES.questionnaireVersion, value: stamped.version },
      { name: WORKBOOK_NAMES.questionnaireStamp, value: stampOf(questionnaire) },
    ]
      .filter(({ name }) => isThere(name))
      .map((named): CellWrite => ({ kind: 'name', ...named })),
  ];
  const written = await context.workbook.write(writes, []);
  if (!written.ok) return written;
  return reread(context);
}

/** Reads what was written, and brings the scores level with it. */
async function reread(context: AppContext) {
  const read = await context.workbook.readCells();
  if (!read.ok) return read;
  context.known = read.value;
  const open = openedFiche(read.value);
  const written = await context.workbook.write(scoreWrites(open, read.value), []);
  return written.ok ? success(open) : written;
}
