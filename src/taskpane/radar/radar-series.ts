import type { OpenFiche, RadarMode } from '../../application/fiche-app';
import { evaluationScores } from '../../domain/snapshot';
import type { Scores } from '../../domain/scores';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { evaluationTitle } from './evaluation-title';

export interface RadarSeries {
  readonly name: string;
  /** One an axis, on the scale; null where the theme has no score. */
  readonly values: readonly (number | null)[];
}

/** The curves that were asked for. */
export function radarCurves(
  { questionnaire, scores }: OpenFiche,
  mode: RadarMode,
  texts: AllTexts,
  formats: Formats,
): readonly RadarSeries[] {
  if (typeof mode === 'string') return radarSeries(scores, mode, texts);
  return [mode.current, mode.earlier].map((evaluation) => ({
    name: evaluationTitle(evaluation, texts, formats),
    values: evaluationScores(evaluation, questionnaire, scores),
  }));
}

/** The curve « Enjeu », or the two of the horizons. */
export function radarSeries(scores: Scores, mode: 'overall' | 'horizons', texts: AllTexts): readonly RadarSeries[] {
  const names = texts.report.radar.series;
  if (mode === 'overall') return [{ name: names.overall, values: scores.themes.map(({ overall }) => overall) }];
  return [
    { name: names.prototype, values: scores.themes.map(({ prototype }) => prototype) },
    { name: names.scaleUp, values: scores.themes.map(({ scaleUp }) => scaleUp) },
  ];
}

/** What is printed under each label: the values of the curves, a dash for none. */
export function valueLines(series: readonly RadarSeries[], formats: Formats): readonly string[] {
  const count = series[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    series
      .map(({ values }) => {
        const value = values[index] ?? null;
        return value === null ? '–' : formats.score(value);
      })
      .join(' · '),
  );
}

/** The radar in words, for who does not see it. */
export function radarSummary(
  questionnaire: { readonly themes: readonly { readonly title: string }[] },
  series: readonly RadarSeries[],
  texts: AllTexts,
  formats: Formats,
): string {
  const { summary, point, noValue } = texts.report.radar;
  const points = questionnaire.themes.map(({ title }, index) => {
    const said = series.map(({ name, values }) => {
      const value = values[index] ?? null;
      const text = value === null ? noValue : formats.score(value);
      return series.length > 1 ? `${name} ${text}` : text;
    });
    return point(title, said.join(', '));
  });
  return summary(`${points.join(' ; ')}.`);
}
