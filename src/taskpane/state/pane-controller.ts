import type { FicheApp } from '../../application/fiche-app';
import type { Failure, Result } from '../../application/result';
import type { Snapshot } from '../../domain/fiche';
import type { Language } from '../../domain/questionnaire';
import type { Change } from './change';
import { runInOrder } from './in-order';
import { LanguageChooser } from './language-chooser';
import type { PaneEvent } from './pane-event';
import { initialState, type Attempt, type PaneState } from './pane-state';
import { reducePane } from './reduce-pane';
import { savePending } from './save-pending';
import { SheetIntentions } from './sheet-intentions';
import { WorkbookWatch } from './workbook-watch';

/** How long typing must pause before it is sent, in milliseconds. */
const TYPING_PAUSE = 400;

export interface PaneOptions {
  readonly language: Language;
  /** Keeps the language someone chose for the next time the pane opens. */
  readonly rememberLanguage: (language: Language) => void;
  /** Fetches what the pane says in a language. Absent: all of it is there. */
  readonly fetchWords?: (language: Language) => Promise<void>;
  /** Resolves once what was just dispatched is on the screen, or can no longer be. Absent: nothing waits for it. */
  readonly afterPaint?: () => Promise<void>;
  /** Where it was not seen yet, the introduction is shown, and closing it is remembered. Absent: shown when asked for. */
  readonly introduction?: { readonly seen: boolean; readonly remember: () => void };
}

/** The pane's state and all that may be done to it: one reducer, and effects that run one after another. */
export class PaneController {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  readonly #inOrder = runInOrder();
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #watch: WorkbookWatch;
  readonly #languages: LanguageChooser;
  #endCellEditing: (() => void) | undefined;
  #refreshAsked = false;
  readonly #sheets: SheetIntentions;
  readonly create: SheetIntentions['create'];
  readonly importFile: SheetIntentions['importFile'];
  readonly repair: SheetIntentions['repair'];
  readonly showProblem: SheetIntentions['showProblem'];
  readonly insertRadar: SheetIntentions['insertRadar'];
  readonly writeSummary: SheetIntentions['writeSummary'];

