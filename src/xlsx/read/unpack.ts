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
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32, as a zip has it. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
