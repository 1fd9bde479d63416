import webpack from 'webpack';
import { lettered } from './short-names.js';

const { Compilation, sources } = webpack;
/** A theme in use: one that no script uses begins otherwise, and is left out later. */
const THEME = /\/\*theme\{\*\/(\{.*?)\/\*\}theme\*\//g;
const NAMED = /var\(--([A-Za-z0-9]+)/g;

/**
 * Leaves in the pane's themes the tokens that a script of the site names, a third of what Fluent has, and gives these short names:
 * `--colorNeutralForeground1Hover` stands in every rule that has its colour.
 */
export class LeanThemes {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('LeanThemes', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: 'LeanThemes', stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith('.js'));
        const texts = scripts.map((name) => [name, assets[name].source().toString()]);
        const named = new Set(texts.flatMap(([, text]) => [...text.matchAll(NAMED)].map(([, token]) => token)));
        const tokens = new Set(
          texts.flatMap(([, text]) => [...text.matchAll(THEME)].flatMap(([, theme]) => Object.keys(JSON.parse(theme)))),
        );
        const short = lettered([...named].filter((token) => tokens.has(token)));
        const lean = (theme) => {
          const used = Object.entries(JSON.parse(theme)).filter(([token]) => named.has(token));
          return JSON.stringify(Object.fromEntries(used.map(([token, value]) => [short.get(token), value])));
        };
        for (const [name, text] of texts) {
          compilation.updateAsset(name, (source) => {
            // Replaced in place, so that a map of the build still finds its modules.
            const made = new sources.ReplaceSource(source);
            for (const { 0: found, 1: theme, index } of text.matchAll(THEME))
              made.replace(index, index + found.length - 1, lean(theme));
            for (const { 0: found, 1: token, index } of text.matchAll(NAMED))
              if (short.has(token)) made.replace(index, index + found.length - 1, `var(--${short.get(token)}`);
            return made;
          });
        }
      });
    });
  }
}
