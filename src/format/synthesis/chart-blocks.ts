import { shortened } from '../../domain/shortened';
import { completenessOf, type ScoredFiche } from '../../domain/synthesis/scored-fiche';
import type { CellValue } from '../cells';
import { cellScore } from '../write-scores';
import { labelSides, type LabelSide } from './label-sides';
import { themeLabels } from './own-words';
import { projectTitle } from './project-columns';
import type { SynthesisInput } from './synthesis-input';

/** What a point of the matrix says beside itself; rows count from the first under the block's header. */
export interface PointLabel {
  readonly series: 'complete' | 'provisional' | 'quadrants';
  readonly row: number;
  readonly text: string;
  /** Where it stands, seen from its point. */
  readonly side: LabelSide | 'over';
}

/** What a chart is drawn from: labels and series side by side under a header whose first cell is empty. */
export interface ChartBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly labels: readonly PointLabel[];
  /** Labels are the numbers of the table. */
  readonly numbered: boolean;
}

/** Up to so many projects are named on the matrix; more are told by their numbers, and then by nothing. */
const NAMED = 12;
const NUMBERED = 60;
const LONGEST_LABEL = 24;

/** The radar: mean, least and greatest score of each theme. */
export function radarBlock({ main, said, language }: SynthesisInput): ChartBlock {
  const { mean, least, greatest } = said.figures;
  const labels = themeLabels(main.method, language);
  return {
    labels: [],
    numbered: false,
    values: [
      ['', mean, least, greatest],
      ...main.figures.map((figure, theme) => [
        labels[theme] ?? '',
        cellScore(figure.mean),
        cellScore(figure.least),
        cellScore(figure.greatest),
      ]),
    ],
  };
}

/** The matrix D × G: a row a project that has both indexes, then a point in each quadrant to bear its name. */
export function matrixBlock(input: SynthesisInput): ChartBlock {
  const { series, quadrants } = input.said;
  const points = input.main.fiches.flatMap((fiche, place): readonly Point[] => {
    const { difficulty, scaleUp } = fiche.scores;
    if (difficulty.value === null || scaleUp.value === null) return [];
    const provisional = completenessOf(fiche.scores) === 'provisional';
    return [{ fiche, number: place + 1, x: difficulty.value, y: scaleUp.value, provisional }];
  });
  const corners = [
    [25, 96, quadrants.scaleUp],
    [75, 96, quadrants.secureThenScaleUp],
    [25, 4, quadrants.localSuccess],
    [75, 4, quadrants.rethink],
  ] as const;
  return {
    numbered: points.length > NAMED && points.length <= NUMBERED,
    values: [
      ['', series.complete, series.provisional, series.quadrants],
      ...points.map(({ x, y, provisional }) => [x, provisional ? '' : y, provisional ? y : '', '']),
      ...corners.map(([x, y]) => [x, '', '', y]),
    ],
    labels: [
      ...projectLabels(points, input),
      ...corners.map(([, , text], i) => ({
        series: 'quadrants' as const,
        row: points.length + i,
        text,
        side: 'over' as const,
      })),
    ],
  };
}

interface Point {
  readonly fiche: ScoredFiche;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly provisional: boolean;
}

/** Points at one place have one label: two on top of each other could not be read. */
function projectLabels(points: readonly Point[], input: SynthesisInput): readonly PointLabel[] {
  if (points.length > NUMBERED) return [];
  const named = points.length <= NAMED;
  const say = ({ fiche, number }: Point) =>
    named ? shortened(projectTitle(fiche, input.said), LONGEST_LABEL) : String(number);
  const labelled = points.flatMap((point, row) => {
    const same = points.filter(({ x, y }) => x === point.x && y === point.y);
    if (same[0] !== point) return [];
    const text = same.map(say).join(named ? '\n' : ', ');
    const series = point.provisional ? ('provisional' as const) : ('complete' as const);
    return [{ series, row, text, x: point.x, y: point.y }];
  });
  const sides = labelSides(labelled);
  return labelled.map(({ series, row, text }, i) => ({ series, row, text, side: sides[i] ?? 'right' }));
}
