import { LONGEST_TEXT } from '../../src/domain/fiche';
import type { Dice } from './dice';

const ODDITIES: readonly [(mark: string) => string, ...((mark: string) => string)[]] = [
  (mark) => mark,
  (mark) => `=1+1 ${mark}`,
  (mark) => `+33 6 ${mark}`,
  (mark) => `-${mark}`,
  (mark) => `@${mark}`,
  (mark) => `'${mark}`,
  (mark) => `${mark}\nseconde ligne\n`,
  (mark) => ` ${mark} `,
  (mark) => `👩‍💻 ${mark} 🚰`,
  (mark) => `مرحبا ${mark}`,
  (mark) => `1,5 ${mark}`,
  (mark) => `12/03/2027 ${mark}`,
  (mark) => `<b>${mark}</b> & "guillemets"`,
  (mark) => `${mark}\t#REF!`,
  (mark) => mark.padEnd(80, 'é '),
];

/** Makes texts as people type and paste them, each unlike any other: what Excel takes for something else, every script, every length. */
export class OddTexts {
  #last = 0;

  constructor(private readonly dice: Dice) {}

  /** One that Excel takes for nothing but a text. */
  plain(): string {
    this.#last += 1;
    return `Saisi §${this.#last}§`;
  }

  next(): string {
    this.#last += 1;
    const mark = `§${this.#last}§`;
    return this.dice.chance(0.01) ? mark.padEnd(LONGEST_TEXT, 'x') : this.dice.pick(ODDITIES)(mark);
  }
}

/** The marks that texts bear. */
export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/§\d+§/g));
}
