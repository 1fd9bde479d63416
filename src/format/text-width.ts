/** Widths of characters as shares of the font's size: those of Calibri and some eight hundredths more, so that a wider font cuts nothing. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ \u00a0\u202f]/, 0.25],
  [/[iljI.,:;'’|·îï]/, 0.27],
  [/[frtJ()!/-]/, 0.36],
  [/[scçzL"?]/, 0.45],
  [/[mwMW%@œŒ—…]/, 0.88],
  [/[A-ZÀ-Þ]/, 0.67],
  // Ideographs, emoji and the like take a whole square.
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u, 1],
];
const USUAL = 0.55;

/** A text's width at a font size, estimated: the same on every machine, and without a page to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
  return width * fontSize;
}
