import { bandOf } from '../../domain/indexes';
import type { Language } from '../../domain/questionnaire';
import type { Scores } from '../../domain/scores';
import { methodOf, type Method } from '../../domain/synthesis/method';
import { standardQuestionnaire } from '../../questionnaire/standard';
import { plainWord } from '../words/plain-word';
import { synthesisWords } from '../words/synthesis-words';

/** The standard questionnaire in the language of the synthesis, where that is what a method asks; else its words are its own. */
function standardOf({ key, standsIn }: Method, language: Language) {
  const standard = standardQuestionnaire(language);
  return methodOf(standard, standsIn).key === key ? standard : null;
}

/** The label of each theme, in order, no two alike and none like a header of another column. */
export function themeLabels(method: Method, language: Language): readonly string[] {
  const themes = standardOf(method, language)?.themes ?? method.themes;
  const taken = new Set(Object.values(synthesisWords(language).headers).map(plainWord));
  return themes.map(({ axisLabel, id }) => {
    const label = taken.has(plainWord(axisLabel)) ? `${axisLabel} (${id})` : axisLabel;
    taken.add(plainWord(label));
    return label;
  });
}

/** The levels of the scale, as they are called. */
export function scaleLevels(method: Method, language: Language): Method['levels'] {
  const standard = standardOf(method, language);
  return standard ? methodOf(standard).levels : method.levels;
}

/** Both appreciations of a fiche: in the language of the synthesis where the questionnaire is the standard one. */
export function bandsOf(
  method: Method,
  { difficulty, scaleUp }: Scores,
  language: Language,
): { readonly difficulty: string; readonly scaleUp: string } {
  const rules = standardOf(method, language)?.rules;
  const said = {
    difficulty: rules ? bandOf(rules.difficultyBands, difficulty.value) : difficulty.band,
    scaleUp: rules ? bandOf(rules.scaleUpBands, scaleUp.value) : scaleUp.band,
  };
  return { difficulty: said.difficulty ?? '', scaleUp: said.scaleUp ?? '' };
}
