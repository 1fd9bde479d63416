import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LegalStake } from '../../domain/fiche';
import { isLegalTopic } from '../../domain/legal-topics';
import type { Texts } from '../../text/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';

const useStyles = makeStyles({
  line: {
    margin: '0',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    minWidth: '0',
    border: 'none',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  topic: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: '116px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface LegalStakeLineProps {
  readonly stake: LegalStake;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly onChange: (stake: LegalStake, typed: boolean) => void;
  readonly onLeave: () => void;
}

/** One point of the checklist: where it stands, and a word about it. */
export function LegalStakeLine({ stake, readOnly, texts, onChange, onLeave }: LegalStakeLineProps): ReactElement {
  const styles = useStyles();
  const words = texts.data.legal;
  const topic = isLegalTopic(stake.topic) ? words.topics[stake.topic] : stake.topic;
  return (
    <div className={styles.line} role="group" aria-label={topic}>
      <div className={styles.topic}>{topic}</div>
      <div className={styles.fields}>
        <ChoiceField
          label={words.status}
          value={stake.status}
          options={words.statuses}
          none={words.choose}
          readOnly={readOnly}
          onChoose={(status) => onChange({ ...stake, status }, false)}
        />
        <TextField
          label={words.comment}
          rows={1}
          long
          value={stake.comment}
          readOnly={readOnly}
          onType={(comment) => onChange({ ...stake, comment }, true)}
          onLeave={onLeave}
        />
      </div>
    </div>
  );
}
