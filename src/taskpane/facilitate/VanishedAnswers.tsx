import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { VanishedAnswer } from '../../application/questionnaire-work';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

export interface VanishedAnswersProps {
  readonly vanished: readonly VanishedAnswer[];
  readonly texts: AllTexts;
  readonly formats: Formats;
}

/** What was answered to questions that are no longer asked: kept on the sheet, and listed here. */
export function VanishedAnswers({ vanished, texts, formats }: VanishedAnswersProps): ReactElement | null {
  const styles = useStyles();
  const words = texts.ownQuestionnaire;
  if (vanished.length === 0) return null;
  return (
    <>
      <p className={styles.said}>{words.vanished(formats.number(vanished.length), formats.one(vanished.length))}</p>
      <ul className={styles.list}>
        {vanished.map(({ id, question, answer }, index) => (
          <li key={index}>{words.vanishedLine(id, question, answer)}</li>
        ))}
      </ul>
    </>
  );
}
