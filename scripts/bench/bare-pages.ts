import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import config from '../../webpack.config.js';
import { Pages } from '../build/pages.js';
import { buildFrom } from '../preview/build';

/** What makes the site's pages and copies its files, beside its scripts. */
const OF_PAGES = [Pages, CopyPlugin];

/** Pages beside which the pane is measured: of nothing but React and Fluent, and the same once Excel has answered it one thing. */
export type BarePage = 'empty' | 'waiting';

/** Builds a bare page: its script is made by the rules by which the site's are. */
export const buildBarePage = async (page: BarePage, output: string): Promise<void> => {
  const made = config({ output });
  const site = Array.isArray(made) ? made[0] : made;
  const plugins = (site?.plugins ?? []).filter((plugin) => !OF_PAGES.some((kind) => plugin instanceof kind));
  await buildFrom({ ...site, entry: { [page]: `./scripts/bench/${page}-page.tsx` }, plugins });
};

/** Puts a built bare page beside the pane of a built preview, with Office.js, in the order in which the pane loads both. */
export const serveBarePage = (page: BarePage, built: string, preview: string): void => {
  const folder = join(preview, page);
  mkdirSync(folder, { recursive: true });
  const scripts = readdirSync(built).filter((name) => name.endsWith('.js'));
  for (const name of scripts) copyFileSync(join(built, name), join(folder, name));
  const tags = [
    ...scripts.map((name) => `<script defer src="/${page}/${name}"></script>`),
    ...['/pane-host.js', '/office-js/office.js'].map((address) => `<script src="${address}"></script>`),
  ];
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>.</title>${tags.join('')}</head>`;
  writeFileSync(join(folder, 'page.html'), `${html}<body><div id="root"></div></body></html>`);
};
