import { deflateSync, strToU8, zipSync } from 'fflate';

import { newBook, newSheet } from '../../src/xlsx/new-book';
import { LIMITS } from '../../src/xlsx/read/refusal';
import { readBook } from '../../src/xlsx/read-book';
import { writeBook } from '../../src/xlsx/write-book';
import { rawEntries, rawZip, type RawEntry } from './raw-zip';

const SHEET = 'xl/worksheets/sheet1.xml';
const file = writeBook(newBook([{ ...newSheet('Feuil1'), cells: [{ row: 0, column: 0, value: 'Dijon' }] }]));
const damaged = { ok: false, refusal: 'damaged' };
const tooLarge = { ok: false, refusal: 'tooLarge' };

/** The file with the entry of its sheet declared in another way. */
const withSheet = (change: (entry: RawEntry) => RawEntry): Uint8Array =>
  rawZip(rawEntries(file).map((entry) => (entry.path === SHEET ? change(entry) : entry)));

/** A deflated stream of spaces, and how it is truly declared. */
function spaces(path: string, size: number): RawEntry {
  const text = new Uint8Array(size).fill(32);
  const [entry] = rawEntries(zipSync({ [path]: text }));
  if (!entry) throw new Error('no entry');
  return entry;
}

describe('A zip that lies', () => {
  it('is read where it says the truth', () => {
    expect(readBook(rawZip(rawEntries(file)))).toEqual(readBook(file));
    expect(readBook(file)).toMatchObject({ ok: true });
  });

  it('is refused where a part is not what its checksum says: a text may have changed unseen', () => {
    expect(readBook(withSheet((entry) => ({ ...entry, checksum: entry.checksum ^ 1 })))).toEqual(damaged);
    const text = strToU8('<worksheet/>');
    expect(readBook(withSheet((e) => ({ ...e, method: 0, packed: text, size: text.length })))).toEqual(damaged);
  });

  it('is refused where two entries have one name, in whatever case', () => {
    const entries = rawEntries(file);
    const twice = entries.filter(({ path }) => path === SHEET);
    expect(readBook(rawZip([...entries, ...twice]))).toEqual(damaged);
    expect(readBook(rawZip([...entries, ...twice.map((e) => ({ ...e, path: SHEET.toUpperCase() }))]))).toEqual(damaged);
  });

  it('is refused where thousands of entries share the bytes of one', () => {
    const great = new Uint8Array(1_000_000);
    const entries = Array.from({ length: 9000 }, (_, i): RawEntry => {
      const entry = { path: `xl/media/${i}.bin`, method: 0, packed: great, size: 0, checksum: 0 } as const;
      return i === 0 ? entry : { ...entry, sharing: 0 };
    });
    expect(readBook(rawZip([...rawEntries(file), ...entries.map((e) => shifted(e, rawEntries(file).length))]))).toEqual(
      damaged,
    );
  });

  it('is refused where an entry is longer or shorter than it declares, at once', () => {
    const bomb = spaces(SHEET, 60_000_000);
    const started = performance.now();
    expect(readBook(withSheet(() => ({ ...bomb, size: 100 })))).toEqual(damaged);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(readBook(withSheet((entry) => ({ ...entry, size: entry.size + 1 })))).toEqual(damaged);
    expect(readBook(withSheet((entry) => ({ ...entry, size: entry.size - 1 })))).toEqual(damaged);
  });

  it('is refused where its entries declare more than all may hold, before anything is inflated', () => {
    const declared = Array.from({ length: 9 }, (_, i): RawEntry => {
      const packed = deflateSync(new Uint8Array(10));
      return { path: `p${i}.bin`, method: 8, packed, size: LIMITS.inflated / 8, checksum: 0 };
    });
    expect(readBook(rawZip([...rawEntries(file), ...declared]))).toEqual(tooLarge);
  });

  it('is refused where a part alone is larger than a part may be', () => {
    expect(readBook(withSheet((entry) => ({ ...entry, size: LIMITS.part + 1 })))).toEqual(tooLarge);
  });

  it('is refused as encrypted where its entries are', () => {
    expect(readBook(withSheet((entry) => ({ ...entry, flags: 1 })))).toEqual({ ok: false, refusal: 'encrypted' });
  });

  it('is refused wherever it breaks off', () => {
    for (let length = 2; length < file.length; length += 41) {
      expect(readBook(file.slice(0, length))).toEqual(damaged);
    }
  });

  it('leads nowhere by the names of its entries and links', () => {
    const outside: RawEntry[] = [
      '../../../etc/passwd',
      '/etc/passwd',
      'C:\\secret.txt',
      '__proto__',
      'constructor',
    ].map((path) => ({ ...spaces('x', 3), path }));
    expect(readBook(rawZip([...rawEntries(file), ...outside]))).toEqual(readBook(file));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('holding a zip in a zip is read no deeper', () => {
    const nested = zipSync({ [SHEET]: file, '_rels/.rels': strToU8('<Relationships/>') });
    expect(readBook(nested)).toEqual({ ok: false, refusal: 'notAWorkbook' });
  });
});

/** The same sharing, where the list has other entries in front. */
function shifted(entry: RawEntry, by: number): RawEntry {
  return entry.sharing === undefined ? entry : { ...entry, sharing: entry.sharing + by };
}
