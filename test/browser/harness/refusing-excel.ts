import type { Preview } from '../../../scripts/browser/preview-window';
import type { HostErrorCode } from '../../../src/emulator/rich-api/host-error';

/** What of Office.js's way to its host is stepped into. */
interface Host {
  Execute: (dispatchId: number, params: readonly unknown[], callback: (answer: unknown) => void) => void;
}

/** Which of the pane's requests are refused: those after the first `after`, `times` of them. */
export interface Refusing {
  readonly after?: number;
  readonly times?: number;
}

/** Has Excel refuse the pane's requests with a code, in the browser itself. The value lets them through again. */
export async function refusing(
  preview: Preview,
  code: HostErrorCode,
  { after = 0, times = 1_000_000 }: Refusing = {},
): Promise<() => Promise<void>> {
  const frame = preview.paneFrame;
  const undo = await frame.evaluateHandle(
    ([error, first, most]) => {
      const richApi = 93;
      const host = (window as unknown as { readonly external: Host }).external;
      const through = host.Execute;
      const array = (values: readonly unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
      let asked = 0;
      host.Execute = (dispatchId, params, callback) => {
        asked += dispatchId === richApi ? 1 : 0;
        if (dispatchId !== richApi || asked <= first || asked > first + most) {
          through(dispatchId, params, callback);
          return;
        }
        const Error = { Code: error, Message: error, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
        const body = JSON.stringify({ Results: [], TraceIds: [], Error });
        setTimeout(() => callback(array([0, array([200, ['Content-Type', 'application/json'], body])])));
      };
      return () => {
        host.Execute = through;
      };
    },
    [code, after, times] as const,
  );
  return () => frame.evaluate((back) => back(), undo);
}
