import { Inflate, inflateSync } from 'fflate';

import { Refused } from './refusal';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
/** No byte of a deflated stream makes more than these. */
const MOST_BYTES_A_BYTE = 1032;
/** Bytes inflated in one go: what they make at most costs a tenth of a second. */
const PIECE = 65_536;

/**
 * The bytes of an entry; refused where they are not as many, or not those, that the zip declares. An entry that goes on for longer
 * is left as soon as it does.
 */
export function unpack({ method, packed, size, checksum }: ZipEntry): Uint8Array {
  const bytes = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : undefined;
  if (bytes?.length !== size || checksumOf(bytes) !== checksum) throw new Refused('damaged');
  return bytes;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (size > packed.length * MOST_BYTES_A_BYTE) return undefined;
  try {
    // One byte more than declared shows whether there are more.
    return packed.length <= PIECE
      ? inflateSync(packed, { out: new Uint8Array(size + 1) })
      : inflatedInPieces(packed, size);
  } catch {
    // fflate has no one type for what it throws at a stream that makes no sense.
    return undefined;
  }
}

function inflatedInPieces(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return length === size ? out : undefined;
}

const POLYNOMIAL = 0xedb88320;
const STEP = 4;
/** What a byte adds to the checksum, alone and with one, two and three more bytes after it: four are taken in at once. */
const TABLES = (() => {
  const tables = new Uint32Array(256 * STEP);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
})();

/** CRC-32, as a zip has it. */
function checksumOf(bytes: Uint8Array): number {
  const added = (step: number, byte: number): number => TABLES[256 * step + byte] ?? 0;
  let value = 0xffffffff;
  let at = 0;
  for (; at + STEP <= bytes.length; at += STEP) {
    value ^=
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    value =
      added(3, value & 0xff) ^
      added(2, (value >>> 8) & 0xff) ^
      added(1, (value >>> 16) & 0xff) ^
      added(0, value >>> 24);
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ added(0, (value ^ (bytes[at] ?? 0)) & 0xff);
  return (value ^ 0xffffffff) >>> 0;
}
