import type { Preview } from '../../../scripts/browser/preview-window';
import type {} from '../../../src/emulator/page/preview-host';
import type { HostErrorCode } from '../../../src/emulator/rich-api/host-error';

/** An Excel in which things go wrong between pane and workbook, in the browser itself, until it is well again. */
export class UnwellExcel {
  constructor(private readonly preview: Preview) {}

  /** Refuses the pane's requests with a code: all of them, or the first `times`. */
  async refuses(code: HostErrorCode, times = 1_000_000): Promise<void> {
    await this.preview.page.evaluate(
      ([refused, most]) => {
        let asked = 0;
        window.excelPreview?.faults.onRequests(() => {
          asked += 1;
          return asked > most ? undefined : { kind: 'refused', code: refused };
        });
      },
      [code, times] as const,
    );
  }

  /** Stops half-way in the next request that adds sheets, and does nothing after it. */
  async stopsWhileDrawing(code: HostErrorCode): Promise<void> {
    await this.preview.page.evaluate((answered) => {
      let isStopped = false;
      window.excelPreview?.faults.onRequests(({ Actions, ObjectPaths }) => {
        if (isStopped) return { kind: 'refused', code: answered };
        const adds = Object.values(ObjectPaths).some(
          ({ Name, ParentObjectPathId }) =>
            Name === 'Add' && ObjectPaths[String(ParentObjectPathId)]?.Name === 'Worksheets',
        );
        if (!adds) return undefined;
        isStopped = true;
        return { kind: 'halfDone', code: answered, actions: Math.floor(Actions.length / 2) };
      });
    }, code);
  }

  /** Has someone type into a cell of a sheet, each time something else, before each of the pane's requests. */
  async isTypedInto(sheet: string, address: string): Promise<void> {
    await this.preview.page.evaluate(
      ([on, at]) => {
        let times = 0;
        window.excelPreview?.faults.onRequests(() => {
          times += 1;
          window.excelPreview?.person().setCell(on, at, `version ${times}`);
          return undefined;
        });
      },
      [sheet, address] as const,
    );
  }

  async isWellAgain(): Promise<void> {
    await this.preview.page.evaluate(() => window.excelPreview?.faults.calm());
  }
}
