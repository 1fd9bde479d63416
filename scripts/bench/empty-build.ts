import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import config from '../../webpack.config.js';
import { Pages } from '../build/pages.js';
import { buildFrom } from '../preview/build';

/** What makes the site's pages and copies its files, beside its scripts. */
const OF_PAGES = [Pages, CopyPlugin];

/** The page of nothing but React and Fluent: its script is made by the rules by which the site's are. */
export const buildEmptyPage = async (output: string): Promise<void> => {
  const made = config({ output });
  const site = Array.isArray(made) ? made[0] : made;
  const plugins = (site?.plugins ?? []).filter((plugin) => !OF_PAGES.some((kind) => plugin instanceof kind));
  await buildFrom({ ...site, entry: { empty: './scripts/bench/empty-page.tsx' }, plugins });
};

/** Puts a built empty page beside the pane of a built preview, before which it loads what the pane does: Office.js. */
export const servedEmptyPage = (built: string, preview: string): void => {
  const folder = join(preview, 'empty');
  mkdirSync(folder, { recursive: true });
  const scripts = readdirSync(built).filter((name) => name.endsWith('.js'));
  for (const name of scripts) copyFileSync(join(built, name), join(folder, name));
  const tags = ['/pane-host.js', '/office-js/office.js', ...scripts.map((name) => `/empty/${name}`)].map(
    (address, index) => `<script src="${address}"${index > 1 ? ' defer' : ''}></script>`,
  );
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>.</title>${tags.join('')}</head>`;
  writeFileSync(join(folder, 'page.html'), `${html}<body><div id="root"></div></body></html>`);
};
