import type { Language } from '../../src/domain/questionnaire';
import { sheetWords } from '../../src/format/words/sheet-words';
import { speaking } from '../browser/pane-parts';
import { Preview, type Stage, type WindowOptions } from '../browser/preview-window';
import type { Album } from './album';
import { PANE, PaneCamera } from './pane-camera';
import { tourOfEmpty, tourOfExample } from './pane-tour';

const VIEWPORT = { width: 1900, height: 1000 };

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, WindowOptions>;
type Look = keyof typeof LOOKS;

/** Words do not change with the colours: one language is enough for the forced ones. */
const LOOKS_IN: Readonly<Record<Language, readonly Look[]>> = {
  fr: ['light', 'dark', 'contrast'],
  en: ['light', 'dark'],
};

/** Where a pane did what it should not, its pictures are not worth looking at. */
const closeClean = async (preview: Preview): Promise<void> => {
  await preview.close();
  if (preview.faults.length > 0) throw new Error(`The pane did what it should not:\n${preview.faults.join('\n')}`);
};

/** The whole window, with the sheet that holds the radar in sight. */
const windowWithRadar = async (preview: Preview, language: Language): Promise<Uint8Array> => {
  await preview.sizePane(PANE.width);
  await preview.sheetTab(sheetWords(language).sheets.radar).click();
  await preview.page.locator('#sheet').getByRole('img').waitFor();
  return preview.page.screenshot();
};

const shootLook = async (album: Album, stage: Stage, language: Language, look: Look): Promise<void> => {
  for (const tour of [tourOfEmpty, tourOfExample]) {
    const preview = await Preview.open(stage, { ...LOOKS[look], viewport: VIEWPORT });
    await preview.sizePane(PANE.width, PANE.height);
    const parts = await speaking(preview, language);
    await tour(parts, new PaneCamera(preview, album, `${language}-${look}`));
    if (tour === tourOfExample) album.add(`${language}-${look}-9-window`, await windowWithRadar(preview, language));
    await closeClean(preview);
  }
};

/** Pictures of every screen of the built pane, in one language and every look: `fr-light-3-evaluer-filled`. */
export const shootPane = async (album: Album, stage: Stage, language: Language): Promise<void> => {
  for (const look of LOOKS_IN[language]) await shootLook(album, stage, language, look);
};
