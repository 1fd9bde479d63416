import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/Button';
import type { LaterScreenProps } from '../../shell/screen-props';
import { ZOOMED } from '../../theme/zoomed';
import { actionOf, suggestedActions } from './suggested-actions';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ':focus': { outline: 'none' } },
  theme: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  suggestion: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [ZOOMED]: { flexWrap: 'wrap' },
  },
  take: { flexShrink: 0, minHeight: '32px' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What the questionnaire suggests for the themes in difficulty; what is taken joins the plan and leaves this list. */
export function ActionSuggestions({ shown, controller, texts }: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState('');
  const words = texts.report.actions;
  const groups = shown.readOnly ? [] : suggestedActions(shown);
  useEffect(() => {
    // The button that was pressed went with its line.
    if (taken !== '' && document.activeElement === document.body) title.current?.focus();
  }, [taken]);
  return (
    <>
      <div role="status" className={styles.said}>
        {taken !== '' && words.taken(taken)}
      </div>
      {groups.length > 0 && (
        <div className={styles.box}>
          <h4 ref={title} tabIndex={-1} className={styles.title}>
            {words.suggestions}
          </h4>
          {groups.map(({ theme, suggestions }) => (
            <div key={theme.id} lang={shown.questionnaire.language}>
              <p className={styles.theme}>{theme.title}</p>
              <ul className={styles.list} aria-label={theme.title}>
                {suggestions.map((suggestion) => (
                  <li key={suggestion} className={styles.suggestion}>
                    <span>{suggestion}</span>
                    <Button
                      size="small"
                      className={styles.take}
                      aria-label={words.takeFor(suggestion)}
                      onClick={() => {
                        controller.change({ kind: 'add', list: 'actions', item: actionOf(theme, suggestion) });
                        setTaken(suggestion);
                      }}
                    >
                      {words.take}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
