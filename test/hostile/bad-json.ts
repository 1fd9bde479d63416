import { isRecord } from '../../src/domain/raw-reader';
import { HOSTILE_TEXTS } from '../builders/hostile-texts';
import type { Chance } from './chance';

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 4, 4.5, 1e300, 99, '', 'NaN', [], {}, [[]], [null], { a: 1 }, '2026-13-45'],
  ...['x'.repeat(40_000), Array.from({ length: 6000 }, () => ({}))],
  ...HOSTILE_TEXTS,
];

/** What no JSON value makes by itself, put in as text afterwards. */
const RAW = [
  '1e999',
  '-0',
  '9'.repeat(400),
  '['.repeat(200) + ']'.repeat(200),
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
] as const;
const MARK = '"§raw§"';

/** A sound .json with a few of its values, keys and lists changed. */
export function badJson(text: string, chance: Chance): string {
  let value: unknown = JSON.parse(text);
  for (let left = 1 + chance.below(5); left > 0; left -= 1) value = changed(value, chance);
  return JSON.stringify(value).replaceAll(MARK, () => chance.pick(RAW) ?? 'null');
}

/** Walks down to somewhere, and changes what is there. */
function changed(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = chance.below(list.length + 1);
    if (chance.chance(0.2)) return [...list, ...list.slice(at)];
    if (at < list.length) return list.with(at, changed(list[at], chance));
  }
  if (isRecord(value) && chance.chance(0.9)) {
    const key = chance.pick(Object.keys(value));
    if (key === undefined) return { [chance.pick(HOSTILE_TEXTS) ?? '']: 1 };
    if (chance.chance(0.05)) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    if (chance.chance(0.05))
      return renamed(value, key, chance.pick(['__proto__', 'constructor', '', ...HOSTILE_TEXTS]) ?? '');
    return Object.fromEntries(
      Object.entries(value).map(([name, of]) => [name, name === key ? changed(of, chance) : of]),
    );
  }
  return chance.chance(0.3) ? '§raw§' : chance.pick(VALUES);
}

function renamed(record: Readonly<Record<string, unknown>>, from: string, to: string): unknown {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name === from ? to : name, value]));
}
