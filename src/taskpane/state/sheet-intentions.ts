import type { FicheContent, OpenFiche, RadarMode } from '../../application/fiche-app';
import type { Failure } from '../../application/result';
import type { Language } from '../../domain/questionnaire';
import type { Problem } from '../../domain/problem';
import { drawnMode } from '../radar/drawn-mode';
import type { Attempt } from './pane-state';
import type { SavingPane } from './save-pending';

/** What work on whole sheets needs of the pane. */
export interface SheetPane extends SavingPane {
  /** Runs a task in its turn; what it throws is told as a failure of the attempt. */
  readonly inTurn: (attempt: Attempt, task: () => Promise<void>) => Promise<void>;
  /** Saves what is pending; false where some of it could not be. */
  readonly drain: () => Promise<boolean>;
  readonly fail: (attempt: Attempt, failure: Failure) => void;
  /** A fiche was made: what the introduction says, the start screen has said. */
  readonly made: () => void;
}

/** What a person asks for that draws sheets or charts, each in its turn, and how it is asked for again. */
export class SheetIntentions {
  #lastFile: File | undefined;
  #lastContent: FicheContent = { kind: 'empty' };
  #lastLanguage: Language | undefined;
  #lastProblem: Problem | undefined;

  constructor(private readonly pane: SheetPane) {}

  /** In the pane's language where none is chosen. */
  readonly create = (content: FicheContent, language: Language = this.pane.getState().language): Promise<void> => {
    this.#lastContent = content;
    this.#lastLanguage = language;
    return this.pane.inTurn('create', () => this.#build('create', content, [], language));
  };

  readonly importFile = (file: File): Promise<void> => {
    const { app, dispatch, fail, getState, inTurn } = this.pane;
    this.#lastFile = file;
    return inTurn('import', async () => {
      dispatch({ type: 'creating' });
      const read = await app.readFile(file.name, new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) {
        fail('import', read.failure);
        return;
      }
      const { fiche, questionnaire, problems } = read.value;
      await this.#build('import', { kind: 'fiche', fiche, questionnaire }, problems, getState().language);
    });
  };

  /** Has what the workbook lost put back. An edit that waits for it is saved next. */
  readonly repair = (): Promise<void> => {
    const { app, dispatch, drain, fail, getState, inTurn } = this.pane;
    return inTurn('repair', async () => {
      const { saved } = getState();
      if (!saved) return;
      dispatch({ type: 'repairing' });
      const repaired = await app.repair(saved);
      if (repaired.ok) dispatch({ type: 'repaired', open: repaired.value });
      else fail('repair', repaired.failure);
      if (repaired.ok) await drain();
    });
  };

  /** Shows the cell of a problem in Excel. */
  readonly showProblem = (problem: Problem): Promise<void> => {
    const { app, dispatch, fail, inTurn } = this.pane;
    this.#lastProblem = problem;
    return inTurn('show', async () => {
      const shown = await app.showProblem(problem);
      if (shown.ok) dispatch({ type: 'problemShown' });
      else fail('show', shown.failure);
    });
  };

  readonly insertRadar = (): Promise<void> =>
    this.#withSaved('insertRadar', async (saved, mode) => {
      const { app, dispatch, fail } = this.pane;
      dispatch({ type: 'radarInserting' });
      const inserted = await app.insertRadar(saved, drawnMode(mode, saved.fiche.snapshots));
      if (inserted.ok) dispatch({ type: 'radarInserted', inserted: inserted.value });
      else fail('insertRadar', inserted.failure);
    });

  readonly writeSummary = (): Promise<void> =>
    this.#withSaved('writeSummary', async (saved, mode) => {
      const { app, dispatch, fail } = this.pane;
      dispatch({ type: 'summaryWriting' });
      const written = await app.writeSummary(saved, mode);
      if (written.ok) dispatch({ type: 'summaryWritten', written: written.value });
      else fail('writeSummary', written.failure);
    });

  /** Asks again for what was asked for last; null where the attempt is none of these. */
  again(attempt: Attempt | undefined): Promise<void> | null {
    switch (attempt) {
      case 'create':
        return this.create(this.#lastContent, this.#lastLanguage);
      case 'import':
        return this.#lastFile ? this.importFile(this.#lastFile) : null;
      case 'repair':
        return this.repair();
      case 'insertRadar':
        return this.insertRadar();
      case 'writeSummary':
        return this.writeSummary();
      case 'show':
        return this.#lastProblem ? this.showProblem(this.#lastProblem) : null;
      default:
        return null;
    }
  }

  /** Work on the fiche once all that is pending is in the workbook; none where some of it could not be saved. */
  #withSaved(attempt: Attempt, work: (saved: OpenFiche, mode: RadarMode) => Promise<void>): Promise<void> {
    const { drain, getState, inTurn } = this.pane;
    return inTurn(attempt, async () => {
      if (!(await drain())) return;
      const { saved, radarMode } = getState();
      if (saved) await work(saved, radarMode);
    });
  }

  async #build(
    attempt: 'create' | 'import',
    content: FicheContent,
    problems: readonly Problem[],
    language: Language,
  ): Promise<void> {
    const { app, dispatch, fail, made } = this.pane;
    dispatch({ type: 'creating' });
    const created = await app.createFiche(language, content);
    if (!created.ok) {
      fail(attempt, created.failure);
      return;
    }
    dispatch({ type: 'created', open: created.value, importProblems: problems });
    made();
  }
}