  constructor(
    /** For the parts of the pane that keep a state of their own. */
    readonly app: FicheApp,
    private readonly options: PaneOptions,
  ) {
    this.#state = { ...initialState(options.language), introducing: options.introduction?.seen === false };
    this.#watch = new WorkbookWatch(
      app,
      () => void this.refresh(),
      (failure) => this.#fail('watch', failure),
    );
    this.#languages = new LanguageChooser({
      fetchWords: options.fetchWords,
      onSpoken: (language) => {
        options.rememberLanguage(language);
        this.dispatch({ type: 'languageChosen', language });
      },
      onFailure: (failure) => this.#fail('language', failure),
    });
    this.#sheets = new SheetIntentions({
      app,
      getState: this.getState,
      dispatch: this.dispatch,
      inTurn: (attempt, task) => this.#inOrder.run(attempt, this.#fail, task),
      drain: this.#drain,
      fail: this.#fail,
      made: () => this.#state.introducing && this.closeIntroduction(),
    });
    ({
      create: this.create,
      importFile: this.importFile,
      repair: this.repair,
      showProblem: this.showProblem,
      insertRadar: this.insertRadar,
      writeSummary: this.writeSummary,
    } = this.#sheets);
  }

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (event: PaneEvent): void => {
    this.#state = reducePane(this.#state, event);
    for (const listener of this.#listeners) listener();
  };

  /** Reads the workbook and keeps reading it when someone changes it. */
  async start(): Promise<void> {
    this.#endCellEditing ??= this.app.onCellEditing((isEditing) => this.dispatch({ type: 'cellEditing', isEditing }));
    await this.refresh();
    await this.#watch.begin();
  }

  /** Sends what is pending and ends the watch. */
  async stop(): Promise<void> {
    await this.flush();
    this.#endCellEditing?.();
    this.#endCellEditing = undefined;
    await this.#watch.end();
  }

  /** Saves what is pending, then reads the workbook again. Calls while one waits are one call. */
  refresh(): Promise<void> {
    if (this.#refreshAsked) return this.#inOrder.idle();
    this.#refreshAsked = true;
    return this.#inOrder.run('open', this.#fail, async () => {
      this.#refreshAsked = false;
      if (!(await this.#drain())) return;
      const opened = await this.app.open();
      if (opened.ok) this.dispatch({ type: 'opened', opened: opened.value });
      else this.#fail('open', opened.failure);
    });
  }

  /**
   * Shows an edit at once and saves it in its turn, once it is seen: what makes ready what is sent to Excel does not hold up the
   * screen. What is typed waits for a pause. `erasing` is as in the event.
   */
  readonly change = (change: Change, typed = false, erasing = false): void => {
    this.dispatch({ type: 'changed', change, typed, erasing });
    clearTimeout(this.#typing);
    if (typed) this.#typing = setTimeout(() => void this.#send(), TYPING_PAUSE);
    else void this.#send(this.options.afterPaint);
  };

  /** Sends all that is pending now: what was being typed is done. */
  readonly flush = (): Promise<void> => {
    this.dispatch({ type: 'editEnded' });
    return this.#send();
  };

  #send(before?: () => Promise<void>): Promise<void> {
    clearTimeout(this.#typing);
    // Asked for now: by the turn of this edit, what it waits for may be over.
    const ready = before?.();
    return this.#inOrder.run('save', this.#fail, async () => {
      await ready;
      await this.#drain();
    });
  }

  /** Takes back the last thing done, and saves that in its turn. */
  readonly undo = (): void => {
    this.dispatch({ type: 'undone' });
    void this.#send();
  };

  /** The evaluation as it stands, dated today; null where there is no fiche. */
  readonly evaluationNow = (): Snapshot | null => {
    const { shown } = this.#state;
    return shown && this.app.dateEvaluation(shown, '');
  };

  /** Adds the evaluation as it stands to the history. */
  readonly keepEvaluation = (): void => {
    const item = this.evaluationNow();
    if (item) this.change({ kind: 'add', list: 'snapshots', item });
  };

  /**
   * Does work of a section’s own in its turn, after what is pending, then shows the workbook as it is. Null where what is
   * pending could not be saved: that has its own message.
   */
  readonly perform = async <T>(work: (app: FicheApp) => Promise<Result<T>>): Promise<Result<T> | null> => {
    let result: Result<T> | null = null;
    await this.#inOrder.run('open', this.#fail, async () => {
      if (await this.#drain()) result = await work(this.app);
    });
    await this.refresh();
    return result;
  };

  readonly paneOpensWithWorkbook = (): boolean => this.app.paneOpensWithWorkbook();

  /** The pane speaks its former language until the words of the other are there. */
  readonly chooseLanguage = (language: Language): Promise<void> => this.#languages.choose(language);

  readonly closeIntroduction = (): void => {
    this.options.introduction?.remember();
    this.dispatch({ type: 'introductionClosed' });
  };

  /** Saves what is pending after a screen failed to draw; true where all is in the workbook. */
  readonly rescue = async (): Promise<boolean> => {
    await this.flush();
    return this.#state.pending.length === 0;
  };

  /** Tries the failed attempt again. */
  readonly retry = (): Promise<void> => {
    const attempt = this.#state.failure?.attempt;
    this.dispatch({ type: 'retried' });
    switch (attempt) {
      case 'save':
        return this.flush();
      case 'watch':
        return this.#watch.begin();
      case 'language':
        return this.#languages.again();
      default:
        return this.#sheets.again(attempt) ?? this.refresh();
    }
  };

  /** Gives up the edit that could not be saved; those after it go on. In its turn: a try under way may yet save it. */
  readonly discard = (): Promise<void> =>
    this.#inOrder.run('save', this.#fail, async () => {
      if (this.#state.failure?.attempt === 'save') this.dispatch({ type: 'discarded' });
      await this.#drain();
    });

  readonly #fail = (attempt: Attempt, failure: Failure): void => this.dispatch({ type: 'failed', attempt, failure });

  readonly #drain = (): Promise<boolean> =>
    savePending({ app: this.app, getState: this.getState, dispatch: this.dispatch });
}
