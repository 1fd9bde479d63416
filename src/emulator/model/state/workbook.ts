import { EventQueue } from '../../rich-api/event-queue';
import { Sheet } from './sheet';

/** The emulated workbook: all that a saved file would hold, and what of the open window matters to add-ins. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly events = new EventQueue();
  name = 'Book1';
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
    return new Sheet(this.nextGuid(), name);
  }

  /** Finds a sheet by name, in any case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }
}
