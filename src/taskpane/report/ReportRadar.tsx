import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { RadarChart } from '../radar/RadarChart';
import { RadarLegend } from '../radar/RadarLegend';
import { radarSeries, radarSummary, valueLines } from '../radar/radar-series';
import type { ScreenProps } from '../shell/screen-props';
import { ScoreTable } from './ScoreTable';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: { color: tokens.colorBrandForeground1, paddingRight: 0, minHeight: '32px' },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The radar as the sheet will show it, with its values as a table on request. */
export function ReportRadar({ state, shown, controller, texts, formats }: ScreenProps): ReactElement {
  const styles = useStyles();
  const [table, setTable] = useState(false);
  const { questionnaire, scores } = shown;
  const { radar } = texts.report;
  const series = useMemo(() => radarSeries(scores, state.radarMode, texts), [scores, state.radarMode, texts]);
  const values = useMemo(() => valueLines(series, formats), [series, formats]);
  const labels = useMemo(() => questionnaire.themes.map(({ axisLabel }) => axisLabel), [questionnaire]);
  const gap = scores.themes.some(({ overall }) => overall === null);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.title}>{radar.title}</h3>
        <Button
          appearance="transparent"
          size="small"
          className={styles.table}
          aria-expanded={table}
          onClick={() => setTable(!table)}
        >
          {table ? radar.hideTable : radar.showTable}
        </Button>
      </div>
      <RadarChart
        {...{ labels, series }}
        scale={questionnaire.scale}
        valueLines={values}
        summary={radarSummary(questionnaire, series, texts, formats)}
        language={questionnaire.language}
      />
      {series.length > 1 && <RadarLegend names={series.map(({ name }) => name)} />}
      {gap && <p className={styles.hint}>{radar.gap}</p>}
      {table && <ScoreTable {...{ shown, texts, formats }} />}
      <RadioGroup
        aria-label={radar.mode}
        value={typeof state.radarMode === 'string' ? state.radarMode : state.radarMode.kind}
        onChange={(_, { value }) =>
          controller.dispatch({ type: 'radarModeChosen', mode: value === 'horizons' ? 'horizons' : 'overall' })
        }
      >
        <Radio value="overall" label={radar.modes.overall} />
        <Radio value="horizons" label={radar.modes.horizons} />
      </RadioGroup>
    </section>
  );
}
