import { join } from 'node:path';
import { openStage } from '../browser/preview-window';
import { hasLibreOffice } from '../files/libre-office';
import { build } from '../preview/build';
import { PREVIEW_FOLDER } from '../preview/run';
import { Album } from './album';
import { shotOptions } from './options';
import { shootPane } from './shoot-pane';
import { shootSheets } from './shoot-sheets';

const FOLDER = join('out', 'shots');
const LANGUAGES = ['fr', 'en'] as const;

const NO_SHEETS = `Sheets were left out: they are drawn by LibreOffice, and soffice or poppler's programs are not installed.
On Debian: apt-get install libreoffice-calc-nogui poppler-utils fonts-liberation fonts-crosextra-carlito`;

/** Writes pictures of the pane's screens and of the sheets, and says which. Gives the exit code. */
export const runShots = async (args: readonly string[]): Promise<number> => {
  const options = shotOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 1;
  }
  const album = new Album(FOLDER, options.only);
  console.log('Building the preview…');
  await build({ preview: true, output: PREVIEW_FOLDER });
  const stage = await openStage(PREVIEW_FOLDER);
  try {
    for (const language of LANGUAGES) await shootPane(album, stage, language);
  } finally {
    await stage.close();
  }
  const sheets = hasLibreOffice();
  if (sheets) for (const language of LANGUAGES) await shootSheets(album, language);
  for (const file of album.files) console.log(join(FOLDER, file));
  console.log(`${album.files.length} pictures in ${FOLDER}`);
  if (!sheets) console.error(NO_SHEETS);
  return !sheets && options.needSheets ? 1 : 0;
};
