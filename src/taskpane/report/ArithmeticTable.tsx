import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NO_CEILING } from '../../domain/ceiling';
import type { Questionnaire } from '../../domain/questionnaire';
import type { Arithmetic, Scores } from '../../domain/scores';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import { useTableStyles } from './use-table-styles';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  formula: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface ArithmeticTableProps {
  readonly arithmetic: Arithmetic;
  readonly questionnaire: Questionnaire;
  readonly scores: Scores;
  readonly texts: Texts;
  readonly formats: Formats;
}

/** An index as anyone can find it again with a pencil. */
export function ArithmeticTable(props: ArithmeticTableProps): ReactElement {
  const { questionnaire, scores, texts, formats } = props;
  const { horizon, lines, total, weightTotal, scaleMax } = props.arithmetic;
  const styles = useStyles();
  const table = useTableStyles();
  const words = texts.report.arithmetic;
  const value = horizon === 'prototype' ? scores.difficulty.value : scores.scaleUp.raw;
  return (
    <>
      <p className={styles.line}>{words.intro[horizon]}</p>
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
          {lines.map(({ themeId, score, weight, contribution }) => (
            <tr key={themeId}>
              <th scope="row">{questionnaire.themes.find(({ id }) => id === themeId)?.title ?? themeId}</th>
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
      {horizon === 'scaleUp' && <p className={styles.line}>{ceilingLine(props)}</p>}
      <p className={styles.line}>{words.rounding}</p>
    </>
  );
}

function ceilingLine({ scores: { scaleUp }, texts, formats }: ArithmeticTableProps): string {
  const words = texts.report.arithmetic;
  if (scaleUp.ceiling === NO_CEILING || scaleUp.value === null) return words.noCeiling;
  return words.ceiling(formats.number(scaleUp.ceiling), formats.number(scaleUp.value));
}
