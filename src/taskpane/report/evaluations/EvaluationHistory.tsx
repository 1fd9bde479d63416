import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/Button';
import type { Snapshot } from '../../../domain/fiche';
import { listActions } from '../../lists/list-actions';
import { newestFirst } from '../../radar/drawn-mode';
import { evaluationDate } from '../../radar/evaluation-title';
import type { LaterScreenProps } from '../../shell/screen-props';
import { ReportSection } from '../ReportSection';
import { EvaluationCard } from './EvaluationCard';
import { isKept } from './evaluation-lines';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The evaluations kept so far, the newest first, and the button that keeps another. */
export function EvaluationHistory({ shown, controller, texts, formats }: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const keep = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const [kept, setKept] = useState<Snapshot | null>(null);
  const [removed, setRemoved] = useState(0);
  const words = texts.report.evaluations;
  const { snapshots } = shown.fiche;
  const actions = listActions(controller, 'snapshots', snapshots);
  const now = controller.evaluationNow();
  const noAnswer = shown.scores.answeredCount === 0;
  const already = now !== null && isKept(now, snapshots);
  useEffect(() => {
    // The button that was pressed went with its card, or is now another card’s.
    if (removed > 0) keep.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <ReportSection title={words.title} hint={words.hint}>
      {!shown.readOnly && (
        <div ref={keep}>
          <Button
            disabledFocusable={noAnswer || already}
            aria-describedby={hintId}
            onClick={() => {
              setKept(now);
              controller.keepEvaluation();
            }}
          >
            {words.keep}
          </Button>
        </div>
      )}
      <p id={hintId} role="status" className={styles.hint}>
        {noAnswer && words.noAnswer}
        {already && (kept ? words.kept(evaluationDate(kept, texts, formats)) : words.alreadyKept)}
        {!noAnswer && !already && snapshots.length === 0 && words.none}
      </p>
      {snapshots.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {newestFirst(snapshots).map((index) => {
            const snapshot = snapshots[index];
            return (
              snapshot && (
                <li key={index}>
                  <EvaluationCard
                    {...{ snapshot, shown, texts, formats }}
                    onLabel={(label) => actions.write(index, { ...snapshot, label }, true)}
                    onLeave={actions.flush}
                    onRemove={() => {
                      actions.remove(index);
                      setRemoved(removed + 1);
                    }}
                  />
                </li>
              )
            );
          })}
        </ul>
      )}
    </ReportSection>
  );
}
