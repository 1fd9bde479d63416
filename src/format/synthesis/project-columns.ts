import { shortened } from '../../domain/shortened';
import { completenessOf, standing, type ScoredFiche } from '../../domain/synthesis/scored-fiche';
import type { MethodGroup } from '../../domain/synthesis/synthesis';
import type { ThemeFigures } from '../../domain/synthesis/theme-figures';
import type { CellValue } from '../cells';
import type { StyleName } from '../plan/styles';
import type { SynthesisWords } from '../words/synthesis.fr';
import { cellScore } from '../write-scores';
import { bandsOf, themeLabels } from './own-words';
import type { SynthesisInput } from './synthesis-input';

/** One column of a table of projects. */
export interface ProjectColumn {
  readonly header: string;
  readonly headerStyle: StyleName;
  readonly style: StyleName;
  /** In characters. */
  readonly width: number;
  readonly values: readonly CellValue[];
}

/** Longest name on the sheet: whoever wants it whole opens the fiche. */
const LONGEST_NAME = 120;
/** The themes' columns together are at least as wide as a chart above them needs. */
const THEMES_WIDTH = 66;
const THEME_WIDTH = 6.6;

/** How a project is called. */
export function projectTitle({ name, file }: ScoredFiche, said: SynthesisWords): string {
  const written = name.replaceAll(/\s+/g, ' ').trim();
  return written === '' ? said.untitled(file) : shortened(written, LONGEST_NAME);
}

/** What is told of each project before its scores by theme. */
export function readingColumns(group: MethodGroup, input: SynthesisInput): readonly ProjectColumn[] {
  const { headers, states, quadrants } = input.said;
  const { fiches, method } = group;
  const text = (header: string, width: number, of: (fiche: ScoredFiche) => CellValue): ProjectColumn => ({
    header,
    width,
    headerStyle: 'header',
    style: 'text',
    values: fiches.map(of),
  });
  const number = (header: string, width: number, of: (fiche: ScoredFiche) => number | null): ProjectColumn => ({
    header,
    width,
    headerStyle: 'headerNumber',
    style: 'number',
    values: fiches.map((fiche) => of(fiche) ?? ''),
  });
  const bands = (fiche: ScoredFiche) => bandsOf(method, fiche.scores, input.language);
  return [
    number(headers.number, 5, (fiche) => fiches.indexOf(fiche) + 1),
    text(headers.name, 34, (fiche) => projectTitle(fiche, input.said)),
    text(headers.authority, 24, ({ authority }) => shortened(authority.trim(), LONGEST_NAME)),
    text(headers.state, 15, ({ scores }) => states[completenessOf(scores)]),
    number(headers.difficulties, 11, ({ scores }) => (scores.answeredCount > 0 ? scores.difficulties.length : null)),
    number(headers.difficultyIndex, 10, ({ scores }) => scores.difficulty.value),
    text(headers.difficultyBand, 12, (fiche) => bands(fiche).difficulty),
    number(headers.scaleUpIndex, 15, ({ scores }) => scores.scaleUp.value),
    text(headers.scaleUpBand, 15, (fiche) => bands(fiche).scaleUp),
    text(headers.quadrant, 18, ({ scores }) => {
      const quadrant = standing(scores);
      return quadrant === null ? '' : quadrants[quadrant];
    }),
  ];
}

/** The scores of each project, theme by theme: read downwards and across, a heat map. */
export function themeColumns({ fiches, method }: MethodGroup, { language }: SynthesisInput): readonly ProjectColumn[] {
  const width = Math.max(THEME_WIDTH, THEMES_WIDTH / method.themes.length);
  return themeLabels(method, language).map((header, theme) => ({
    header,
    width,
    headerStyle: 'headerUp',
    style: 'heat',
    values: fiches.map(({ scores }) => cellScore(scores.themes[theme]?.overall ?? null)),
  }));
}

/** What is told of the themes, a line each, under the scores. */
export function figureLines(figures: readonly ThemeFigures[], { said }: SynthesisInput) {
  const { mean, least, greatest, count, blocking } = said.figures;
  const line = (label: string, style: StyleName, of: (figure: ThemeFigures) => CellValue) => ({
    label,
    style,
    values: figures.map(of),
  });
  return [
    line(mean, 'heat', (figure) => cellScore(figure.mean)),
    line(least, 'heat', (figure) => cellScore(figure.least)),
    line(greatest, 'heat', (figure) => cellScore(figure.greatest)),
    line(count, 'heatCount', (figure) => figure.count),
    line(blocking, 'heatCount', (figure) => figure.blocking),
  ];
}
