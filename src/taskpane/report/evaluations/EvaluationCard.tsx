import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../controls/Button';
import type { Snapshot } from '../../../domain/fiche';
import { TextField } from '../../fields/TextField';
import { LineIcon } from '../../lists/icons';
import { evaluationDate } from '../../radar/evaluation-title';
import type { LaterScreenProps } from '../../shell/screen-props';
import { evaluationLines } from './evaluation-lines';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '32px' },
  date: { fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: 'anywhere' },
});

export interface EvaluationCardProps extends Pick<LaterScreenProps, 'shown' | 'texts' | 'formats'> {
  readonly snapshot: Snapshot;
  readonly onLabel: (label: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One dated evaluation: when, what it read, and a title that may be given to it. */
export function EvaluationCard(props: EvaluationCardProps): ReactElement {
  const { snapshot, shown, texts, formats } = props;
  const styles = useStyles();
  const words = texts.report.evaluations;
  const date = evaluationDate(snapshot, texts, formats);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.date}>{date}</span>
        {!shown.readOnly && (
          <Button
            appearance="subtle"
            icon={<LineIcon name="remove" />}
            aria-label={words.remove(date)}
            onClick={props.onRemove}
          />
        )}
      </div>
      {shown.readOnly ? (
        <p className={styles.label}>{snapshot.label}</p>
      ) : (
        <TextField
          label={words.labelFor(date)}
          labelInside
          readOnly={false}
          value={snapshot.label}
          onType={props.onLabel}
          onLeave={props.onLeave}
        />
      )}
      {evaluationLines(snapshot, shown.questionnaire, texts, formats).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
