import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { LineIcon } from '../lists/icons';
import type { ScreenProps } from '../shell/screen-props';
import { TickIcon } from '../theme/icons';
import { Gauge } from './Gauge';
import { MissingList } from './MissingList';
import { progressOf, type FilledScreen } from './progress';

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
    justifyContent: 'space-between',
    minHeight: '34px',
    // The words of the first count stand under those of the screen.
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  count: { minWidth: '0', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
  done: { padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorBrandForeground1 },
  missing: {
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** How far one is, screen by screen; each count unfolds what is missing there, each item a way to its place. */
export function ProgressStrip({ shown, controller, texts, formats }: ScreenProps): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const row = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<FilledScreen | null>(null);
  const progress = useMemo(() => progressOf(shown), [shown]);
  const words = texts.progress;
  const open = progress.find(({ screen, missing }) => screen === asked && missing.length > 0);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAsked(null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the buttons within.
    <section className={styles.strip} aria-label={words.label} onKeyDown={closeOnEscape}>
      <div ref={row} className={styles.row}>
        {progress.map(({ screen, done, total, missing }) => {
          const count = words.counts[screen](formats.number(done), formats.number(total));
          if (missing.length === 0) {
            return (
              <span key={screen} className={styles.done}>
                <Gauge value={done} max={total}>
                  {count} <TickIcon />
                </Gauge>
              </span>
            );
          }
          const expanded = screen === open?.screen;
          return (
            <Button
              key={screen}
              appearance="subtle"
              className={styles.count}
              aria-label={words.show(count)}
              aria-expanded={expanded}
              aria-controls={listId}
              onClick={() => setAsked(expanded ? null : screen)}
            >
              <Gauge value={done} max={total}>
                {count} <LineIcon name={expanded ? 'up' : 'down'} />
              </Gauge>
            </Button>
          );
        })}
      </div>
      <div id={listId} className={styles.missing} hidden={!open}>
        {open && (
          <MissingList
            progress={open}
            {...{ shown, texts, formats }}
            onChoose={(place) => {
              setAsked(null);
              controller.dispatch({ type: 'placeWanted', place });
            }}
          />
        )}
      </div>
    </section>
  );
}
