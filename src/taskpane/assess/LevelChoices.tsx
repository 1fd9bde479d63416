import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AnswerValue } from '../../domain/fiche';
import type { Question, Questionnaire, Theme } from '../../domain/questionnaire';
import { stakeOf } from '../../domain/theme-score';
import { LevelNumber } from './LevelNumber';

const useStyles = makeStyles({
  level: { borderRadius: tokens.borderRadiusMedium, alignItems: 'start', width: '100%' },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  sentence: {
    overflowWrap: 'anywhere',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  special: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  specialLabel: { color: tokens.colorNeutralForeground1 },
});

export interface LevelChoicesProps {
  readonly questionnaire: Questionnaire;
  readonly theme: Theme;
  readonly question: Question;
  readonly value: AnswerValue | null;
  readonly readOnly: boolean;
  /** Ids of what names and explains the question. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChoose: (value: AnswerValue) => void;
}

/** The levels as full sentences, and the two answers that never count. */
export function LevelChoices(props: LevelChoicesProps): ReactElement {
  const { questionnaire, theme, question, value, readOnly, onChoose } = props;
  const styles = useStyles();
  const { scale, specialAnswers, language } = questionnaire;
  return (
    <RadioGroup
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      disabled={readOnly}
      value={value === null ? '' : String(value)}
      onChange={(_, data) => onChoose(valueOf(data.value))}
    >
      {question.levels.map((sentence, index) => {
        const level = scale.min + index;
        const chosen = value === level;
        const stake = stakeOf(questionnaire, theme, level) - scale.min;
        return (
          <Radio
            key={level}
            value={String(level)}
            className={mergeClasses(styles.level, chosen && styles.chosen)}
            label={
              <span className={styles.sentence}>
                <LevelNumber {...{ level, stake, chosen }} /> <span lang={language}>{sentence}</span>
              </span>
            }
          />
        );
      })}
      <div className={styles.special} lang={language}>
        {(['unknown', 'notApplicable'] as const).map((special) => (
          <Radio
            key={special}
            value={special}
            label={<span className={styles.specialLabel}>{specialAnswers[special]}</span>}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

function valueOf(value: string): AnswerValue {
  return value === 'unknown' || value === 'notApplicable' ? value : Number(value);
}
