import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Answer } from '../../domain/fiche';
import { RadarChart } from '../radar/RadarChart';
import { radarSeries, radarSummary, valueLines } from '../radar/radar-series';
import { ScreenBody } from '../shell/ScreenBody';
import type { LaterScreenProps } from '../shell/screen-props';
import { WorkbookLanguageNote } from '../shell/WorkbookLanguageNote';
import { MiniRadar } from './MiniRadar';
import { QuestionCard } from './QuestionCard';
import { focusLevel, levelOfKey } from './level-key';
import { answerDisagrees } from './disagreements';
import { recallsFor } from './recalls';
import { ThemeScoreLine } from './ThemeScoreLine';
import { ThemeSteps } from './ThemeSteps';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  definition: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  keys: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  favourable: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  radarTitle: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase300 },
  foot: { minHeight: '34px' },
});

const NO_ANSWER = { value: null, comment: '' } as const;

/** One theme at a time, its questions, its score, and the radar so far. */
export function AssessScreen({ state, shown, controller, texts, formats }: LaterScreenProps): ReactElement | null {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { questionnaire, scores, fiche, readOnly } = shown;
  const { themes, scale } = questionnaire;
  const { themeIndex } = state;
  const left = useRef(themeIndex);
  useEffect(() => {
    // Whoever came by a link of another screen: what had the focus went with it.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (left.current === themeIndex) return;
    left.current = themeIndex;
    if (scroll.current) scroll.current.scrollTop = 0;
    title.current?.focus({ preventScroll: true });
  }, [themeIndex]);
  const series = useMemo(() => radarSeries(scores, 'overall', texts), [scores, texts]);
  const values = useMemo(() => valueLines(series, formats), [series, formats]);
  const labels = useMemo(() => themes.map(({ axisLabel }) => axisLabel), [themes]);
  const theme = themes[themeIndex];
  if (!theme) return null;
  const goTo = (index: number) => controller.dispatch({ type: 'themeChosen', themeIndex: index });
  const answer = (questionId: string, given: Answer, typed: boolean) =>
    controller.change({ kind: 'answer', questionId, answer: given }, typed);
  const last = themeIndex === themes.length - 1;
  const { assess } = texts;
  const favourable = theme.direction === 'favourable';
  return (
    <ScreenBody
      scrollRef={scroll}
      pinned={
        <div className={styles.top}>
          <div>
            <ThemeSteps {...{ questionnaire, texts }} answers={fiche.answers} current={themeIndex} onChoose={goTo} />
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The radios do by themselves what digits do. */}
            <h2
              ref={title}
              tabIndex={-1}
              className={styles.title}
              lang={questionnaire.language}
              // Whoever comes to a theme has the focus here, so that its name is read out: the digits answer its first question.
              onKeyDown={(event) => {
                const [first] = theme.questions;
                const level = levelOfKey(event, scale);
                if (readOnly || !first || level === null) return;
                event.preventDefault();
                const before = fiche.answers[first.id] ?? NO_ANSWER;
                if (before.value !== level) answer(first.id, { ...before, value: level }, false);
                focusLevel(scroll.current?.querySelector(`[data-place="question ${first.id}"]`), level);
              }}
            >
              {texts.progress.themeTitle(formats.number(themeIndex + 1), theme.title)}
            </h2>
          </div>
          <MiniRadar {...{ series, scale }} language={questionnaire.language} />
        </div>
      }
      foot={
        <>
          <Button className={styles.foot} disabled={themeIndex === 0} onClick={() => goTo(themeIndex - 1)}>
            {assess.previous}
          </Button>
          <Button
            className={styles.foot}
            appearance="primary"
            onClick={() =>
              last ? controller.dispatch({ type: 'screenChosen', screen: 'report' }) : goTo(themeIndex + 1)
            }
          >
            {last ? assess.toReport : assess.next}
          </Button>
        </>
      }
    >
      <WorkbookLanguageNote workbook={questionnaire.language} language={state.language} texts={texts} />
      <p className={styles.definition} lang={questionnaire.language}>
        {theme.definition}
      </p>
      {favourable && <p className={styles.favourable}>{assess.favourable}</p>}
      <p className={styles.keys}>
        {!favourable && <span>{assess.direction(formats.number(scale.min), formats.number(scale.max))}</span>}{' '}
        {!readOnly && <span>{assess.keys(formats.number(scale.min), formats.number(scale.max))}</span>}
      </p>
      {theme.questions.map((question) => (
        <QuestionCard
          key={question.id}
          {...{ questionnaire, theme, question, readOnly, texts, formats }}
          answer={fiche.answers[question.id] ?? NO_ANSWER}
          recalls={recallsFor(fiche, question.id)}
          disagrees={answerDisagrees(fiche, question.id, fiche.answers[question.id] ?? NO_ANSWER, scale.min)}
          onGo={(place) => controller.dispatch({ type: 'placeWanted', place })}
          onAnswer={(given, typed) => answer(question.id, given, typed)}
        />
      ))}
      <ThemeScoreLine
        score={scores.themes.find(({ themeId }) => themeId === theme.id)}
        max={scale.max}
        {...{ favourable, texts, formats }}
      />
      <h3 className={styles.radarTitle}>{assess.radar}</h3>
      <RadarChart
        {...{ labels, series, scale }}
        valueLines={values}
        summary={radarSummary(questionnaire, series, texts, formats)}
        language={questionnaire.language}
      />
    </ScreenBody>
  );
}
