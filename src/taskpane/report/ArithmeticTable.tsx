import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenFiche } from '../../application/fiche-app';
import { NO_CEILING } from '../../domain/ceiling';
import { leftOut, type LeftOutReason } from '../../domain/left-out';
import type { Arithmetic } from '../../domain/scores';
import { answerValues } from '../../domain/score-answers';
import { scoreTerms, type AnswerValues } from '../../domain/theme-score';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { ceilingLines } from './reading-lines';
import { scoreDetail } from './score-detail';
import { useTableStyles } from './use-table-styles';

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  formula: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const LEFT_OUT_REASONS: readonly LeftOutReason[] = ['noLevel', 'notApplicable', 'noWeight'];

export interface ArithmeticTableProps {
  readonly arithmetic: Arithmetic;
  readonly shown: OpenFiche;
  readonly texts: AllTexts;
  readonly formats: Formats;
}

/** An index as anyone can find it again with a pencil. */
export function ArithmeticTable(props: ArithmeticTableProps): ReactElement {
  const { shown, texts, formats } = props;
  const { questionnaire, scores } = shown;
  const { horizon, lines, total, weightTotal, scaleMax } = props.arithmetic;
  const styles = useStyles();
  const table = useTableStyles();
  const words = texts.report.arithmetic;
  const value = horizon === 'prototype' ? scores.difficulty.value : scores.scaleUp.raw;
  const answers = answerValues(shown.fiche.answers);
  const rows = lines.flatMap((line) => {
    const theme = questionnaire.themes.find(({ id }) => id === line.themeId);
    if (!theme) return [];
    const terms = scoreTerms(questionnaire, theme, answers, horizon);
    return [{ ...line, theme, detail: scoreDetail(questionnaire, theme, terms, formats) }];
  });
  const turned = rows.filter(({ theme }) => theme.direction === 'favourable').map(({ theme }) => theme.title);
  const top = formats.number(questionnaire.scale.min + questionnaire.scale.max);
  return (
    <>
      <p className={styles.line}>{words.intro[horizon]}</p>
      {turned.length > 0 && <p className={styles.line}>{words.turned(formats.list(turned), top)}</p>}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.contribution}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, score, weight, contribution, detail }) => (
            <tr key={theme.id}>
              <th scope="row">
                <span lang={questionnaire.language}>{theme.title}</span>
                {detail !== null && <span className={styles.detail}>{detail}</span>}
              </th>
              <td>{formats.number(score)}</td>
              <td>{formats.number(weight)}</td>
              <td>{formats.number(contribution)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td />
            <td>{formats.number(weightTotal)}</td>
            <td>{formats.number(total)}</td>
          </tr>
        </tfoot>
      </table>
      {leftOutLines(props, answers).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {value !== null && (
        <p className={`${styles.line} ${styles.formula}`}>
          {words.formula[horizon](
            formats.number(total),
            formats.number(scaleMax),
            formats.number(weightTotal),
            formats.number(value),
          )}
        </p>
      )}
      {horizon === 'scaleUp' &&
        [...ceilingLines(shown, texts, formats), ceilingLine(props)].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      <p className={styles.line}>{words.rounding}</p>
    </>
  );
}

/** Why the table has fewer lines than there are themes. */
function leftOutLines({ shown, texts, formats, arithmetic }: ArithmeticTableProps, answers: AnswerValues) {
  const { questionnaire, scores } = shown;
  const words = texts.report.arithmetic.leftOut;
  const left = leftOut(questionnaire, scores.themes, answers, arithmetic.horizon);
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const titles = left[reason].map(({ title }) => title);
    return titles.length > 0 ? [words[reason](formats.list(titles))] : [];
  });
}

function ceilingLine({ shown, texts, formats }: ArithmeticTableProps): string {
  const words = texts.report.arithmetic;
  const { scaleUp } = shown.scores;
  if (scaleUp.ceiling === NO_CEILING || scaleUp.value === null) return words.noCeiling;
  return words.ceiling(formats.number(scaleUp.ceiling), formats.number(scaleUp.value));
}
