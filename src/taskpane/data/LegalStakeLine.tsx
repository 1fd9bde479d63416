import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LegalStake } from '../../domain/fiche';
import type { Texts } from '../../text/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { legalTopicWord } from './legal-words';

const useStyles = makeStyles({
  line: {
    margin: '0',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    minWidth: '0',
    border: 'none',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 132px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    // A field's own minimum width is more than its part of a narrow pane.
    '& .fui-Select__select': { minWidth: '0' },
  },
  topic: { overflowWrap: 'anywhere' },
});

export interface LegalStakeLineProps {
  readonly stake: LegalStake;
  /** Where it is in the fiche's list. */
  readonly index: number;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly onChange: (stake: LegalStake, typed: boolean) => void;
  readonly onLeave: () => void;
}

/** One point of the checklist: where it stands, and a word about it. */
export function LegalStakeLine({
  stake,
  index,
  readOnly,
  texts,
  onChange,
  onLeave,
}: LegalStakeLineProps): ReactElement {
  const styles = useStyles();
  const words = texts.data.legal;
  const topic = legalTopicWord(stake.topic, texts);
  return (
    <div className={styles.line} role="group" aria-label={topic}>
      <div className={styles.head}>
        <span className={styles.topic}>{topic}</span>
        <ChoiceField
          label={words.status}
          labelHidden
          value={stake.status}
          options={words.statuses}
          none={words.choose}
          place={{ kind: 'legal', index }}
          readOnly={readOnly}
          onChoose={(status) => onChange({ ...stake, status }, false)}
        />
      </div>
      <TextField
        label={words.comment}
        labelInside
        long
        rows={1}
        value={stake.comment}
        readOnly={readOnly}
        onType={(comment) => onChange({ ...stake, comment }, true)}
        onLeave={onLeave}
      />
    </div>
  );
}
