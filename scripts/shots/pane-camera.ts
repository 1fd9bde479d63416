import type { Preview } from '../browser/preview-window';
import type { Album } from './album';

/** The size at which a pane is designed: Excel's own width, and a laptop's height. */
export const PANE = { width: 350, height: 700 } as const;

/** How much of the pane lies out of sight, in px. */
const hiddenHeight = (preview: Preview): Promise<number> =>
  preview.paneFrame.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((most, element) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
      return scrolls ? Math.max(most, element.scrollHeight - element.clientHeight) : most;
    }, 0),
  );

/** Takes pictures of a pane, all of one language and look. */
export class PaneCamera {
  constructor(
    private readonly preview: Preview,
    private readonly album: Album,
    /** What the names begin with, such as `fr-light`. */
    private readonly prefix: string,
  ) {}

  /** The pane as it is seen at 350 × 700 px. */
  async take(name: string): Promise<void> {
    const full = `${this.prefix}-${name}`;
    if (!this.album.wants(full)) return;
    await this.preview.sizePane(PANE.width, PANE.height);
    this.album.add(full, await this.shoot());
  }

  /** The pane as it is seen, then, where it scrolls, once more as high as what it holds. */
  async takeWhole(name: string): Promise<void> {
    await this.take(name);
    const hidden = await hiddenHeight(this.preview);
    const full = `${this.prefix}-${name}-whole`;
    if (hidden === 0 || !this.album.wants(full)) return;
    await this.preview.sizePane(PANE.width, PANE.height + hidden);
    this.album.add(full, await this.shoot());
    await this.preview.sizePane(PANE.width, PANE.height);
  }

  private shoot(): Promise<Uint8Array> {
    // A pane higher than the window lies under the status bar at its foot.
    const style = '.status-bar { visibility: hidden; }';
    return this.preview.page.locator('#pane').screenshot({ animations: 'disabled', caret: 'hide', style });
  }
}
