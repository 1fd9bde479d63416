import { join } from 'node:path';
import { openStage, type Stage } from '../browser/preview-window';
import { build } from '../preview/build';

const FOLDER = join(process.cwd(), 'out', 'bench', 'preview');

let built = false;

/** A browser before the preview, built once for all parts of a run, with `more` on its command line. */
export const benchStage = async (more: readonly string[] = []): Promise<Stage> => {
  if (!built) await build({ preview: true, output: FOLDER });
  built = true;
  return openStage(FOLDER, more);
};
