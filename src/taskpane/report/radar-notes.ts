import type { OpenFiche, RadarMode } from '../../application/fiche-app';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { evaluationTitle } from '../radar/evaluation-title';
import type { RadarSeries } from '../radar/radar-series';

/** What a reader of the radar should know: why a curve has a gap, and which evaluation was made under another version. */
export function radarNotes(
  { questionnaire }: OpenFiche,
  mode: RadarMode,
  series: readonly RadarSeries[],
  texts: AllTexts,
  formats: Formats,
): readonly string[] {
  const { radar } = texts.report;
  const gap = { overall: radar.gap, horizons: radar.gapHorizons, evaluations: radar.compare.gap };
  const hasGap = series.some(({ values }) => values.includes(null));
  const notes = hasGap ? [gap[typeof mode === 'string' ? mode : mode.kind]] : [];
  if (typeof mode === 'string') return notes;
  const others = [mode.current, mode.earlier].flatMap((evaluation) => {
    if (evaluation === 'now' || [questionnaire.version, ''].includes(evaluation.questionnaireVersion)) return [];
    const title = evaluationTitle(evaluation, texts, formats);
    return [radar.compare.otherVersion(title, evaluation.questionnaireVersion)];
  });
  return [...notes, ...others];
}
