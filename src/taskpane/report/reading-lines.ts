import {
  actingCeilings,
  blockingScaleUpAnswers,
  lowestCeiling,
  NO_CEILING,
  obstacleThemes,
} from '../../domain/ceiling';
import type { OpenFiche } from '../../application/fiche-app';
import { answerValues } from '../../domain/score-answers';
import type { IndexRange, MissingIndexReason } from '../../domain/scores';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';

const CAUSES = ['favourableThemeObstacle', 'blockingScaleUpAnswers'] as const;

/** What makes a theme a difficulty, and which themes cannot be one: a theme may be a strong stake without. */
export function whatDifficultiesAre({ questionnaire }: OpenFiche, texts: AllTexts, formats: Formats): string {
  const words = texts.report.difficulty;
  const from = formats.number(questionnaire.rules.difficultyThreshold);
  const without = questionnaire.themes.filter(({ weights }) => weights.prototype <= 0).map(({ title }) => title);
  if (without.length === 0) return words.what(from);
  return words.whatWithout(from, formats.list(without), without.length === 1);
}

/** The lines under the difficulty: band and number, what comes next, how sure it is; or why there is no index. */
export function difficultyLines(open: OpenFiche, texts: AllTexts, formats: Formats): readonly string[] {
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
export function scaleUpLines(open: OpenFiche, texts: AllTexts, formats: Formats): readonly string[] {
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

function ceilingWord({ scores: { scaleUp } }: OpenFiche, texts: AllTexts, formats: Formats): string {
  const words = texts.report.scaleUp;
  const ceiling = formats.number(scaleUp.ceiling);
  if (scaleUp.ceiling === NO_CEILING) return words.noCeiling;
  if (scaleUp.raw !== null && scaleUp.raw > scaleUp.ceiling) {
    return words.ceilingShort(formats.number(scaleUp.raw));
  }
  return words.ceilingHeld(ceiling);
}

/** What holds the scale-up index down, by the names of its themes: a line for each cause, at the lowest ceiling it sets. */
export function ceilingLines(open: OpenFiche, texts: AllTexts, formats: Formats): readonly string[] {
  const { questionnaire, scores, fiche } = open;
  const words = texts.report.ceilings;
  const answers = answerValues(fiche.answers);
  const acting = actingCeilings(questionnaire, scores.themes, answers);
  return CAUSES.flatMap((cause) => {
    const rules = acting.filter(({ when }) => when === cause);
    if (rules.length === 0) return [];
    const max = formats.number(lowestCeiling(rules));
    if (cause === 'favourableThemeObstacle') {
      const atLeast = Math.min(...rules.map((rule) => rule.atLeast));
      const themes = obstacleThemes(questionnaire, scores.themes, atLeast);
      return [words.favourableThemeObstacle(formats.list(themeTitles(open, themes)), max)];
    }
    const blocking = blockingScaleUpAnswers(questionnaire, answers);
    const themes = questionnaire.themes.filter(({ questions }) => questions.some(({ id }) => blocking.includes(id)));
    const named = formats.list(themes.map(({ title }) => title));
    return [words.blockingScaleUpAnswers(formats.number(blocking.length), formats.one(blocking.length), named, max)];
  });
}

function missingLine(reason: MissingIndexReason, open: OpenFiche, texts: AllTexts, formats: Formats): string {
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

function provisionalLine(range: IndexRange | null, texts: AllTexts, formats: Formats): readonly string[] {
  // Where both ends are one figure, no answer that is missing changes it.
  return range && range[0] !== range[1]
    ? [texts.report.provisional(formats.number(range[0]), formats.number(range[1]))]
    : [];
}

function themeTitles({ questionnaire }: OpenFiche, ids: readonly string[]): readonly string[] {
  return ids.map((id) => questionnaire.themes.find((theme) => theme.id === id)?.title ?? id);
}
