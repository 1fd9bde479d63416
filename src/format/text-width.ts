/** Widths of characters as shares of the font's size, on the wide side, so that nothing is cut in a wider font. */
const NARROW = /[iljtfr.,:;!'’()| /\u202f\u00a0-]/;
const WIDE = /[mwMW%]/;
const CAPITAL = /[A-ZÀ-Þ]/;
/** Ideographs, emoji and the like take a whole square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** A text's width at a font size, estimated: the same on every machine, and without a page to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) {
    if (NARROW.test(character)) width += 0.32;
    else if (WIDE.test(character)) width += 0.88;
    else if (CAPITAL.test(character)) width += 0.7;
    else if (SQUARE.test(character)) width += 1;
    else width += 0.56;
  }
  return width * fontSize;
}
