import type { WindowsExternal } from '../transport/windows';

/** What the page of the emulated workbook offers the add-in's pages that it frames. */
export interface PreviewHost {
  /** `page` is the window of the framed page; it is forgotten when it goes away. */
  readonly connect: (page: Window) => WindowsExternal;
}

declare global {
  interface Window {
    excelPreview?: PreviewHost;
  }
}
