import { xlsxFiles } from '../xlsx/xlsx-files';
import type { ReadAnswer, ReadRequest } from './worker-files';

/** Reads workbook files beside the pane, so that the pane answers meanwhile. A root: it puts the reader and the page's messages together. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void xlsxFiles.readWorkbook(data.bytes).then((result) => postMessage({ id: data.id, result } satisfies ReadAnswer));
});
