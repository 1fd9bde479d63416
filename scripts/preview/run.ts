import { join } from 'node:path';
import { build } from './build';
import { openBrowser } from './open-browser';
import { previewOptions } from './options';
import { portInUse, serve } from './serve';

/** Where the built preview lies; never in dist/, which is what Excel loads. */
export const PREVIEW_FOLDER = join(process.cwd(), 'out', 'preview');

/** Builds the preview, serves it and says where. Returns the exit code where it cannot. */
export const runPreview = async (args: readonly string[]): Promise<number | undefined> => {
  const options = previewOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 1;
  }
  console.log('Building the preview…');
  try {
    await build({ preview: true, output: PREVIEW_FOLDER });
    const site = await serve(PREVIEW_FOLDER, options.port);
    console.log(`The pane beside an emulated workbook: ${site.url}\nStop with Ctrl+C.`);
    if (options.open) openBrowser(site.url);
    return undefined;
  } catch (error) {
    console.error(
      portInUse(error)
        ? `Port ${options.port} is in use. Choose another: npm run preview -- --port 3200`
        : `The preview could not be built.\n${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
};
