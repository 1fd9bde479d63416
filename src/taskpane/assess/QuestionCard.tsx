import { Badge, Button, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import type { Answer, AnswerValue } from '../../domain/fiche';
import type { Question, Questionnaire, Theme } from '../../domain/questionnaire';
import { stakeOf } from '../../domain/theme-score';
import type { Texts } from '../../text/texts';
import { placeKey } from '../state/place';
import { AnswerComment } from './AnswerComment';
import { LevelNumber } from './LevelNumber';

const useStyles = makeStyles({
  card: { border: 'none', margin: `0 0 ${tokens.spacingVerticalXL}`, padding: 0, minWidth: 0 },
  pills: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  level: { borderRadius: tokens.borderRadiusMedium, alignItems: 'start', width: '100%' },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  sentence: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground1 },
  special: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  specialLabel: { color: tokens.colorNeutralForeground1 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface QuestionCardProps {
  readonly questionnaire: Questionnaire;
  readonly theme: Theme;
  readonly question: Question;
  readonly answer: Answer;
  readonly readOnly: boolean;
  readonly texts: Texts;
  /** `typed`: the comment is being typed, so the change may wait for a pause. */
  readonly onAnswer: (answer: Answer, typed: boolean) => void;
}

/** One question: its levels as full sentences, the two answers that never count, and a comment. */
export function QuestionCard(props: QuestionCardProps): ReactElement {
  const { questionnaire, theme, question, answer, readOnly, texts, onAnswer } = props;
  const styles = useStyles();
  const titleId = useId();
  const helpId = useId();
  const { scale, specialAnswers } = questionnaire;
  const choose = (value: AnswerValue | null) => {
    if (!readOnly && value !== answer.value) onAnswer({ ...answer, value }, false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return;
    const level = question.levels.map((_, index) => scale.min + index).find((value) => String(value) === event.key);
    if (level === undefined) return;
    event.preventDefault();
    choose(level);
  };
  return (
    // Digits are a shortcut beside the radios, which do the same by themselves.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.card}
      aria-labelledby={titleId}
      data-place={placeKey({ kind: 'question', questionId: question.id })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.pills}>
        <Badge appearance="tint" color="brand" shape="circular">
          {texts.assess.horizons[question.horizon]}
        </Badge>
        {question.optional && (
          <Badge appearance="outline" color="informative">
            {texts.assess.optional}
          </Badge>
        )}
      </div>
      <h3 id={titleId} className={styles.text} lang={questionnaire.language}>
        {question.text}
      </h3>
      <p id={helpId} className={styles.help} lang={questionnaire.language}>
        {question.help}
      </p>
      <RadioGroup
        aria-labelledby={titleId}
        aria-describedby={helpId}
        disabled={readOnly}
        value={answer.value === null ? '' : String(answer.value)}
        onChange={(_, { value }) => choose(valueOf(value))}
      >
        {question.levels.map((sentence, index) => {
          const level = scale.min + index;
          const chosen = answer.value === level;
          return (
            <Radio
              key={level}
              value={String(level)}
              className={mergeClasses(styles.level, chosen && styles.chosen)}
              label={
                <span className={styles.sentence}>
                  <LevelNumber level={level} stake={stakeOf(questionnaire, theme, level) - scale.min} chosen={chosen} />{' '}
                  <span lang={questionnaire.language}>{sentence}</span>
                </span>
              }
            />
          );
        })}
        <div className={styles.special} lang={questionnaire.language}>
          <Radio value="unknown" label={<span className={styles.specialLabel}>{specialAnswers.unknown}</span>} />
          <Radio
            value="notApplicable"
            label={<span className={styles.specialLabel}>{specialAnswers.notApplicable}</span>}
          />
        </div>
      </RadioGroup>
      {answer.value === 'unknown' && <p className={styles.help}>{texts.assess.unknownHint}</p>}
      <div className={styles.tools}>
        <AnswerComment
          {...{ answer, question, readOnly, texts }}
          onType={(comment) => onAnswer({ ...answer, comment }, true)}
        />
        {answer.value !== null && !readOnly && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.quiet}
            aria-label={texts.assess.clearFor(question.text)}
            onClick={() => choose(null)}
          >
            {texts.assess.clear}
          </Button>
        )}
      </div>
    </section>
  );
}

function valueOf(value: string): AnswerValue {
  return value === 'unknown' || value === 'notApplicable' ? value : Number(value);
}
