import type { Language, Questionnaire } from '../domain/questionnaire';
import type { CellValue } from './cells';
import { directionChoices, horizonChoices, ruleChoices, yesNoChoices } from './choices';
import { sheetWords } from './words/sheet-words';

type Rows = CellValue[][];

/** The body of FPD_Themes: one row a theme. */
export function themeRows(questionnaire: Questionnaire, language: Language): Rows {
  return questionnaire.themes.map((theme) => [
    theme.id,
    theme.title,
    theme.axisLabel,
    theme.definition,
    directionChoices.toWord(theme.direction, language),
    theme.weights.prototype,
    theme.weights.scaleUp,
    theme.suggestions.join('\n'),
  ]);
}

/** The body of FPD_Questions: one row a question, its id before its theme's. */
export function questionRows(questionnaire: Questionnaire, language: Language): Rows {
  return questionnaire.themes.flatMap((theme) =>
    theme.questions.map((question) => [
      question.id,
      theme.id,
      horizonChoices.toWord(question.horizon, language),
      question.text,
      question.help,
      ...question.levels,
      question.weight,
      yesNoChoices.toWord(question.optional ? 'yes' : 'no', language),
    ]),
  );
}

/** The body of FPD_Scale: one row a level. */
export function scaleRows({ scale }: Questionnaire): Rows {
  return scale.levels.map(({ label, meaning }, i) => [scale.min + i, label, meaning, scale.favourableLabels[i] ?? '']);
}

/** The body of FPD_Rules: rule, what it does, from which value on, what it gives. */
export function ruleRows({ rules, specialAnswers }: Questionnaire, language: Language): Rows {
  const words = sheetWords(language).rules;
  const named = (rule: string) => ruleChoices.toWord(rule, language);
  return [
    [named('difficultyThreshold'), words.difficultyThreshold, '', rules.difficultyThreshold],
    [named('attentionThreshold'), words.attentionThreshold, '', rules.attentionThreshold],
    [named('minimumCoverage'), words.minimumCoverage, '', rules.minimumCoverage],
    ...rules.ceilings.map(({ when, atLeast, max }) => [named(`ceiling.${when}`), words[when], atLeast, max]),
    ...rules.difficultyBands.map(({ from, label }) => [named('difficultyBand'), words.difficultyBand, from, label]),
    ...rules.scaleUpBands.map(({ from, label }) => [named('scaleUpBand'), words.scaleUpBand, from, label]),
    [named('answer.unknown'), words.unknown, '', specialAnswers.unknown],
    [named('answer.notApplicable'), words.notApplicable, '', specialAnswers.notApplicable],
  ];
}
