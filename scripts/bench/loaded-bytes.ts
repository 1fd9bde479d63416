import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import config from '../../webpack.config.js';
import { buildFrom } from '../preview/build';
import { buildBarePage } from './bare-pages';
import type { Figure } from './figure';
import { partsOf } from './script-parts';

const FOLDER = join(process.cwd(), 'out', 'bench');

/** How a web server may send a file. */
const SENT = {
  plain: (bytes: Buffer) => bytes.length,
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length,
  brotli: (bytes: Buffer) => brotliCompressSync(bytes).length,
};

const scriptsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.js'));

/** What the pane fetches before its first screen and its page does not name: the words of one language, here of that which has more of them. */
const FETCHED_FIRST: Readonly<Record<string, RegExp>> = { 'taskpane.html': /^fr\.[0-9a-f]+\.js$/ };

/** The scripts that are loaded before a page can be used: those it names, and what these fetch first. Office.js is Microsoft's. */
const loadedFirst = (folder: string, page: string): readonly string[] => {
  const html = readFileSync(join(folder, page), 'utf8');
  return scriptsIn(folder).filter((name) => html.includes(`"${name}"`) || FETCHED_FIRST[page]?.test(name));
};

const bytesOf = (folder: string, names: readonly string[], sent: (bytes: Buffer) => number): number =>
  names.reduce((sum, name) => sum + sent(readFileSync(join(folder, name))), 0);

/** What a page of a built site loads before it can be used, gzipped. */
export const firstLoad = (folder: string, page: string): number =>
  bytesOf(folder, loadedFirst(folder, page), SENT.gzip);

/** Builds the site as it is, with maps beside its scripts. */
const buildWithMaps = async (output: string): Promise<void> => {
  const made = config({ output });
  await buildFrom([made].flat().map((site) => ({ ...site, devtool: 'hidden-source-map' as const })));
};

/** What scripts are made of, all of them together, by the maps beside them. */
const madeOf = (folder: string, names: readonly string[]): readonly (readonly [part: string, bytes: number])[] => {
  const sizes = new Map<string, number>();
  for (const [part, bytes] of names.flatMap((name) => [...partsOf(join(folder, name))]))
    sizes.set(part, (sizes.get(part) ?? 0) + bytes);
  return [...sizes].sort(([, one], [, other]) => other - one);
};

/** What the pane loads before it can be used, and in all, beside the empty page built in the same run. */
export async function* loadedBytes(): AsyncGenerator<Figure> {
  const [site, empty] = [join(FOLDER, 'site'), join(FOLDER, 'empty')];
  await buildWithMaps(site);
  await buildBarePage('empty', empty);
  const first = loadedFirst(site, 'taskpane.html');
  const all = scriptsIn(site).filter((name) => !name.startsWith('commands.'));
  for (const [kind, sent] of Object.entries(SENT)) {
    const peer = bytesOf(empty, scriptsIn(empty), sent);
    yield { name: `loaded before use, ${kind}`, value: bytesOf(site, first, sent), unit: 'bytes', peer };
    yield { name: `loaded in all, ${kind}`, value: bytesOf(site, all, sent), unit: 'bytes', peer };
  }
  for (const [part, value] of madeOf(site, first)) yield { name: `before use: ${part}`, value, unit: 'bytes' };
}
