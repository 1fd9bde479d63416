import type { PaneParts } from '../../../scripts/browser/pane-parts';
import type { FailureCode } from '../../../src/application/result';
import type { Language } from '../../../src/domain/questionnaire';

/** A pane in which things fail, and what makes them fail. */
export interface FailingPane {
  readonly parts: PaneParts;
  readonly language: Language;
  /** Waits until the pane says all three sentences of a failure. */
  readonly tells: (code: FailureCode, place?: string) => Promise<void>;
}

/** How failures come about, and which: those that its play has told, in their order. */
export interface FailureScene {
  readonly shows: readonly FailureCode[];
  readonly play: (pane: FailingPane) => Promise<void>;
}

/** A file to choose in a page. */
export const octets = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Puts another workbook in the window, and waits until its pane has taken the place of the one before, which could be clicked as well. */
export const inNewPane = async ({ preview: { page } }: PaneParts, change: () => Promise<void>): Promise<void> => {
  const anew = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/pane/taskpane.html'));
  await change();
  await anew;
};

export const isSaved = ({ preview }: PaneParts): Promise<void> =>
  preview.pane.locator('[data-save-status="saved"]').waitFor();
