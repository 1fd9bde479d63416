import type { DateText } from '../domain/fiche';
import type { AppContext } from './app-context';
import type { FicheApp, OpenFiche } from './fiche-app';
import { failed, success, type Result } from './result';
import { dateEvaluation } from './use-cases/date-evaluation';
import { openFiche } from './use-cases/open-fiche';
import { savingWork } from './saving-work';
import { sheetWork } from './sheet-work';
import { withTextLimit } from './text-limit';
import { withPart } from './with-part';
import { createWriteQueue } from './write-queue';
import type { FilePort, WorkbookPort } from './workbook-port';

/** What a `FicheApp` is made of. */
export interface FicheAppPorts {
  readonly workbook: WorkbookPort;
  readonly files: FilePort;
  readonly newId: () => string;
  /** The day it is where the user is, as `yyyy-mm-dd`. */
  readonly today: () => DateText;
}

/** Binds the use cases to their ports. Reads and writes of the workbook pass through one queue, in the order they came. */
export function createFicheApp(ports: FicheAppPorts): FicheApp {
  const context: AppContext = {
    ...ports,
    workbook: withTextLimit(ports.workbook),
    known: null,
    doubts: new Set(),
    sheetBehind: null,
    migrationTried: false,
  };
  const queued = createWriteQueue();
  const change = <Open extends OpenFiche>(from: OpenFiche, useCase: string, task: () => Promise<Result<Open>>) =>
    from.readOnly
      ? Promise.resolve(failed({ code: 'readOnly', useCase }))
      : queued(() => task().then((done) => withSheetBehind(done)));
  /** An edit takes its turn at once: what it waits for, where that is not there yet, holds its place for it. */
  const save = <Part>(
    from: OpenFiche,
    useCase: string,
    part: () => Promise<Part>,
    work: (part: Part) => Promise<Result<OpenFiche>>,
  ) => change(from, useCase, () => withPart(useCase, part, work));
  const withSheetBehind = <Open extends OpenFiche>(result: Result<Open>): Result<Open> =>
    result.ok ? success({ ...result.value, sheetBehind: context.sheetBehind }) : result;
  return {
    open: () => queued(() => openFiche(context)),
    createFiche: (language, content) =>
      withPart('createFiche', sheetWork.create, ({ createFiche }) =>
        queued(() => createFiche(context, language, content)),
      ),
    repair: (from) =>
      withPart('repair', sheetWork.repair, ({ repairFiche }) =>
        change(from, 'repair', () => repairFiche(context, from)),
      ),
    readFile: (name, bytes) =>
      withPart('readFile', sheetWork.readFile, ({ readFile }) => readFile(context, name, bytes)),
    saveProjectField: (from, field, value) =>
      save(from, 'saveProjectField', savingWork.field, ({ saveProjectField }) =>
        saveProjectField(context, from, field, value),
      ),
    saveAnswer: (from, questionId, answer, parts) =>
      save(from, 'saveAnswer', savingWork.answer, ({ saveAnswer }) =>
        saveAnswer(context, from, questionId, answer, parts),
      ),
    addItem: (from, list, item) =>
      save(from, 'addItem', savingWork.add, ({ addItem }) => addItem(context, from, list, item)),
    updateItem: (from, list, index, item) =>
      save(from, 'updateItem', savingWork.update, ({ updateItem }) => updateItem(context, from, list, index, item)),
    removeItem: (from, list, index) =>
      save(from, 'removeItem', savingWork.remove, ({ removeItem }) => removeItem(context, from, list, index)),
    moveItem: (from, list, index, to) =>
      save(from, 'moveItem', savingWork.move, ({ moveItem }) => moveItem(context, from, list, index, to)),
    dateEvaluation: (from, label) => dateEvaluation(context, from, label),
    insertRadar: (from, mode) =>
      withPart('insertRadar', sheetWork.radar, ({ insertRadar }) => queued(() => insertRadar(context, from, mode))),
    writeSummary: (from, mode) =>
      from.readOnly
        ? Promise.resolve(failed({ code: 'readOnly', useCase: 'writeSummary' }))
        : withPart('writeSummary', sheetWork.summary, ({ writeSummary }) =>
            queued(() => writeSummary(context, from, mode)),
          ),
    readFiches: (sources, reading) =>
      withPart('readFiches', sheetWork.readFiches, async ({ readFiches }) => {
        const read = await readFiches(context.files, sources, reading);
        return read.failure ? failed(read.failure) : success(read);
      }),
    writeSynthesis: (synthesis, refused, language) =>
      withPart('writeSynthesis', sheetWork.synthesis, ({ writeSynthesis }) =>
        queued(() => writeSynthesis(context, synthesis, refused, language)),
      ),
    checkQuestionnaire: () =>
      withPart('checkQuestionnaire', sheetWork.check, ({ checkQuestionnaire }) =>
        queued(() => checkQuestionnaire(context)),
      ),
    applyQuestionnaire: () =>
      withPart('applyQuestionnaire', sheetWork.questionnaire, ({ applyQuestionnaire }) =>
        queued(() => applyQuestionnaire(context)),
      ),
    restoreQuestionnaire: () =>
      withPart('restoreQuestionnaire', sheetWork.questionnaire, ({ restoreQuestionnaire }) =>
        queued(() => restoreQuestionnaire(context)),
      ),
    showPlace: (place) =>
      withPart('showPlace', sheetWork.places, ({ spotOf }) =>
        context.known
          ? context.workbook.show(spotOf(place, context.known))
          : Promise.resolve(failed({ code: 'missingPart', useCase: 'showPlace' })),
      ),
    showProblem: (problem) =>
      withPart('showProblem', sheetWork.problems, ({ spotOfProblem }) => {
        const spot = context.known && spotOfProblem(problem, context.known);
        return spot
          ? context.workbook.show(spot)
          : Promise.resolve(failed({ code: 'missingPart', useCase: 'showProblem' }));
      }),
    paneOpensWithWorkbook: () => context.workbook.opensWithPane(),
    openPaneWithWorkbook: (isWanted) => queued(() => context.workbook.openWithPane(isWanted)),
    watch: (onHint) => context.workbook.watch(onHint),
    onCellEditing: (listener) => context.workbook.onCellEditing(listener),
  };
}
