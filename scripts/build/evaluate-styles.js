import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';

const own = createRequire(import.meta.url);
// Fluent's own Griffel, whatever its version: undeclared here, so asked for where Fluent finds it.
const griffel = createRequire(createRequire(own.resolve('@fluentui/react-components')).resolve('@griffel/react'));
const { resolveStyleRulesForSlots, resolveResetStyleRules, resolveStaticStyleRules, styleBucketOrdering } =
  griffel('@griffel/core');

/** The kinds of rules, each to stand behind those before it. */
export const BUCKETS = styleBucketOrdering;

/** What each of Griffel's functions makes of its argument: the arguments of that which takes what was made before. */
const MAKERS = {
  makeStyles: (styles) => resolveStyleRulesForSlots(styles),
  makeResetStyles: (styles) => resolveResetStyleRules(styles),
  makeStaticStyles: (styles) => [{ d: resolveStaticStyleRules([styles].flat()) }],
};

/** Stands for what no style needs: may be called, and read, and gives itself. */
const anything = new Proxy(() => anything, { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything) });

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

const fileOf = (from, name) =>
  ['.ts', '.tsx', '.json'].map((end) => join(dirname(from), `${name}${end}`)).find((file) => existsSync(file));

/** Fluent for the module in hand: tokens, what notes its styles down, and nothing else. */
const fluentFor = (made) => {
  const makers = Object.entries(MAKERS).map(([name, make]) => [
    name,
    (styles) => {
      made.push([name, make(styles)]);
      return anything;
    },
  ]);
  const known = { ...own('@fluentui/tokens'), ...Object.fromEntries(makers), __esModule: true };
  return new Proxy(known, { get: (all, name) => all[name] ?? anything });
};

/** Runs a module as far as its styles need it: what it imports is run once something of it is asked for. */
const run = (file, made, onFile) => {
  onFile(file);
  const source = readFileSync(file, 'utf8');
  const exports = {};
  if (file.endsWith('.json')) return JSON.parse(source);
  const given = (name) => {
    if (name === '@fluentui/react-components') return fluentFor(made);
    if (!name.startsWith('.')) return anything;
    let loaded;
    const load = () => (loaded ??= run(fileOf(file, name), [], onFile));
    return new Proxy({}, { get: (_, member) => (member === '__esModule' ? true : load()[member]) });
  };
  const { code } = transformSync(source, { ...SWC, filename: file });
  runInThisContext(`(function (exports, require) {${code}\n})`, file)(exports, given);
  return exports;
};

/**
 * The styles that a module makes, in its order: the name of Griffel's function, and what it makes of its argument.
 *
 * @param {string} file a module of the pane
 * @param {(file: string) => void} onFile told of each file that has a part in it
 */
export const evaluateStyles = (file, onFile) => {
  const made = [];
  run(file, made, onFile);
  return made;
};
