import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { arithmetic } from '../../domain/arithmetic';
import type { Horizon } from '../../domain/questionnaire';
import type { LaterScreenProps } from '../shell/screen-props';
import { ArithmeticTable } from './ArithmeticTable';
import { Difficulties } from './Difficulties';
import { IndexBar } from './IndexBar';
import { Reading } from './Reading';
import { difficultyLines, scaleUpLines, whatDifficultiesAre } from './reading-lines';

const useStyles = makeStyles({
  what: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  themes: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Difficulties to overcome, then scaling up. */
export function Readings(props: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const { shown, texts, formats } = props;
  const { questionnaire, scores } = shown;
  const { report } = texts;
  const { difficulties, difficulty, scaleUp } = scores;
  const judged = scores.themes.some(({ prototype }) => prototype !== null);
  const how = (horizon: Horizon, title: string) => {
    if ((horizon === 'prototype' ? difficulty : scaleUp).value === null) return null;
    const found = arithmetic(questionnaire, scores.themes, horizon);
    return {
      ask: report.how,
      askLabel: report.howFor(title),
      table: <ArithmeticTable arithmetic={found} {...{ shown, texts, formats }} />,
    };
  };
  const count = difficulties.length;
  return (
    <>
      <Reading
        title={report.difficulty.title}
        {...(judged
          ? {
              headline: report.difficulty.themes(formats.number(count), formats.one(count)),
              aside: report.difficulty.outOf(formats.number(scores.prototypeThemeCount)),
            }
          : { headline: report.unknown })}
        lines={difficultyLines(shown, texts, formats)}
        arithmetic={how('prototype', report.difficulty.title)}
      >
        {judged && <p className={styles.what}>{whatDifficultiesAre(shown, texts, formats)}</p>}
        {count > 0 && <Difficulties {...props} />}
        {count === 0 && judged && <p className={styles.themes}>{report.difficulty.none}</p>}
        <IndexBar
          index={difficulty}
          bands={questionnaire.rules.difficultyBands}
          ends={report.difficulty.ends}
          label={report.difficulty.barLabel(formats.number(difficulty.value ?? 0))}
        />
      </Reading>
      <Reading
        title={report.scaleUp.title}
        headline={scaleUp.band === null ? report.unknown : <span lang={questionnaire.language}>{scaleUp.band}</span>}
        lines={scaleUpLines(shown, texts, formats)}
        arithmetic={how('scaleUp', report.scaleUp.title)}
      >
        <IndexBar
          index={scaleUp}
          bands={questionnaire.rules.scaleUpBands}
          ends={report.scaleUp.ends}
          label={report.scaleUp.barLabel(formats.number(scaleUp.value ?? 0))}
        />
      </Reading>
    </>
  );
}
