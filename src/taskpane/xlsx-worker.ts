import { failed } from '../application/result';
import { scoreFile } from '../application/synthesis/score-file';
import { xlsxFiles } from '../xlsx/xlsx-files';
import type { ReadAnswer, ReadRequest } from './worker-files';

/** Reads and scores files beside the pane, so that the pane answers meanwhile. A root: it puts the reader and the page's messages together. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

async function answerTo(request: ReadRequest): Promise<ReadAnswer> {
  const { id, kind } = request;
  if (kind === 'read') return { id, kind, result: await xlsxFiles.readWorkbook(request.bytes).catch(unforeseen) };
  return { id, kind, result: await scoreFile(xlsxFiles, request.file).catch(unforeseen) };
}

/** What nobody foresaw is told as well: a file without an answer would be waited for in vain. */
function unforeseen(cause: unknown) {
  return failed({ code: 'unexpected', useCase: 'readWorkbook', cause: String(cause) });
}
