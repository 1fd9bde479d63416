import type { Answer, DateText, Fiche, ListItem, ListName, Project, Snapshot } from '../domain/fiche';
import type { Problem } from '../domain/problem';
import type { Language, Questionnaire } from '../domain/questionnaire';
import type { Scores } from '../domain/scores';
import type { Evaluation } from '../domain/snapshot';
import type { MadePage } from '../format/summary/made-page';
import type { RefusedFile } from '../domain/synthesis/refused-file';
import type { Synthesis } from '../domain/synthesis/synthesis';
import type { QuestionnaireWork } from './questionnaire-work';
import type { Result } from './result';
import type { TemplateWork } from './template-work';
import type { FileSource } from './synthesis/file-source';
import type { ReadFiches, Reading } from './synthesis/read-fiches';

/** A fiche read from the open workbook, with all that is derived from it. */
export interface OpenFiche {
  readonly fiche: Fiche;
  /** The questionnaire of this workbook, which scores this fiche. */
  readonly questionnaire: Questionnaire;
  /** The workbook's language, which may differ from the pane's. */
  readonly language: Language;
  readonly scores: Scores;
  readonly problems: readonly Problem[];
  /** True for a layout newer than this add-in knows. */
  readonly readOnly: boolean;
  /**
   * What a person typed is saved, but this protected sheet shows older scores or titles; null where none does. It is written as
   * soon as it can be: with the next answer, or on the next `open`.
   */
  readonly sheetBehind: string | null;
  /** The page for the presentation as it was last made; null where the workbook has none. */
  readonly page: MadePage | null;
}

export type Opened = { readonly kind: 'noFiche' } | { readonly kind: 'fiche'; readonly open: OpenFiche };

/** A dated evaluation beside a later one, or beside the answers as they stand. */
export interface ComparedEvaluations {
  readonly kind: 'evaluations';
  readonly current: Evaluation;
  readonly earlier: Snapshot;
}

/** One series « Enjeu », or two: prototype and généralisation, or two evaluations. */
export type RadarMode = 'overall' | 'horizons' | ComparedEvaluations;

/** The workshop that a fiche is handed out for; '' for what is not known yet. */
export interface Workshop {
  readonly name: string;
  readonly date: DateText;
}

/** What a new fiche starts with. */
export type FicheContent =
  | { readonly kind: 'empty'; readonly workshop?: Workshop }
  | { readonly kind: 'example' }
  | {
      readonly kind: 'fiche';
      readonly fiche: Fiche;
      /** The one it was made with; the standard one where absent. */
      readonly questionnaire?: Questionnaire;
    };

/** A fiche read from a file, with the questionnaire that scores it. */
export interface ReadFicheFile {
  readonly fiche: Fiche;
  readonly questionnaire: Questionnaire;
  readonly problems: readonly Problem[];
  /** When the file was last saved, where it says so itself. */
  readonly saved?: string | null;
}

/** Cosmetic steps that Excel refused; the radar itself is there. */
export interface RadarInserted {
  readonly warnings: readonly 'cosmetics'[];
}

/** The page for the presentation is there. */
export interface SummaryWritten {
  /** Name of its sheet, which a user may have changed. */
  readonly sheet: string;
  /** False where the page was there and was brought up to date. */
  readonly created: boolean;
  /** Texts that a person changed on the page and that stayed. */
  readonly kept: number;
  /** Texts of a person's that had to make way, now beside the page. */
  readonly replaced: number;
  /** What the workbook remembers of the page from now on. */
  readonly page: MadePage;
  /** Some texts are shortened; the page says where the rest stands. */
  readonly shortened: boolean;
  readonly warnings: readonly 'cosmetics'[];
}

/** The sheet « Synthèse » is there. */
export interface SynthesisWritten {
  /** Name of the sheet, which a user may have changed. */
  readonly sheet: string;
  /** False where the sheet was there and was made anew in its place. */
  readonly created: boolean;
  readonly warnings: readonly 'cosmetics'[];
}

