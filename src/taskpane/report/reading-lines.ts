import { actingCeilings, NO_CEILING } from '../../domain/ceiling';
import type { OpenFiche } from '../../application/fiche-app';
import { answerValues } from '../../domain/score-answers';
import type { IndexRange, MissingIndexReason } from '../../domain/scores';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';

/** The lines under the difficulty: band and number, what comes next, how sure it is; or why there is no index. */
export function difficultyLines(open: OpenFiche, texts: Texts, formats: Formats): readonly string[] {
  const { difficulty, attention } = open.scores;
  const words = texts.report;
  const lines: string[] = [];
  if (difficulty.value !== null && difficulty.band !== null) {
    lines.push(`${words.difficulty.band(difficulty.band)}, ${words.index(formats.number(difficulty.value))}`);
  }
  if (difficulty.missing) lines.push(missingLine(difficulty.missing, open, texts, formats));
  if (attention.length > 0) lines.push(words.difficulty.attention(themeTitles(open, attention).join('\u00a0· ')));
  return [...lines, ...provisionalLine(difficulty.range, texts, formats)];
}

/** The lines under the scale-up: number and ceiling, why the ceiling acts, how sure it is; or why there is no index. */
export function scaleUpLines(open: OpenFiche, texts: Texts, formats: Formats): readonly string[] {
  const { difficulty, scaleUp } = open.scores;
  const words = texts.report;
  if (scaleUp.value === null) {
    // That too few questions have a level holds for both, and is said once, under the first.
    const said = scaleUp.missing === 'coverage' && difficulty.missing === 'coverage';
    return scaleUp.missing && !said ? [missingLine(scaleUp.missing, open, texts, formats)] : [];
  }
  return [
    capitalised(`${words.index(formats.number(scaleUp.value))}, ${ceilingWord(open, texts, formats)}`),
    ...ceilingLines(open, texts, formats),
    ...provisionalLine(scaleUp.range, texts, formats),
  ];
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function ceilingWord({ scores: { scaleUp } }: OpenFiche, texts: Texts, formats: Formats): string {
  const words = texts.report.scaleUp;
  const ceiling = formats.number(scaleUp.ceiling);
  if (scaleUp.ceiling === NO_CEILING) return words.noCeiling;
  if (scaleUp.raw !== null && scaleUp.raw > scaleUp.ceiling) {
    return words.ceilingShort(ceiling, formats.number(scaleUp.raw));
  }
  return words.ceilingHeld(ceiling);
}

function ceilingLines({ questionnaire, scores, fiche }: OpenFiche, texts: Texts, formats: Formats): readonly string[] {
  const words = texts.report.ceilings;
  const favourable = questionnaire.themes.filter(({ direction }) => direction === 'favourable');
  return actingCeilings(questionnaire, scores.themes, answerValues(fiche.answers)).map(({ when, atLeast, max }) =>
    when === 'favourableThemeObstacle'
      ? words.favourableThemeObstacle(formats.list(favourable.map(({ title }) => title)), formats.number(max))
      : words.blockingScaleUpAnswers(formats.number(atLeast), formats.one(atLeast), formats.number(max)),
  );
}

function missingLine(reason: MissingIndexReason, open: OpenFiche, texts: Texts, formats: Formats): string {
  const words = texts.report.missing;
  const { scores, questionnaire } = open;
  switch (reason) {
    case 'coverage': {
      const minimum = Math.max(1, Math.ceil(questionnaire.rules.minimumCoverage * scores.requiredCount));
      return words.coverage(
        formats.number(scores.answeredCount),
        formats.number(scores.requiredCount),
        formats.number(minimum),
      );
    }
    case 'noFavourableAnswer': {
      const favourable = questionnaire.themes.filter(({ direction }) => direction === 'favourable');
      return words.noFavourableAnswer(formats.list(favourable.map(({ title }) => title)));
    }
    case 'noAnswer':
      return words.noAnswer;
  }
}

function provisionalLine(range: IndexRange | null, texts: Texts, formats: Formats): readonly string[] {
  // Where both ends are one figure, no answer that is missing changes it.
  return range && range[0] !== range[1]
    ? [texts.report.provisional(formats.number(range[0]), formats.number(range[1]))]
    : [];
}

function themeTitles({ questionnaire }: OpenFiche, ids: readonly string[]): readonly string[] {
  return ids.map((id) => questionnaire.themes.find((theme) => theme.id === id)?.title ?? id);
}
