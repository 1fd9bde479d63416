import type { ReactElement } from 'react';
import type { LaterScreenProps } from '../shell/screen-props';
import { useTableStyles } from './use-table-styles';

/** The radar's values as a table. */
export function ScoreTable({
  shown,
  texts,
  formats,
}: Pick<LaterScreenProps, 'shown' | 'texts' | 'formats'>): ReactElement {
  const styles = useTableStyles();
  const { radar, arithmetic } = texts.report;
  const said = (value: number | null) => (value === null ? radar.noValue : formats.score(value));
  return (
    <table className={styles.table}>
      <caption>{radar.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{arithmetic.theme}</th>
          <th scope="col">{radar.series.overall}</th>
          <th scope="col">{radar.series.prototype}</th>
          <th scope="col">{radar.series.scaleUp}</th>
        </tr>
      </thead>
      <tbody>
        {shown.scores.themes.map(({ themeId, overall, prototype, scaleUp }) => (
          <tr key={themeId}>
            <th scope="row" lang={shown.questionnaire.language}>
              {shown.questionnaire.themes.find(({ id }) => id === themeId)?.axisLabel ?? themeId}
            </th>
            <td>{said(overall)}</td>
            <td>{said(prototype)}</td>
            <td>{said(scaleUp)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