/** A fiche after its repair. */
export type RepairedFiche = OpenFiche & {
  readonly recovered?: RecoveredTexts;
  /** The sheet of scores was gone: the radar is drawn anew on the one that came in its stead. */
  readonly radarDrawn?: boolean;
};

/** Texts that had no place in the fiche, newly copied to the sheet that keeps them. */
export interface RecoveredTexts {
  readonly count: number;
  readonly sheet: string;
}

/**
 * The use cases, bound to their ports: all that the pane, the ribbon and the scripts can do to a workbook.
 * Each change takes the state it starts from and gives the state it leaves; writes pass through one queue, in order.
 */
export interface FicheApp extends QuestionnaireWork, TemplateWork {
  open(): Promise<Result<Opened>>;
  /**
   * Builds the sheets that are missing, touching none that exists, and fills them. Where there is a fiche it stays as it is:
   * only what it lacks is built, and gives `ficheKept` as a problem where something else was to be put in.
   */
  createFiche(language: Language, content: FicheContent): Promise<Result<OpenFiche>>;
  /**
   * Gives back what the workbook has lost of its fiche, and changes no cell that someone filled. What stands on the sheets and has no
   * place in the fiche is copied to a sheet of its own.
   */
  repair(from: OpenFiche): Promise<Result<RepairedFiche>>;
  /** Shows the cell of a problem in Excel, be it on a hidden sheet or in a hidden row. */
  showProblem(problem: Problem): Promise<Result<void>>;
  /** Reads a fiche out of a .xlsx or .json file; changes nothing in the workbook. */
  readFile(name: string, bytes: Uint8Array): Promise<Result<ReadFicheFile>>;
  saveProjectField<K extends keyof Project>(from: OpenFiche, field: K, value: Project[K]): Promise<Result<OpenFiche>>;
  /** Writes those parts of an answer that are named, or both: what someone else writes in the other at the same time stays. */
  saveAnswer(
    from: OpenFiche,
    questionId: string,
    answer: Answer,
    parts?: readonly (keyof Answer)[],
  ): Promise<Result<OpenFiche>>;
  addItem<L extends ListName>(from: OpenFiche, list: L, item: ListItem<L>): Promise<Result<OpenFiche>>;
  updateItem<L extends ListName>(
    from: OpenFiche,
    list: L,
    index: number,
    item: ListItem<L>,
  ): Promise<Result<OpenFiche>>;
  removeItem(from: OpenFiche, list: ListName, index: number): Promise<Result<OpenFiche>>;
  moveItem(from: OpenFiche, list: ListName, index: number, to: number): Promise<Result<OpenFiche>>;
  /** The evaluation as it stands, dated today, to be added to the list `snapshots`; writes nothing. */
  dateEvaluation(from: OpenFiche, label: string): Snapshot;
  insertRadar(from: OpenFiche, mode: RadarMode): Promise<Result<RadarInserted>>;
  /** Makes the one page for the presentation, or brings it up to date, and shows it. */
  writeSummary(from: OpenFiche, mode: RadarMode): Promise<Result<SummaryWritten>>;
  /** Reads and scores the fiches of a workshop, one file at a time; changes nothing in the workbook. Never rejects. */
  readFiches(sources: readonly FileSource[], reading?: Reading): Promise<Result<ReadFiches>>;
  /** Makes the sheet « Synthèse » in the open workbook, or makes it anew in its place, and shows it. At least one fiche was read. */
  writeSynthesis(
    synthesis: Synthesis,
    refused: readonly RefusedFile[],
    language: Language,
  ): Promise<Result<SynthesisWritten>>;
  /** Calls back when someone changed the workbook, once for many changes in a row; a hint to `open` again. The value ends the watch. */
  watch(onHint: () => void): Promise<Result<() => Promise<void>>>;
  /** Calls back when work waits for a cell being edited in Excel, and when it goes on. The value ends it. */
  onCellEditing(listener: (isEditing: boolean) => void): () => void;
}
