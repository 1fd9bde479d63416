import type { Faults } from '../faults/faults';
import type { UserEdits } from '../model/user-edits';
import type { WindowsExternal } from '../transport/windows';

/** What the page of the emulated workbook offers the add-in's pages that it frames. */
export interface PreviewHost {
  /** `page` is the window of the framed page; it is forgotten when it goes away. */
  readonly connect: (page: Window) => WindowsExternal;
  /** What goes wrong between the add-in and the workbook: nothing, until someone chooses it here. */
  readonly faults: Faults;
  /** The hands of whoever sits at the workbook that is open now. */
  readonly person: () => UserEdits;
}

declare global {
  interface Window {
    excelPreview?: PreviewHost;
  }
}
