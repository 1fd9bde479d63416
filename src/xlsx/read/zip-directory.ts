import { LIMITS, Refused } from './refusal';

/** One entry of a zip, as the directory at its end declares it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Its bytes as they lie in the file. */
  readonly packed: Uint8Array;
  /** Bytes once inflated. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
/** What a size or place says where its 64 bits stand apart. */
const APART = 0xffffffff;

/**
 * What a zip declares to hold, within `LIMITS`. Two entries of one name, or that share bytes, are refused: a reader would take the
 * one or the other, and a small file could hold a great one many times over.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return declared(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // A place beyond the end of the file.
    throw error instanceof RangeError ? new Refused('damaged') : error;
  }
}

function declared(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, start } = directoryOf(view);
  if (count > LIMITS.entries) throw new Refused('tooLarge');
  const entries: ZipEntry[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  const names = new Set<string>();
  let inflated = 0;
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Refused('damaged');
    if (isEncrypted(view, at + 8)) {
      // What only one of its two headers says is damage.
      throw new Refused(isEncrypted(view, view.getUint32(at + 42, true) + 6) ? 'encrypted' : 'damaged');
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > bytes.length) throw new Refused('damaged');
    const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const [size = 0, packedSize = 0, offset = 0] = wideFields(view, at, nameEnd, nameEnd + (extraLength ?? 0));
    inflated += size;
    if (inflated > LIMITS.inflated) throw new Refused('tooLarge');
    const from = dataStart(view, offset);
    const to = from + packedSize;
    const name = path.toLowerCase();
    if (to > bytes.length || names.has(name)) throw new Refused('damaged');
    names.add(name);
    spans.push({ from: offset, to });
    entries.push({
      path,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: bytes.subarray(from, to),
      size,
    });
    at = next;
  }
  spans.sort((a, b) => a.from - b.from);
  if (spans.some(({ from }, i) => from < (spans[i - 1]?.to ?? 0))) throw new Refused('damaged');
  return entries;
}

function isEncrypted(view: DataView, flags: number): boolean {
  return (view.getUint16(flags, true) & ENCRYPTED) !== 0;
}

/** Where the directory starts and how many entries it has. A comment may follow the record that says so. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
      const wide = wideNumber(view, locator + 8);
      if (view.getUint32(wide, true) === END_64) {
        return { count: wideNumber(view, wide + 32), start: wideNumber(view, wide + 48) };
      }
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new Refused('damaged');
}

/** Size, size in the file and place of an entry, each from its 64 bits where it has them. */
function wideFields(view: DataView, at: number, extra: number, extraEnd: number): readonly number[] {
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let from = extra;
  while (from + 4 <= extraEnd && view.getUint16(from, true) !== 1) from += 4 + view.getUint16(from + 2, true);
  from += 4;
  return narrow.map((value) => {
    if (value !== APART) return value;
    if (from + 8 > extraEnd) throw new Refused('damaged');
    from += 8;
    return wideNumber(view, from - 8);
  });
}

function dataStart(view: DataView, offset: number): number {
  if (view.getUint32(offset, true) !== LOCAL) throw new Refused('damaged');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
