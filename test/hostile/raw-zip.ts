/** An entry of a zip as it is to be declared, whether that is true or not. */
export interface RawEntry {
  readonly path: string;
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
  /** Bit 0 says that the entry is encrypted. */
  readonly flags?: number;
  /** Shares the bytes of the entry at this place of the list instead of having its own. */
  readonly sharing?: number;
}

/** A zip of these very entries. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    offsets.push(entry.sharing === undefined ? length : (offsets[entry.sharing] ?? 0));
    if (entry.sharing !== undefined) continue;
    add(header(0x04034b50, entry, 30, 4, []));
    add(entry.packed);
  }
  const start = length;
  entries.forEach((entry, i) => {
    add(header(0x02014b50, entry, 46, 6, [[42, offsets[i] ?? 0]]));
  });
  const size = length - start;
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  add(end);
  return joined(pieces, length);
}

/** What a zip's own entries are, ready to be changed; `bytes` must come from fflate. */
export function rawEntries(bytes: Uint8Array): RawEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: RawEntry[] = [];
  let at = view.getUint32(bytes.length - 6, true);
  for (let left = view.getUint16(bytes.length - 12, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true) === 0 ? 0 : 8,
      packed: bytes.slice(from, from + packedSize),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A local header, or an entry of the directory: the same fields, `shift` bytes from the signature on. */
function header(
  signature: number,
  { path, method, packed, size, checksum, flags = 0 }: RawEntry,
  length: number,
  shift: number,
  more: readonly (readonly [number, number])[],
): Uint8Array {
  const name = new TextEncoder().encode(path);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(shift, 20, true);
  view.setUint16(shift + 2, flags, true);
  view.setUint16(shift + 4, method, true);
  view.setUint32(shift + 10, checksum, true);
  view.setUint32(shift + 14, packed.length, true);
  view.setUint32(shift + 18, size, true);
  view.setUint16(shift + 22, name.length, true);
  for (const [at, value] of more) view.setUint32(at, value, true);
  bytes.set(name, length);
  return bytes;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
