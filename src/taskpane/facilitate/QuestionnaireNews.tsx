import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody } from '../controls/MessageBar';
import type {
  QuestionnaireApplied,
  QuestionnaireCheck,
  QuestionnaireFault,
} from '../../application/questionnaire-work';
import type { Language } from '../../domain/questionnaire';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { QuestionnaireFaults } from './QuestionnaireFaults';
import { VanishedAnswers } from './VanishedAnswers';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalS, alignItems: 'start' },
  line: { margin: `0 0 ${tokens.spacingVerticalXXS}`, whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface Words {
  readonly texts: AllTexts;
  readonly formats: Formats;
}

/** What a check found: the faults with their cells, or that there is none and whether the sheets follow. */
export function CheckNews({
  check,
  language,
  texts,
  formats,
  onShow,
}: Words & {
  readonly check: QuestionnaireCheck;
  readonly language: Language;
  readonly onShow: (fault: QuestionnaireFault) => void;
}): ReactElement {
  const styles = useStyles();
  const words = texts.ownQuestionnaire;
  const { faults, questionnaire, toApply, vanished } = check;
  if (!questionnaire) {
    return (
      <>
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words.faults(formats.number(faults.length), formats.one(faults.length))}</MessageBarBody>
        </MessageBar>
        <QuestionnaireFaults {...{ faults, language, texts, onShow }} />
      </>
    );
  }
  const { themes } = questionnaire;
  const questions = themes.flatMap((theme) => theme.questions).length;
  return (
    <MessageBar intent={toApply ? 'info' : 'success'} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <p className={styles.line}>{words.sound(formats.number(themes.length), formats.number(questions))}</p>
        <p className={styles.line}>{toApply ? words.toApply : words.upToDate}</p>
        <VanishedAnswers {...{ vanished, texts, formats }} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** What applying came to: the version, what was drawn anew, what stays apart, which answers have no question any more. */
export function AppliedNews({
  applied,
  texts,
  formats,
}: Words & { readonly applied: QuestionnaireApplied }): ReactElement {
  const styles = useStyles();
  const words = texts.ownQuestionnaire;
  const { open, redrawn, kept, vanished, warnings } = applied;
  const lines = [
    words.applied(open.questionnaire.version),
    ...(redrawn.length > 0 ? [words.redrawn(redrawn.join(', '))] : []),
    ...(kept.length > 0 ? [words.kept(kept.join(', '))] : []),
    ...(warnings.length > 0 ? [words.cosmetics] : []),
  ];
  return (
    <MessageBar intent={warnings.length > 0 ? 'warning' : 'success'} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        <VanishedAnswers {...{ vanished, texts, formats }} />
      </MessageBarBody>
    </MessageBar>
  );
}
