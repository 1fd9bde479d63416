import { textWidth } from './text-width';

/** Room for text in a cell whose size is fixed. */
export interface Room {
  /** Points from one side to the other, the cell's padding taken off. */
  readonly width: number;
  readonly lines: number;
  /** Points. */
  readonly fontSize: number;
}

export interface FittedText {
  readonly text: string;
  /** True where some of the text had to be left out. */
  readonly cut: boolean;
}

/** A text that fits in its room: as it is, blank lines taken out, or its beginning up to a word's end and « … ». */
export function fitText(text: string, room: Room): FittedText {
  const whole = withoutBlankLines(text);
  if (fits(whole, room)) return { text: whole, cut: false };
  const characters = Array.from(whole);
  const begun = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  // What fits is a prefix of what does not: halving finds the longest.
  let [most, tooMany] = [0, characters.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(begun(middle), room)) most = middle;
    else tooMany = middle;
  }
  return { text: `${atWordEnd(characters.slice(0, most + 1).join(''))}…`, cut: true };
}

/** How many lines a text takes in cells of a width, at most so many. */
export function linesNeeded(text: string, { width, fontSize }: Omit<Room, 'lines'>, most: number): number {
  const room = { width, fontSize, lines: most };
  const paragraphs = withoutBlankLines(text).split('\n');
  return Math.min(
    most,
    paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, room, most), 0),
  );
}

function withoutBlankLines(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n').trim();
}

/** The text up to its last whole word, its last character being one too many; inside a word where there is only one. */
function atWordEnd(text: string): string {
  const words = /^(.*[^\s,;:–—-])[\s,;:–—-]+\S*$/su.exec(text);
  const begun = words?.[1] ?? Array.from(text).slice(0, -1).join('');
  return begun.replace(/[.…]+$/u, '');
}

function fits(text: string, room: Room): boolean {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += linesOf(paragraph, room, room.lines - lines + 1);
    if (lines > room.lines) return false;
  }
  return true;
}

/** How many lines a paragraph takes, words broken only where one is wider than the room; counts no further than `most`. */
function linesOf(paragraph: string, { width, fontSize }: Room, most: number): number {
  const space = textWidth(' ', fontSize);
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const needed = textWidth(word, fontSize);
    if (used > 0 && used + space + needed <= width) {
      used += space + needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A broken word may leave most of a character free at each line's end.
    lines += needed <= width ? 0 : Math.ceil(needed / Math.max(1, width - fontSize)) - 1;
    used = needed <= width ? needed : width;
    if (lines >= most) return lines;
  }
  return lines;
}
