import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { LegalStake } from '../../domain/fiche';
import { isLegalTopic } from '../../domain/legal-topics';
import type { Texts } from '../../text/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { Remark } from '../shell/Remark';
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
    gridTemplateColumns: 'minmax(0, 1fr) 144px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    // A field's own width, that of its longest choice, is more than its part of a narrow pane.
    '& .fui-Select, & .fui-Select__select': { minWidth: '0', width: '100%' },
  },
  topic: { overflowWrap: 'anywhere' },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface LegalStakeLineProps {
  readonly stake: LegalStake;
  /** Where it is in the fiche's list. */
  readonly index: number;
  /** It says the contrary of what the inventory declares. */
  readonly disagrees: boolean;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly onChange: (stake: LegalStake, typed: boolean) => void;
  readonly onLeave: () => void;
}

/** One point of the checklist: where it stands, and a word about it. */
export function LegalStakeLine({
  stake,
  index,
  disagrees,
  readOnly,
  texts,
  onChange,
  onLeave,
}: LegalStakeLineProps): ReactElement {
  const styles = useStyles();
  const words = texts.data.legal;
  const topic = legalTopicWord(stake.topic, texts);
  const hint = isLegalTopic(stake.topic) ? words.topicHints[stake.topic] : '';
  const hintId = useId();
  return (
    <div
      className={styles.line}
      role="group"
      aria-label={topic}
      {...(hint === '' ? {} : { 'aria-describedby': hintId })}
    >
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
      {hint !== '' && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      <div role="status">{disagrees && <Remark>{words.disagrees}</Remark>}</div>
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
