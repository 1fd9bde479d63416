import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody } from '../controls/MessageBar';
import { LoadedPart } from './LoadedPart';
import { loadProblemList, type ListedProblems } from './problem-list-part';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

export interface ProblemsBarProps extends ListedProblems {
  readonly title: string;
  /** Puts back what is missing, where something is. */
  readonly repair?: { readonly busy: boolean; readonly start: () => void };
  /** Takes the message away, where that is allowed. */
  readonly onClose?: () => void;
}

/** How many points are to check, and on request which: never a reason to stop. */
export function ProblemsBar({ title, repair, onClose, ...list }: ProblemsBarProps): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { problems: words, close } = list.texts.shell;
  if (list.imported.length + list.problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title}
        {open && <LoadedPart load={loadProblemList} props={list} texts={list.texts} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
        {repair && (
          <Button
            size="small"
            disabledFocusable={repair.busy}
            onClick={() => {
              // The news of it stands below, and is not to be pushed out of sight.
              setOpen(false);
              repair.start();
            }}
          >
            {repair.busy ? words.repairing : words.repair}
          </Button>
        )}
        {onClose && (
          <Button size="small" appearance="subtle" onClick={onClose}>
            {close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
