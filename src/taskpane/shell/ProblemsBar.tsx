import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/questionnaire';
import { problemSentence } from '../../text/problem-sentence';
import type { Texts } from '../../text/texts';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalS },
  list: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}`, maxHeight: '120px', overflowY: 'auto' },
});

export interface ProblemsBarProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly texts: Texts;
  readonly language: Language;
  /** Puts back what is missing, where something is. */
  readonly repair?: { readonly busy: boolean; readonly start: () => void };
  /** Takes the message away, where that is allowed. */
  readonly onClose?: () => void;
}

/** How many points are to check, and on request which: never a reason to stop. */
export function ProblemsBar({
  title,
  problems,
  texts,
  language,
  repair,
  onClose,
}: ProblemsBarProps): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { problems: words, close } = texts.shell;
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title}
        {open && (
          <ul className={styles.list}>
            {problems.map((problem, index) => (
              <li key={index}>{problemSentence(texts, language, problem)}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
        {repair && (
          <Button size="small" disabledFocusable={repair.busy} onClick={repair.start}>
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
