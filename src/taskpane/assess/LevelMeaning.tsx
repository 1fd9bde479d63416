import type { ReactElement } from 'react';
import type { AnswerValue } from '../../domain/fiche';
import type { Questionnaire, Theme } from '../../domain/questionnaire';
import { isLevel, stakeOf } from '../../domain/theme-score';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { WorkbookWords } from '../shell/WorkbookWords';

export interface LevelMeaningProps {
  readonly questionnaire: Questionnaire;
  readonly theme: Theme;
  readonly value: AnswerValue | null;
  readonly className: string;
  readonly texts: AllTexts;
  readonly formats: Formats;
}

/** What the answer counts for, in words: where a high level is good news, that the radar draws the rest of the scale. */
export function LevelMeaning(props: LevelMeaningProps): ReactElement | null {
  const { questionnaire, theme, value, className, texts, formats } = props;
  const { assess } = texts;
  if (value === 'unknown') return <p className={className}>{assess.unknownHint}</p>;
  if (typeof value !== 'number' || !isLevel(questionnaire, value)) return null;
  const { min, max, levels, favourableLabels } = questionnaire.scale;
  const stake = stakeOf(questionnaire, theme, value);
  const meant = levels[stake - min];
  if (!meant) return null;
  const { language } = questionnaire;
  if (theme.direction === 'stake') {
    const sentence = assess.levelMeans(meant.label, meant.meaning);
    return (
      <p className={className}>
        <WorkbookWords {...{ sentence, language }} words={[meant.label, meant.meaning]} />
      </p>
    );
  }
  const label = favourableLabels[value - min] ?? '';
  const meaning = meant.label.toLowerCase();
  return (
    <p className={className}>
      <WorkbookWords
        {...{ language }}
        sentence={assess.favourableMeans(label, formats.number(stake), formats.number(max), meaning)}
        words={[label, meaning]}
      />
    </p>
  );
}
