import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { HOSTILE_TEXTS } from '../builders/hostile-texts';
import { badJson } from './bad-json';
import type { Chance } from './chance';
import { rawEntries, rawZip, type RawEntry } from './raw-zip';

/** Files that are sound, to be made bad: a fiche's workbook and its export. */
export interface SoundFiles {
  readonly workbook: Uint8Array;
  readonly json: string;
}

export interface BadFile {
  /** What was done to it, to be told with a finding. */
  readonly how: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One damaged or hostile file; the same chances give the same file. */
export function badFile(sound: SoundFiles, chance: Chance): BadFile {
  const how =
    chance.pick(['bytes', 'cut', 'entries', 'xml', 'xml', 'xml', 'repeated', 'json', 'json', 'json text'] as const) ??
    'cut';
  const workbook = (bytes: Uint8Array): BadFile => ({ how, name: 'fiche.xlsx', bytes });
  const json = (text: string): BadFile => ({ how, name: 'fiche.json', bytes: strToU8(text) });
  switch (how) {
    case 'bytes':
      return workbook(withOddBytes(sound.workbook, chance));
    case 'cut':
      return workbook(sound.workbook.slice(0, chance.below(sound.workbook.length)));
    case 'entries':
      return workbook(rawZip(oddEntries(rawEntries(sound.workbook), chance)));
    case 'xml':
      return workbook(withOddXml(sound.workbook, chance));
    case 'repeated':
      return workbook(withRepeatedXml(sound.workbook, chance));
    case 'json':
      return json(badJson(sound.json, chance));
    case 'json text':
      return json(oddText(sound.json, chance));
  }
}

/** Characters at the most that repeat one piece: mostly, and now and then. */
const REPEATED_FOR = { mostly: 2_000_000, seldom: 24_000_000 };

function withOddBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const odd = bytes.slice();
  for (let left = 1 + chance.below(20); left > 0; left -= 1) odd[chance.below(odd.length)] = chance.below(256);
  return odd;
}

const SIZES = [0, 1, 0x7fffffff, 0xffffffff];
const PATHS = ['../../x', '/etc/passwd', '__proto__', 'xl/workbook.xml', '', 'a'.repeat(60_000), 'C:\\x', '\u0000'];

function oddEntries(entries: readonly RawEntry[], chance: Chance): readonly RawEntry[] {
  let odd = [...entries];
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const at = chance.below(odd.length);
    const entry = odd[at];
    if (!entry) return odd;
    const change = (changes: Partial<RawEntry>) => odd.with(at, { ...entry, ...changes });
    odd =
      chance.pick([
        () => change({ size: chance.pick(SIZES) ?? 0 }),
        () => change({ checksum: chance.below(0xffffffff) }),
        () => change({ method: entry.method === 0 ? 8 : 0 }),
        () => change({ path: chance.pick(PATHS) ?? '' }),
        () => change({ packed: entry.packed.slice(0, chance.below(entry.packed.length + 1)) }),
        () => change({ packed: withOddBytes(entry.packed, chance) }),
        () => [...odd, entry],
        () => [...odd, { ...entry, path: `copy${odd.length}`, sharing: chance.below(odd.length) }],
        () => odd.filter((other) => other !== entry),
        () => change({ flags: chance.below(65_536) }),
      ])?.() ?? odd;
  }
  return odd;
}

/** Changes the text of one or two parts, and packs all again as a sound zip. */
function withOddXml(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  for (let left = 1 + chance.below(2); left > 0; left -= 1) changeText(parts, chance, oddText);
  return zipSync(parts, { level: 1 });
}

/** Repeats something for megabytes in one part, which packs to next to nothing. */
function withRepeatedXml(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  changeText(parts, chance, withRepeated);
  return zipSync(parts, { level: 1 });
}

function changeText(
  parts: Record<string, Uint8Array>,
  chance: Chance,
  change: (text: string, chance: Chance) => string,
): void {
  const path = chance.pick(Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/.test(name))) ?? '';
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array()), chance));
}

const REPEATED: readonly string[] = [
  ...['&lt;', '&#13;', '\r', '\t', ' ', ']', '_x000D_', "'", '$', '/', '../', '.', '0', 'é', '😀', ','],
  ...[
    '<!---->',
    'x<!---->',
    '<![CDATA[x]]>',
    '<?x y?>',
    '<a/>',
    '<a>&lt;</a>',
    'x<row/>',
    '<row/>',
    '<c/>',
    '<t>x</t>',
  ],
];

/** A text with a piece, of one's own or of its own, repeated between two tags or in a value. */
function withRepeated(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  const own = /<[^<>]*\/>/.exec(text.slice(at))?.[0] ?? '<a/>';
  const piece = chance.pick([...REPEATED, own, own, own]) ?? own;
  const length = 1 + chance.below(chance.chance(0.2) ? REPEATED_FOR.seldom : REPEATED_FOR.mostly);
  const many = piece.repeat(Math.ceil(length / piece.length));
  if (chance.chance(0.3)) return withOddValue(text, at, many);
  const between = text.indexOf('>', at) + 1;
  return text.slice(0, between) + many + text.slice(between);
}

const PIECES: readonly string[] = [
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<?x', '\u0000', '\ufffe'],
  ...['A1:XFD1048576', 'XFE1', '1048577', '-1', '1e999', 'NaN', '999999999999999999999', '../../../x', '#REF!'],
  ...['__proto__', 'constructor', '<row r="9"/>', '<c/>', '</worksheet>', '"', "'", '{', '['],
  ...['http://127.0.0.1:9/', '<a>'.repeat(300), '['.repeat(300), '\ud800'],
];

/** A text with something put in, taken out, doubled, moved, or a value replaced. */
function oddText(text: string, chance: Chance): string {
  let odd = text;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    const at = chance.below(odd.length + 1);
    const end = Math.min(odd.length, at + chance.below(chance.chance(0.2) ? 5000 : 40));
    const [before, piece, after] = [odd.slice(0, at), odd.slice(at, end), odd.slice(end)];
    const put = chance.pick([...PIECES, ...HOSTILE_TEXTS]) ?? '';
    odd =
      chance.pick([
        () => before + after,
        () => before + piece + piece + after,
        () => after + before + piece,
        () => before + put + after,
        () => before + put + piece + after,
        () => withOddValue(odd, at, put),
        () => withOddValue(odd, at, put),
      ])?.() ?? odd;
  }
  return odd;
}

/** The next quoted value after a place, replaced. */
function withOddValue(text: string, at: number, value: string): string {
  const start = text.indexOf('"', at) + 1;
  const end = text.indexOf('"', start);
  return start === 0 || end < 0 ? text : text.slice(0, start) + value + text.slice(end);
}
