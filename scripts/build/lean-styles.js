import webpack from 'webpack';
import { BUCKETS } from './evaluate-styles.js';
import { findStyles } from './marked-styles.js';
import { shortNames } from './short-names.js';

const { Compilation, sources } = webpack;

const textOf = (rule) => [rule].flat()[0];

/** The rules of some styles by bucket: those of a reset without buckets stand in the first. */
const bucketsOf = (parts) => (Array.isArray(parts.at(-1)) ? { r: parts.at(-1) } : parts.at(-1));

const without = (parts, known) => {
  const left = Object.entries(bucketsOf(parts)).map(([bucket, rules]) => [
    bucket,
    rules.filter((rule) => !known.has(textOf(rule))),
  ]);
  return [...parts.slice(0, -1), Object.fromEntries(left.filter(([, rules]) => rules.length > 0))];
};

const written = (parts) => parts.map((part) => JSON.stringify(part)).join(',');

/** Which of two sheets stands first, as Griffel orders its own. */
const inOrder = ([bucket, priority, media], [other, otherPriority, otherMedia]) =>
  BUCKETS.indexOf(bucket) - BUCKETS.indexOf(other) ||
  Number(media > otherMedia) - Number(media < otherMedia) ||
  priority - otherPriority;

/** All rules of some styles, once each, as Griffel's sheets in their order: bucket, priority, media query, text. */
const sheetsOf = (styles) => {
  const sheets = new Map();
  for (const parts of styles) {
    for (const [bucket, rules] of Object.entries(bucketsOf(parts))) {
      for (const rule of rules) {
        const { m: media = '', p: priority = 0 } = [rule].flat()[1] ?? {};
        const key = JSON.stringify([bucket, priority, media]);
        if (!sheets.has(key)) sheets.set(key, new Set());
        sheets.get(key).add(textOf(rule));
      }
    }
  }
  return [...sheets].map(([key, rules]) => [...JSON.parse(key), [...rules].join('')]).sort(inOrder);
};

/** Puts the sheets into the page before anything is drawn. Griffel knows its own by their attributes, and puts others beside. */
const putting = (sheets) =>
  `for(const[b,p,m,c]of ${JSON.stringify(sheets)}){const s=document.createElement("style");` +
  's.dataset.makeStylesBucket=b;s.dataset.priority=p;if(m)s.media=m;s.textContent=c;document.head.append(s)}\n';

/**
 * Writes the rules of a page's first script once each, as whole sheets, and leaves them out beside the components that they are
 * for, there and in what is fetched later. Gives classes short names.
 */
export class LeanStyles {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('LeanStyles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: 'LeanStyles', stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith('.js'));
        const found = scripts.flatMap((name) =>
          findStyles(assets[name].source().toString()).map((place) => ({ name, ...place })),
        );
        const short = shortNames(found.map(({ parts }) => parts));
        const first = new Map(
          [...compilation.entrypoints.values()]
            .map((entry) => entry.getFiles().find((file) => file.endsWith('.js')))
            .map((name) => [name, sheetsOf(short.filter((_, index) => found[index].name === name))])
            .filter(([, sheets]) => sheets.length > 0),
        );
        if (first.size > 1) throw new Error('The styles of one page are known to another: only one may have any.');
        const known = new Set(
          short.flatMap((parts, index) =>
            first.has(found[index].name) ? Object.values(bucketsOf(parts)).flat().map(textOf) : [],
          ),
        );
        for (const name of new Set(found.map((one) => one.name))) {
          compilation.updateAsset(name, (source) => {
            const lean = new sources.ReplaceSource(source);
            for (const [index, { name: file, start, end }] of found.entries())
              if (file === name) lean.replace(start, end - 1, written(without(short[index], known)));
            return first.has(name) ? new sources.ConcatSource(putting(first.get(name)), lean) : lean;
          });
        }
      });
    });
  }
}
