import { READING_NAMES } from '../../src/format/fields';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { workedCase } from '../builders/case-answers';
import { savedFiche } from '../builders/saved-fiche';
import { ForeignBook } from './foreign-book';

const { expected } = workedCase('A');

describe.each(['fr', 'en'] as const)('Another reader of .xlsx files, given a %s workbook', (language) => {
  const { themes } = standardQuestionnaire(language);

  it('reads the scores, both indexes and the radar of the example', async () => {
    const book = ForeignBook.read(await savedFiche(language, { kind: 'example' }));
    expect(book.table('FPD_Scores').map(([theme, score]) => [theme, score])).toEqual(
      themes.map(({ id, axisLabel }) => [axisLabel, expected.themeScores[id]]),
    );
    expect(book.named(READING_NAMES.difficultyCount)).toBe(expected.difficulties.length);
    expect(book.named(READING_NAMES.difficultyIndex)).toBe(expected.difficultyIndex);
    expect(book.named(READING_NAMES.scaleUpIndex)).toBe(expected.scaleUpIndex);
    expect(book.charts).toBeGreaterThanOrEqual(1);
  });

  it('reads no score in a workbook to hand out', async () => {
    const book = ForeignBook.read(await savedFiche(language, { kind: 'empty' }));
    const rows = book.table('FPD_Scores');
    const themesRead = rows.map(([theme], i) => String(theme).startsWith(themes[i]?.axisLabel ?? 'no such theme'));
    expect(themesRead).toEqual(themes.map(() => true));
    expect(rows.map(([, ...scores]) => scores.map((score) => score ?? ''))).toEqual(themes.map(() => ['', '', '']));
    expect(book.named(READING_NAMES.difficultyIndex) ?? '').toBe('');
  });
});
