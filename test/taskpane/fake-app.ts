import type { RefusedFile } from '../../src/domain/synthesis/refused-file';
import type { Synthesis } from '../../src/domain/synthesis/synthesis';
import type {
  FicheApp,
  FicheContent,
  OpenFiche,
  RadarMode,
  SummaryWritten,
  RepairedFiche,
} from '../../src/application/fiche-app';
import type { QuestionnaireApplied, QuestionnaireCheck } from '../../src/application/questionnaire-work';
import { failed, success, type FailureCode, type Result } from '../../src/application/result';
import { pageContent } from '../../src/application/page-behind';
import { readFiches } from '../../src/application/synthesis/read-fiches';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Fiche } from '../../src/domain/fiche';
import { isMissingPart, type Problem } from '../../src/domain/problem';
import type { Language } from '../../src/domain/questionnaire';
import { answerValues, scoreAnswers } from '../../src/domain/score-answers';
import { snapshotOf } from '../../src/domain/snapshot';
import type { MadePage } from '../../src/format/summary/made-page';
import type { QuestionnairePlace } from '../../src/format/questionnaire-cells';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { applyChange } from '../../src/taskpane/state/apply-change';
import type { Change } from '../../src/taskpane/state/change';

/** A workbook in memory: the use cases without cells, and failures on order. */
export class FakeApp implements FicheApp {
  /** What the workbook holds; null where it has no fiche. */
  open_: OpenFiche | null = null;
  readonly radars: RadarMode[] = [];
  cosmeticsFail = false;
  today = '2026-11-24';
  /** The radars of the pages for the presentation that were asked for, and what the next ones answer. */
  readonly summaries: RadarMode[] = [];
  summary: Omit<SummaryWritten, 'created' | 'page'> = {
    sheet: 'Présentation',
    kept: 0,
    replaced: 0,
    shortened: false,
    warnings: [],
  };
  /** What the next repairs say beside the fiche. */
  repairNews: Pick<RepairedFiche, 'recovered' | 'radarDrawn'> = {};
  /** What the sheets « Synthèse » were to be made of. */
  readonly syntheses: { readonly synthesis: Synthesis; readonly refused: readonly RefusedFile[] }[] = [];
  #failures: FailureCode[] = [];
  #hint: (() => void) | undefined;
  #cellEditing: ((isEditing: boolean) => void) | undefined;

  static with(fiche: Fiche, language: Language = 'fr', more: Partial<OpenFiche> = {}): FakeApp {
    const app = new FakeApp();
    app.open_ = { ...openFiche(fiche, language), ...more };
    return app;
  }

  /** The next calls that can fail do, in this order. */
  failNext(...codes: FailureCode[]): void {
    this.#failures.push(...codes);
  }

  /** Someone else changed the workbook. */
  changeOutside(fiche: Fiche): void {
    if (this.open_) this.open_ = { ...openFiche(fiche, this.open_.language), page: this.open_.page };
    this.#hint?.();
  }

  get answers(): Fiche['answers'] {
    return this.open_?.fiche.answers ?? {};
  }

  open: FicheApp['open'] = () =>
    this.#tried(() => (this.open_ ? { kind: 'fiche', open: this.open_ } : { kind: 'noFiche' }));

  createFiche: FicheApp['createFiche'] = (language, content) =>
    this.#tried(() => (this.open_ = openFiche(startingFiche(language, content), language)));

