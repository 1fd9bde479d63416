import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { QuestionnaireFault } from '../../application/questionnaire-work';
import type { Language } from '../../domain/questionnaire';
import { faultSentence } from '../../text/fault-sentence';
import type { AllTexts } from '../../text/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '52px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  text: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

export interface QuestionnaireFaultsProps {
  readonly faults: readonly QuestionnaireFault[];
  /** The workbook’s language, whose words name the places. */
  readonly language: Language;
  readonly texts: AllTexts;
  readonly onShow: (fault: QuestionnaireFault) => void;
}

/** The faults of a questionnaire, one a line, each with a button that shows its cell in Excel. */
export function QuestionnaireFaults({ faults, language, texts, onShow }: QuestionnaireFaultsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {faults.map((fault, index) => (
        <li key={index} className={styles.item}>
          {fault.address === null ? (
            <span />
          ) : (
            <Button
              size="small"
              className={styles.cell}
              aria-label={texts.ownQuestionnaire.show(fault.address)}
              onClick={() => onShow(fault)}
            >
              {fault.address}
            </Button>
          )}
          <span className={styles.text}>{faultSentence(texts, language, fault)}</span>
        </li>
      ))}
    </ul>
  );
}
