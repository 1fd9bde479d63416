import { isIsoDate } from '../domain/iso-date';
import { roundHalfUp } from '../domain/rounding';
import type { Language, Questionnaire } from '../domain/questionnaire';
import type { MissingIndexReason, Scores } from '../domain/scores';
import { NO_CEILING } from '../domain/ceiling';
import type { Evaluation } from '../domain/snapshot';
import type { CellValue } from './cells';
import { READING_NAMES } from './fields';
import { LOCALES } from './locales';
import { allSheetWords, sheetWords } from './words/sheet-words';

/** Decimals that a cell keeps of a score: noise in the last bits would show in the formula bar. */
const SCORE_DECIMALS = 1e6;
export const cellScore = (score: number | null): CellValue =>
  score === null ? '' : Math.round(score * SCORE_DECIMALS) / SCORE_DECIMALS;

/** The body of FPD_Scores: label, S, S(prototype), S(scaleUp), as numbers. A missing score is an empty cell, and its label says so. */
export function scoreRows(questionnaire: Questionnaire, language: Language, scores: Scores): CellValue[][] {
  const { noScore } = sheetWords(language).readings;
  return questionnaire.themes.map((theme) => {
    const score = scores.themes.find(({ themeId }) => themeId === theme.id);
    const overall = score?.overall ?? null;
    const label = overall === null ? `${theme.axisLabel} (${noScore})` : theme.axisLabel;
    return [label, cellScore(overall), cellScore(score?.prototype ?? null), cellScore(score?.scaleUp ?? null)];
  });
}

/** The block that the radar with two lines is drawn from: label, S(prototype), S(scaleUp), under a header row. */
export function horizonRows(questionnaire: Questionnaire, language: Language, scores: Scores): CellValue[][] {
  const words = sheetWords(language).headers.FPD_Scores;
  const rows = scoreRows(questionnaire, language, scores).map(([label = '', , prototype = '', scaleUp = '']) => [
    label,
    prototype,
    scaleUp,
  ]);
  return [[words.theme, words.prototype, words.scaleUp], ...rows];
}

/** A curve of a radar that has two: the name that its legend shows, and a score a theme. */
export interface SheetCurve {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The block that a radar of two evaluations is drawn from: label and both curves, under a header row; blank without them. */
export function curveRows(
  questionnaire: Questionnaire,
  language: Language,
  curves: readonly SheetCurve[],
): CellValue[][] {
  const [first, second] = curves;
  const rows = questionnaire.themes.map(({ axisLabel }, i) => [
    axisLabel,
    cellScore(first?.values[i] ?? null),
    cellScore(second?.values[i] ?? null),
  ]);
  return [[sheetWords(language).headers.FPD_Scores.theme, first?.name ?? '', second?.name ?? ''], ...rows];
}

/** What a curve's name is on the sheet: its title and its date, or that it is of the answers as they stand. */
export function evaluationName(evaluation: Evaluation, language: Language): string {
  if (evaluation === 'now') return sheetWords(language).readings.currentAnswers;
  const { date, label } = evaluation;
  const when = isIsoDate(date)
    ? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(date))
    : date.trim();
  const title = label.trim();
  if (title === '' || when === '') return title || when || sheetWords(language).readings.undated;
  return `${title} (${when})`;
}

/** Whether a cell names the answers as they stand, in any language. */
export function namesCurrentAnswers(cell: CellValue): boolean {
  return allSheetWords.some(({ readings }) => readings.currentAnswers === cell);
}

/** Key points: rank, theme and score, by descending score; as many rows as there are themes, the last ones blank. */
export function keyPointRows(questionnaire: Questionnaire, language: Language, scores: Scores): CellValue[][] {
  const { noKeyPoint } = sheetWords(language).readings;
  return questionnaire.themes.map((_, i) => {
    if (i === 0 && scores.keyPoints.length === 0) return [noKeyPoint, ''];
    const id = scores.keyPoints[i];
    const theme = questionnaire.themes.find((entry) => entry.id === id);
    const score = scores.themes.find(({ themeId }) => themeId === id)?.overall ?? null;
    return theme ? [theme.axisLabel, cellScore(score)] : ['', ''];
  });
}

/** The two readings, by defined name: words first, then the figures alone. */
export function readingCells(
  questionnaire: Questionnaire,
  language: Language,
  scores: Scores,
): Readonly<Record<string, CellValue>> {
  const words = sheetWords(language).readings;
  const number = new Intl.NumberFormat(LOCALES[language]);
  const { difficulty, scaleUp } = scores;
  const provisional = (range: readonly [number, number] | null) =>
    range && range[0] !== range[1] ? words.provisional(number.format(range[0]), number.format(range[1])) : '';
  const count = scores.difficulties.length;
  const one = new Intl.PluralRules(LOCALES[language]).select(count) === 'one';
  const missing = (reason: MissingIndexReason | null) =>
    words.missing[reason ?? 'noAnswer']({
      share: coverageWord(questionnaire, language),
      themes: favourableTitles(questionnaire),
    });
  const judged = scores.themes.some(({ prototype }) => prototype !== null);
  return {
    [READING_NAMES.difficultyHeadline]: judged
      ? words.themes(number.format(count), one, number.format(scores.prototypeThemeCount))
      : words.noReading,
    [READING_NAMES.difficultyDetail]:
      difficulty.value === null
        ? missing(difficulty.missing)
        : words.difficultyDetail(difficulty.band ?? '', number.format(difficulty.value)) +
          provisional(difficulty.range),
    [READING_NAMES.scaleUpHeadline]: scaleUp.band ?? words.noReading,
    [READING_NAMES.scaleUpDetail]:
      scaleUp.value === null
        ? missing(scaleUp.missing)
        : words.scaleUpDetail(number.format(scaleUp.value), ceilingWord(language, scaleUp)) +
          provisional(scaleUp.range),
    [READING_NAMES.difficultyCount]: count,
    [READING_NAMES.difficultyIndex]: difficulty.value ?? '',
    [READING_NAMES.scaleUpIndex]: scaleUp.value ?? '',
    [READING_NAMES.coverage]: roundHalfUp(scores.coverage * 1000) / 1000,
  };
}

/** The least share of answers for an index: « 50 % ». */
function coverageWord({ rules }: Questionnaire, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(rules.minimumCoverage);
}

function favourableTitles({ themes }: Questionnaire): string {
  return themes
    .filter(({ direction }) => direction === 'favourable')
    .map(({ title }) => title)
    .join(', ');
}

function ceilingWord(language: Language, { raw, ceiling }: Scores['scaleUp']): string {
  const words = sheetWords(language).readings;
  const max = new Intl.NumberFormat(LOCALES[language]).format(ceiling);
  if (ceiling === NO_CEILING) return words.noCeiling;
  return raw !== null && raw > ceiling ? words.ceiling : words.ceilingHeld(max);
}
