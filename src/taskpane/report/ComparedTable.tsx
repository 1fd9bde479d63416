import type { ReactElement } from 'react';
import { roundToTenth } from '../../domain/rounding';
import type { Formats } from '../../text/formats';
import type { RadarSeries } from '../radar/radar-series';
import type { LaterScreenProps } from '../shell/screen-props';
import { useTableStyles } from './use-table-styles';

export interface ComparedTableProps extends Pick<LaterScreenProps, 'shown' | 'texts' | 'formats'> {
  /** The later evaluation, then the earlier one. */
  readonly series: readonly RadarSeries[];
}

/** The scores of two evaluations as a table, and how far each theme went from the earlier to the later. */
export function ComparedTable({ series, shown, texts, formats }: ComparedTableProps): ReactElement {
  const styles = useTableStyles();
  const { radar, arithmetic } = texts.report;
  const said = (value: number | null) => (value === null ? radar.noValue : formats.score(value));
  const [current, earlier] = series;
  return (
    <table className={styles.table}>
      <caption>{radar.compare.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{arithmetic.theme}</th>
          <th scope="col">{current?.name}</th>
          <th scope="col">{earlier?.name}</th>
          <th scope="col">{radar.compare.difference}</th>
        </tr>
      </thead>
      <tbody>
        {shown.questionnaire.themes.map(({ id, axisLabel }, index) => {
          const now = current?.values[index] ?? null;
          const before = earlier?.values[index] ?? null;
          return (
            <tr key={id}>
              <th scope="row" lang={shown.questionnaire.language}>
                {axisLabel}
              </th>
              <td>{said(now)}</td>
              <td>{said(before)}</td>
              <td>{now === null || before === null ? '–' : signed(now - before, formats)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function signed(difference: number, formats: Formats): string {
  const tenths = roundToTenth(Math.abs(difference));
  if (tenths === 0) return formats.score(0);
  return `${difference > 0 ? '+' : '−'}${formats.score(tenths)}`;
}
