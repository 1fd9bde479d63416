import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { Badge } from '../controls/Badge';
import { Button } from '../controls/Button';
import type { Answer, AnswerValue } from '../../domain/fiche';
import type { Question, Questionnaire, Theme } from '../../domain/questionnaire';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { Remark } from '../shell/Remark';
import { placeKey, type Place } from '../state/place';
import { AnswerComment } from './AnswerComment';
import { focusLevel, levelOfKey, takesText } from './level-key';
import { LevelChoices } from './LevelChoices';
import { LevelMeaning } from './LevelMeaning';
import { QuestionRecalls } from './QuestionRecalls';
import type { Recall } from './recalls';

const useStyles = makeStyles({
  card: {
    border: 'none',
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    minWidth: 0,
    ':focus': { outline: 'none' },
  },
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
  meaning: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface QuestionCardProps {
  readonly questionnaire: Questionnaire;
  readonly theme: Theme;
  readonly question: Question;
  readonly answer: Answer;
  /** What Données says that bears on it. */
  readonly recalls: readonly Recall[];
  /** The answer says the contrary. */
  readonly disagrees: boolean;
  readonly readOnly: boolean;
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly onGo: (place: Place) => void;
  /** `typed`: the comment is being typed, so the change may wait for a pause. */
  readonly onAnswer: (answer: Answer, typed: boolean) => void;
}

/** One question: its levels as full sentences, the two answers that never count, and a comment. */
export function QuestionCard(props: QuestionCardProps): ReactElement {
  const { questionnaire, theme, question, answer, readOnly, texts, formats, onAnswer } = props;
  const styles = useStyles();
  const titleId = useId();
  const helpId = useId();
  const choose = (value: AnswerValue | null) => {
    if (!readOnly && value !== answer.value) onAnswer({ ...answer, value }, false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (readOnly || takesText(event.target)) return;
    const level = levelOfKey(event, questionnaire.scale);
    if (level === null) return;
    event.preventDefault();
    choose(level);
    focusLevel(event.currentTarget, level);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The radios do by themselves what digits do.
    <section
      className={styles.card}
      aria-labelledby={titleId}
      data-place={placeKey({ kind: 'question', questionId: question.id })}
      // A click on its words puts the focus here, so that the keys answer this question.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.pills}>
        <Badge kind="brand">{texts.assess.horizons[question.horizon]}</Badge>
        {question.optional && <Badge kind="informative">{texts.assess.optional}</Badge>}
      </div>
      <h3 id={titleId} className={styles.text} lang={questionnaire.language}>
        {question.text}
      </h3>
      <p id={helpId} className={styles.help} lang={questionnaire.language}>
        {question.help}
      </p>
      <QuestionRecalls {...{ texts, formats }} recalls={props.recalls} onGo={props.onGo} />
      <LevelChoices
        {...{ questionnaire, theme, question, readOnly }}
        value={answer.value}
        labelledBy={titleId}
        describedBy={helpId}
        onChoose={choose}
      />
      <LevelMeaning {...{ questionnaire, theme, texts, formats }} value={answer.value} className={styles.meaning} />
      {/* There from the start: what appears in it is read out. Below the levels, which must not move under the pointer. */}
      <div role="status">{props.disagrees && <Remark>{texts.assess.recalls.disagrees}</Remark>}</div>
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
