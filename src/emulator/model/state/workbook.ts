import { EventQueue } from '../../rich-api/event-queue';
import { normalFormat, type CellFormat } from './cell-format';
import type { Follower } from './follower';
import type { LiveRange } from './range';
import { Sheet } from './sheet';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The emulated workbook: all that a saved file would hold, and what of the open window matters to add-ins. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly events = new EventQueue();
  /** What keeps up with changes of cells and sheets; set by the host that opens the workbook. */
  followers: readonly Follower[] = [];
  name = 'Book1';
  calculationMode: CalculationMode = 'Automatic';
  isDirty = false;
  /** The format of cells without one, in sheets to come too. */
  normal: CellFormat = normalFormat;
  /** Counts changes that formulas may depend on. */
  revision = 0;
  /** Ranges that clients hold; their areas move with their cells. */
  readonly liveRanges = new Set<WeakRef<LiveRange>>();
  private lastId = 0;
  private activeSheet: Sheet;

  /** A new workbook has one sheet, as in Excel. */
  constructor(firstSheet = 'Sheet1') {
    this.activeSheet = this.createSheet(firstSheet);
    this.sheets.push(this.activeSheet);
  }

  get active(): Sheet {
    return this.activeSheet;
  }

  set active(sheet: Sheet) {
    this.activeSheet = sheet;
  }

  /** To be called after any change that a saved file would show or a formula could see. */
  touch(): void {
    this.revision += 1;
    this.isDirty = true;
  }

  /** A number that no other object of the workbook has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** A brace-delimited GUID, the same in every run. */
  nextGuid(): string {
    return `{${this.nextId().toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  createSheet(name: string): Sheet {
    const sheet = new Sheet(this.nextGuid(), name);
    Object.assign(sheet.formats, { base: this.normal, normal: this.normal });
    return sheet;
  }

  /** Finds a sheet by name, in any case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }
}
