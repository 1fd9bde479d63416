import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../../domain/fiche';
import type { Questionnaire } from '../../domain/questionnaire';
import type { AllTexts } from '../../text/texts';
import { stepState } from './step-state';

const NARROW = '@media (max-width: 345px)';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', margin: '0 0 0 -4px', padding: 0, listStyleType: 'none' },
  // The dot is small, what can be hit is not: 24 px wide is the least, and the rows are 32 px high.
  step: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '25px',
    [NARROW]: { width: '24px' },
    height: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandStroke1,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  empty: { color: tokens.colorNeutralStrokeAccessible },
});

export interface ThemeStepsProps {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly current: number;
  readonly texts: AllTexts;
  readonly onChoose: (themeIndex: number) => void;
}

/** The themes as a row of dots: empty, half, a question mark, full; the current one ringed. */
export function ThemeSteps({ questionnaire, answers, current, texts, onChoose }: ThemeStepsProps): ReactElement {
  const styles = useStyles();
  const { steps, step, states } = texts.assess;
  return (
    <nav aria-label={steps}>
      <ol className={styles.list}>
        {questionnaire.themes.map((theme, index) => {
          const state = stepState(questionnaire, theme, answers);
          const name = step(theme.title, states[state]);
          return (
            <li key={theme.id}>
              <button
                type="button"
                className={mergeClasses(styles.step, state === 'missing' && styles.empty)}
                aria-label={name}
                aria-current={index === current ? 'step' : undefined}
                title={name}
                onClick={() => onChoose(index)}
              >
                <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
                  {index === current && <circle cx="12" cy="12" r="10.5" strokeWidth="2" />}
                  <circle
                    cx="12"
                    cy="12"
                    r="7"
                    strokeWidth="1.25"
                    fill={state === 'answered' ? 'currentColor' : 'none'}
                  />
                  {state === 'partly' && <path d="M12 5a7 7 0 0 0 0 14z" fill="currentColor" />}
                  {state === 'unknown' && (
                    <path d="M10.2 10.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.7-.8 1.3M12 15.2v.4" strokeWidth="1.4" />
                  )}
                </svg>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
