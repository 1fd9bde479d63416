import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { LineIcon } from '../lists/icons';
import type { ScreenProps } from '../shell/screen-props';
import { TickIcon } from '../theme/icons';
import { Gauge } from './Gauge';
import { MissingList } from './MissingList';
import { progressOf } from './progress';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '60%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '34px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  show: {
    marginLeft: 'auto',
    minWidth: '0',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  nothing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  missing: {
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** How far one is, in every screen; and on request what is missing, each item a way to its place. */
export function ProgressStrip({ shown, controller, texts, formats }: ScreenProps): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { sections, questions, missing } = useMemo(() => progressOf(shown), [shown]);
  const words = texts.progress;
  const counts = (done: number, total: number) => [formats.number(done), formats.number(total)] as const;
  const complete = missing.length === 0;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    row.current?.querySelector('button')?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the buttons within.
    <section className={styles.strip} aria-label={words.label} onKeyDown={closeOnEscape}>
      <div ref={row} className={styles.row}>
        <Gauge
          value={sections.filled}
          max={sections.total}
          short={words.sections(...counts(sections.filled, sections.total))}
          label={words.sectionsLabel(...counts(sections.filled, sections.total))}
        />
        <Gauge
          value={questions.settled}
          max={questions.total}
          short={words.questions(...counts(questions.settled, questions.total))}
          label={words.questionsLabel(...counts(questions.settled, questions.total))}
        />
        {complete ? (
          <span className={styles.nothing}>
            <TickIcon />
            {words.nothing}
          </span>
        ) : (
          <Button
            appearance="subtle"
            className={styles.show}
            icon={<LineIcon name={open ? 'up' : 'down'} />}
            iconPosition="after"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            {words.show}
          </Button>
        )}
      </div>
      <div id={listId} className={styles.missing} hidden={!open || complete}>
        {open && !complete && (
          <MissingList
            {...{ missing, shown, texts, formats }}
            onChoose={(place) => {
              setOpen(false);
              controller.dispatch({ type: 'placeWanted', place });
            }}
          />
        )}
      </div>
    </section>
  );
}
