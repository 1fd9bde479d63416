import { endOfCall } from './end-of-call.js';
import { evaluateStyles } from './evaluate-styles.js';
import { markStyles } from './marked-styles.js';
import { trimmedReset, trimmedStyles } from './trim-styles.js';

const CALL = /\b(makeStyles|makeResetStyles|makeStaticStyles)\(/g;

/** What Griffel has for styles whose rules are made, and what of them the pane takes. */
const BAKED = {
  makeStyles: ['__styles', trimmedStyles],
  makeResetStyles: ['__resetStyles', trimmedReset],
  makeStaticStyles: ['__staticStyles', (made) => made],
};

/**
 * A webpack loader that makes the rules of the pane's own styles as the site is built, as Fluent's are made in its packages: the
 * pane then brings classes and rules, and none of what makes them, which is 27 KB and work at each start.
 *
 * @param {string} source a module of the pane, its types taken off
 */
export default function bakeStyles(source) {
  const calls = [...source.matchAll(CALL)];
  if (calls.length === 0) return source;
  const made = evaluateStyles(this.resourcePath, (file) => this.addDependency(file));
  const found = calls.map(([, name]) => name);
  if (found.join() !== made.map(([name]) => name).join())
    throw new Error(`The styles of ${this.resourcePath} are not made once each, in their order.`);
  let baked = `import { ${Object.values(BAKED)
    .map(([name]) => name)
    .join(', ')} } from '@griffel/react';\n`;
  let done = 0;
  for (const [index, { 0: call, index: at }] of calls.entries()) {
    const [name, rules] = made[index];
    const [maker, trimmed] = BAKED[name];
    const end = endOfCall(source, at + call.length);
    baked += `${source.slice(done, at)}${maker}(${markStyles(trimmed(rules))}`;
    done = end;
  }
  return baked + source.slice(done);
}
