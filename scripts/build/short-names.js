/** A class of Griffel's in the selector of a rule. */
const CLASSES = /\.([fr][0-9a-z]+)(?![\w-])/g;

/** Is it what `__styles` takes: classes by slot and property, then rules? */
const hasSlots = ({ 0: first, length }) => length === 2 && typeof first === 'object';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** a to Z, then aa to ZZ, and so on. */
const letters = (index) =>
  (index < LETTERS.length ? '' : letters(Math.floor(index / LETTERS.length) - 1)) + LETTERS[index % LETTERS.length];

/**
 * Names of one or two letters for others, in the same order whatever the order they come in.
 *
 * @param {Iterable<string>} names
 */
export const lettered = (names) => new Map([...new Set(names)].sort().map((name, index) => [name, letters(index)]));

/**
 * Gives the classes and properties of made styles, hashes of seven or eight signs, names of one or two letters.
 *
 * @param {readonly (readonly unknown[])[]} all the arguments of each of Griffel's functions, of a whole site
 * @returns the same styles in the same order under short names
 */
export const shortNames = (all) => {
  const looks = all.filter(hasSlots).flatMap(([slots]) => Object.values(slots));
  const properties = lettered(looks.flatMap(Object.keys));
  const values = looks.flatMap(Object.values).filter((value) => value !== 0);
  const resets = all.filter(([first]) => typeof first === 'string').map(([name]) => name);
  const classes = lettered([...values.flatMap((value) => value.split(' ')), ...resets]);
  const shortClass = (value) =>
    value &&
    value
      .split(' ')
      .map((name) => classes.get(name))
      .join(' ');
  const shortRule = (rule) =>
    typeof rule === 'string'
      ? rule
          .replace(CLASSES, (found, name) => (classes.has(name) ? `.${classes.get(name)}` : found))
          .replaceAll(';}', '}')
      : rule.map((part) => (typeof part === 'string' ? shortRule(part) : part));
  const shortRules = (rules) =>
    Array.isArray(rules)
      ? rules.map(shortRule)
      : Object.fromEntries(Object.entries(rules).map(([bucket, some]) => [bucket, some.map(shortRule)]));
  const shortSlots = (slots) =>
    Object.fromEntries(
      Object.entries(slots).map(([slot, look]) => [
        slot,
        Object.fromEntries(
          Object.entries(look).map(([property, value]) => [properties.get(property), shortClass(value)]),
        ),
      ]),
    );
  return all.map((parts) => {
    const rules = shortRules(parts.at(-1));
    if (hasSlots(parts)) return [shortSlots(parts[0]), rules];
    return parts.length === 1 ? [rules] : [classes.get(parts[0]), null, rules];
  });
};