  repair: FicheApp['repair'] = (from) =>
    this.#tried(() => {
      const problems = from.problems.filter((problem) => !isMissingPart(problem));
      this.open_ = { ...from, problems };
      return { ...this.open_, ...this.repairNews };
    });

  readFile: FicheApp['readFile'] = () =>
    this.#tried(() => ({
      fiche: exampleFiche('fr'),
      questionnaire: standardQuestionnaire('fr'),
      problems: [{ code: 'notADate', place: 'FPD_Calendar[1].start', found: 'bientôt' }],
    }));

  saveProjectField: FicheApp['saveProjectField'] = (from, field, value) =>
    this.#saved(from, { kind: 'projectField', field, value } as Change);

  saveAnswer: FicheApp['saveAnswer'] = (from, questionId, answer) =>
    this.#saved(from, { kind: 'answer', questionId, answer });

  addItem: FicheApp['addItem'] = (from, list, item) => this.#saved(from, { kind: 'add', list, item } as Change);

  updateItem: FicheApp['updateItem'] = (from, list, index, item) =>
    this.#saved(from, { kind: 'update', list, index, item, before: item } as Change);

  removeItem: FicheApp['removeItem'] = (from, list, index) =>
    this.#saved(from, { kind: 'remove', list, index } as Change);

  moveItem: FicheApp['moveItem'] = (from, list, index, to) =>
    this.#saved(from, { kind: 'move', list, index, to } as Change);

  dateEvaluation: FicheApp['dateEvaluation'] = ({ fiche, questionnaire }, label) =>
    snapshotOf(questionnaire, answerValues(fiche.answers), { date: this.today, label });

  insertRadar: FicheApp['insertRadar'] = (_, mode) =>
    this.#tried(() => {
      this.radars.push(mode);
      return { warnings: this.cosmeticsFail ? ['cosmetics'] : [] };
    });

  writeSummary: FicheApp['writeSummary'] = (from, mode) =>
    this.#tried(() => {
      this.summaries.push(mode);
      return { ...this.summary, created: from.page === null, page: pageOf(from, this.today) };
    });

  /** The workbook has a page for the presentation, made that day of what it holds. */
  holdPage(date: string): void {
    if (this.open_) this.open_ = { ...this.open_, page: pageOf(this.open_, date) };
  }

  /** Each file holds an exported fiche, or is none; on order, reading waits after each file until it is told to go on. */
  readFiches: FicheApp['readFiches'] = async (sources, reading) =>
    success(
      await readFiches(
        { readWorkbook: () => Promise.resolve(failed({ code: 'encryptedFile', useCase: 'fake' })) },
        sources,
        reading,
      ),
    );

  writeSynthesis: FicheApp['writeSynthesis'] = (synthesis, refused) =>
    this.#tried(() => {
      this.syntheses.push({ synthesis, refused });
      return { sheet: 'Synthèse', created: this.syntheses.length === 1, warnings: [] };
    });

  /** What a check of the questionnaire gives, and what applying it or restoring the standard one does. */
  check: QuestionnaireCheck = {
    faults: [],
    questionnaire: standardQuestionnaire('fr'),
    isStandard: true,
    toApply: false,
    vanished: [],
  };
  applied: Partial<QuestionnaireApplied> = {};
  readonly questionnaireCalls: string[] = [];
  readonly shownPlaces: QuestionnairePlace[] = [];

  checkQuestionnaire: FicheApp['checkQuestionnaire'] = () => this.#tried(() => this.#called('check', this.check));
  applyQuestionnaire: FicheApp['applyQuestionnaire'] = () => this.#tried(() => this.#called('apply', this.#level()));
  restoreQuestionnaire: FicheApp['restoreQuestionnaire'] = () =>
    this.#tried(() => this.#called('restore', this.#level()));
  showPlace: FicheApp['showPlace'] = (place) =>
    this.#tried(() => {
      this.shownPlaces.push(place);
    });

  readonly shownProblems: Problem[] = [];
  showProblem: FicheApp['showProblem'] = (problem) =>
    this.#tried(() => {
      this.shownProblems.push(problem);
    });

  opensWithPane = false;
  paneOpensWithWorkbook: FicheApp['paneOpensWithWorkbook'] = () => this.opensWithPane;
  openPaneWithWorkbook: FicheApp['openPaneWithWorkbook'] = (isWanted) =>
    this.#tried(() => {
      this.opensWithPane = isWanted;
    });

  #called<T>(call: string, value: T): T {
    this.questionnaireCalls.push(call);
    return value;
  }

  #level(): QuestionnaireApplied {
    const open = this.open_ ?? openFiche(emptyFiche('new'), 'fr');
    this.check = { ...this.check, toApply: false };
    return { open, redrawn: [], kept: [], vanished: [], warnings: [], ...this.applied };
  }

  /** A cell is being edited in Excel while the pane waits, or no longer. */
  editCell(isEditing: boolean): void {
    this.#cellEditing?.(isEditing);
  }

  onCellEditing: FicheApp['onCellEditing'] = (listener) => {
    this.#cellEditing = listener;
    return () => (this.#cellEditing = undefined);
  };

  watch: FicheApp['watch'] = (onHint) => {
    this.#hint = onHint;
    return Promise.resolve(success(() => Promise.resolve()));
  };

  #saved(from: OpenFiche, change: Change): Promise<Result<OpenFiche>> {
    return this.#tried(() => (this.open_ = applyChange(from, change)));
  }

  #tried<T>(work: () => T): Promise<Result<T>> {
    const code = this.#failures.shift();
    return Promise.resolve(code ? failed({ code, useCase: 'fake' }) : success(work()));
  }
}

export function openFiche(fiche: Fiche, language: Language): OpenFiche {
  const questionnaire = standardQuestionnaire(language);
  return {
    fiche,
    questionnaire,
    language,
    scores: scoreAnswers(questionnaire, answerValues(fiche.answers)),
    problems: [],
    readOnly: false,
    sheetBehind: null,
    page: null,
  };
}

function pageOf(open: OpenFiche, date: string): MadePage {
  return { date, content: pageContent(open, 'overall', date) };
}

function startingFiche(language: Language, content: FicheContent): Fiche {
  if (content.kind === 'fiche') return content.fiche;
  if (content.kind === 'empty' && content.workshop) {
    const empty = emptyFiche('new');
    const { name, date } = content.workshop;
    return { ...empty, project: { ...empty.project, workshop: name, workshopDate: date } };
  }
  return content.kind === 'example' ? exampleFiche(language) : emptyFiche('new');
}
