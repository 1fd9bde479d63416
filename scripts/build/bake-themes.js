import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { transform } from '@swc/core';

/**
 * A webpack loader that makes the pane's themes as the site is built: the pane then brings no more than their values along, and
 * none of what makes them. `LeanThemes` finds them between the marks.
 *
 * @param {string} source the module that exports the themes; it imports Fluent alone
 */
export default async function bakeThemes(source) {
  const { code } = await transform(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const themes = {};
  const given = createRequire(this.resourcePath);
  // What Fluent's components hand on of their tokens: all of Fluent would take seconds to read.
  const tokens = (name) => given(name === '@fluentui/react-components' ? '@fluentui/tokens' : name);
  runInThisContext(`(function (exports, require) {${code}})`)(themes, tokens);
  const made = ([name, theme]) => `export const ${name} = /*theme{*/${JSON.stringify(theme)}/*}theme*/;`;
  return Object.entries(themes).map(made).join('\n');
}
