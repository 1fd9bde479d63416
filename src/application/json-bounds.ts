/** Bounds on a .json, held before it is parsed. A fiche of forty data sets and a hundred dated evaluations is far below each. */
export const JSON_LIMITS = {
  /** Bytes: a fiche of the longest texts is far below. */
  file: 20_000_000,
  /** Values and lists, counted together. */
  values: 200_000,
  /** Lists within lists. */
  depth: 100,
} as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** Whether a text passes the bounds: seen from its marks outside of quotes, without making anything of it. */
export function isJsonTooLarge(bytes: Uint8Array): boolean {
  if (bytes.length > JSON_LIMITS.file) return true;
  let depth = 0;
  let values = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA) values += 1;
    else if (OPENING.includes(byte)) {
      depth += 1;
      values += 1;
    } else if (CLOSING.includes(byte)) depth -= 1;
    if (depth > JSON_LIMITS.depth || values > JSON_LIMITS.values) return true;
  }
  return false;
}
