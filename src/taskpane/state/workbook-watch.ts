import type { FicheApp } from '../../application/fiche-app';
import type { Failure } from '../../application/result';

/** The watch over a workbook: begun once, tried again when asked, ended with the pane. What goes wrong is told, never thrown. */
export class WorkbookWatch {
  #end: (() => Promise<void>) | undefined;

  constructor(
    private readonly app: FicheApp,
    private readonly changed: () => void,
    private readonly fail: (failure: Failure) => void,
  ) {}

  /** Not in the order of the rest: an edit need not wait until Excel has noted who is to be told. */
  async begin(): Promise<void> {
    if (this.#end) return;
    try {
      const watching = await this.app.watch(this.changed);
      if (watching.ok) this.#end = watching.value;
      else this.fail(watching.failure);
    } catch (cause) {
      this.fail({ code: 'unexpected', useCase: 'watch', cause });
    }
  }

  async end(): Promise<void> {
    await this.#end?.();
    this.#end = undefined;
  }
}
