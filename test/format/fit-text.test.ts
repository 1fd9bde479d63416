import fc from 'fast-check';

import { fitText, type Room } from '../../src/format/fit-text';
import { anyText } from '../builders/any-fiche';

const room: Room = { width: 120, lines: 2, fontSize: 10 };

describe('A text that must fit in its room', () => {
  it('stays as it is where it fits, but for its blank lines', () => {
    expect(fitText(' Une ligne.\n\n  Une autre. ', room)).toEqual({ text: 'Une ligne.\nUne autre.', cut: false });
  });

  it('ends at a whole word and « … » where it is too long', () => {
    const { text, cut } = fitText('Les bornes à verre sont vidées à date fixe, qu’elles soient pleines ou non.', room);
    expect(cut).toBe(true);
    expect(text).toMatch(/^Les bornes à verre sont vidées\S*( \S+)*[^ ,]…$/);
  });

  it('counts the lines that its author broke', () => {
    expect(fitText('un\ndeux\ntrois', room)).toEqual({ text: 'un\ndeux…', cut: true });
  });

  it('is cut inside a word that alone is too long', () => {
    const { text, cut } = fitText('x'.repeat(100), room);
    expect(cut).toBe(true);
    expect(text).toMatch(/^x{20,40}…$/);
  });

  it('is the beginning of what was written, and fits when fitted again', () => {
    const anyLongText = fc.array(anyText, { maxLength: 30 }).map((parts) => parts.join(' '));
    const anyRoom = fc.record({
      width: fc.integer({ min: 40, max: 600 }),
      lines: fc.integer({ min: 1, max: 5 }),
      fontSize: fc.integer({ min: 8, max: 20 }),
    });
    fc.assert(
      fc.property(anyLongText, anyRoom, (long, some) => {
        const { text, cut } = fitText(long, some);
        const flat = (words: string) => words.replaceAll(/\s+/g, '');
        expect(flat(long).startsWith(flat(cut ? text.slice(0, -1) : text))).toBe(true);
        expect(fitText(text, some)).toEqual({ text, cut: false });
      }),
    );
  });

  it('takes no time over the longest text that a cell holds', () => {
    expect(fitText('mot '.repeat(8_000), room).cut).toBe(true);
  });
});
