import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { endOfCall } from './end-of-call.js';
import { markStyles } from './marked-styles.js';
import { UNUSED_LOOKS } from './unused-looks.js';

/** A class of Griffel's in the selector of a rule. */
const CLASSES = /\.([fr][0-9a-z]+)(?![\w-])/g;

/** The rules with a class that somebody may still ask for. */
const rulesOf = (rules, isWanted) =>
  rules.filter((rule) =>
    [...(typeof rule === 'string' ? rule : rule[0]).matchAll(CLASSES)].some(([, name]) => isWanted(name)),
  );

/** The classes of `__styles` without the looks that are unused and the classes for right to left, and the rules that these leave. */
export const trimmedStyles = ([slots, sheet], unused) => {
  const wanted = new Set();
  const kept = Object.entries(slots).filter(([name]) => !unused?.test(name));
  const left = kept.map(([name, classes]) => {
    // The second of two classes is for languages written from right to left.
    const ltr = Object.entries(classes).map(([property, value]) => [property, Array.isArray(value) ? value[0] : value]);
    for (const [, value] of ltr) for (const one of String(value).split(' ')) wanted.add(one);
    return [name, Object.fromEntries(ltr)];
  });
  const buckets = Object.entries(sheet ?? {}).map(([bucket, rules]) => [
    bucket,
    rulesOf(rules, (one) => wanted.has(one)),
  ]);
  return [Object.fromEntries(left), Object.fromEntries(buckets.filter(([, rules]) => rules.length > 0))];
};

/** The class of `__resetStyles` and its rules, without those for right to left. */
export const trimmedReset = ([name, rtl, rules]) => {
  const isLtr = (one) => rtl === null || one !== rtl;
  const trimmed = Array.isArray(rules)
    ? rulesOf(rules, isLtr)
    : Object.fromEntries(Object.entries(rules).map(([bucket, some]) => [bucket, rulesOf(some, isLtr)]));
  return [name, null, trimmed];
};

/**
 * A webpack loader for the style files of Fluent's components, which hold each look a component may have, once more for languages
 * written from right to left: it leaves out the looks that the pane asks for nowhere, and those languages.
 *
 * @param {string} source a module of Fluent's
 * @param {string} [file] its path; webpack gives it
 */
export default function trimStyles(source, file = this.resourcePath) {
  const component = /^use([A-Za-z]+?)Styles\.styles\.js$/.exec(basename(file))?.[1];
  const unused = component === undefined ? undefined : UNUSED_LOOKS[component]?.rules;
  let made = '';
  let done = 0;
  for (const { 0: call, index } of source.matchAll(/__(?:styles|resetStyles)\(/g)) {
    const start = index + call.length;
    const end = endOfCall(source, start);
    const given = runInNewContext(`[${source.slice(start, end)}]`);
    const trimmed = call === '__styles(' ? trimmedStyles(given, unused) : trimmedReset(given);
    made += source.slice(done, start) + markStyles(trimmed);
    done = end;
  }
  return made + source.slice(done);
}
