import type { OpenFiche } from '../../../application/fiche-app';
import type { PlannedAction } from '../../../domain/fiche';
import type { Theme } from '../../../domain/questionnaire';
import { reaches } from '../../../domain/rounding';

/** A theme in difficulty, with what the questionnaire suggests for it and the plan does not hold yet. */
export interface ThemeSuggestions {
  readonly theme: Theme;
  readonly suggestions: readonly string[];
}

/**
 * Suggestions for the themes whose score reaches the difficulty threshold, for the prototype or overall; the strongest theme
 * first, as in the key points.
 */
export function suggestedActions({ questionnaire, scores, fiche }: OpenFiche): readonly ThemeSuggestions[] {
  const { difficultyThreshold } = questionnaire.rules;
  const planned = new Set(fiche.actions.map(({ theme, action }) => keyOf(theme, action)));
  return scores.keyPoints.flatMap((id): ThemeSuggestions[] => {
    const theme = questionnaire.themes.find((candidate) => candidate.id === id);
    const overall = scores.themes.find(({ themeId }) => themeId === id)?.overall ?? null;
    if (!theme) return [];
    if (!scores.difficulties.includes(id) && (overall === null || !reaches(overall, difficultyThreshold))) return [];
    const suggestions = theme.suggestions.filter((suggestion) => !planned.has(keyOf(id, suggestion)));
    return suggestions.length > 0 ? [{ theme, suggestions }] : [];
  });
}

/** A suggestion as an action of the plan, for someone to take on. */
export function actionOf(theme: Theme, suggestion: string): PlannedAction {
  return { theme: theme.id, action: suggestion, who: '', when: '' };
}

const keyOf = (theme: string, action: string) => JSON.stringify([theme, action.trim()]);
