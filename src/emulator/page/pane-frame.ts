import { Faults } from '../faults/faults';
import type { UserEdits } from '../model/user-edits';
import { windowsExcel, type WindowsExcel } from '../transport/windows';
import type { Workbook } from '../model/state/workbook';
import { openAddInWindow } from './add-in-window';
import { byId } from './element';
import './preview-host';

export interface AddInEvents {
  readonly workbook: () => Workbook;
  readonly person: () => UserEdits;
  /** A request of the add-in's may have changed the workbook. */
  readonly onWrite: () => void;
}

const LANGUAGE = 'fr-FR';
const API_VERSION = '1.15';

/** The add-in's pages: the pane in its frame, and the hidden page behind the ribbon's buttons. */
export class AddIn {
  private readonly pane = byId('pane') as HTMLIFrameElement;
  private readonly commands = byId('commands') as HTMLIFrameElement;
  private readonly excels = new Map<Window, WindowsExcel>();

  constructor(events: AddInEvents) {
    const faults = new Faults();
    window.excelPreview = {
      faults,
      person: events.person,
      connect: (page) => {
        this.forget(page);
        const excel = windowsExcel(events.workbook(), {
          language: LANGUAGE,
          apiVersion: API_VERSION,
          faults,
          onWrite: events.onWrite,
          openWindow: openAddInWindow,
        });
        this.excels.set(page, excel);
        return excel.external;
      },
    };
  }

  /** Loads the pages again, for another workbook. */
  reload(): void {
    // Office.js keeps the document's settings of the last workbook there.
    sessionStorage.clear();
    for (const frame of [this.pane, this.commands]) {
      if (frame.contentWindow !== null) this.forget(frame.contentWindow);
      frame.src = frame.dataset['src'] ?? '';
    }
  }

  togglePane(): void {
    const panel = byId('pane-panel');
    panel.hidden = !panel.hidden;
    byId('show-pane').setAttribute('aria-expanded', String(!panel.hidden));
  }

  /** Presses a button of the ribbon that runs a function without a pane. */
  press(functionName: string): void {
    if (this.commands.contentWindow !== null) this.excels.get(this.commands.contentWindow)?.pressButton(functionName);
  }

  private forget(page: Window): void {
    this.excels.get(page)?.close();
    this.excels.delete(page);
  }
}
