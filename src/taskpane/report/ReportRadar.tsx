import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { RadarMode } from '../../application/fiche-app';
import { drawnMode, newestCompared } from '../radar/drawn-mode';
import { RadarChart } from '../radar/RadarChart';
import { RadarLegend } from '../radar/RadarLegend';
import { radarCurves, radarSummary, valueLines } from '../radar/radar-series';
import type { LaterScreenProps } from '../shell/screen-props';
import { ComparedPicker } from './ComparedPicker';
import { ComparedTable } from './ComparedTable';
import { radarNotes } from './radar-notes';
import { ScoreTable } from './ScoreTable';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: {
    color: tokens.colorBrandForeground1,
    // Its words end with the lines below; in contrast themes the frame drawn around them does.
    marginRight: `calc(0px - ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginRight: '0' },
    minHeight: '32px',
  },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The radar as the sheet will show it, with its values as a table on request. */
export function ReportRadar({ state, shown, controller, texts, formats }: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const [table, setTable] = useState(false);
  const { questionnaire, fiche } = shown;
  const { radar } = texts.report;
  const { snapshots } = fiche;
  const mode = useMemo(() => drawnMode(state.radarMode, snapshots), [state.radarMode, snapshots]);
  const series = useMemo(() => radarCurves(shown, mode, texts, formats), [shown, mode, texts, formats]);
  const values = useMemo(() => valueLines(series, formats), [series, formats]);
  const labels = useMemo(() => questionnaire.themes.map(({ axisLabel }) => axisLabel), [questionnaire]);
  const newest = newestCompared(snapshots);
  const choose = (chosen: RadarMode): void => controller.dispatch({ type: 'radarModeChosen', mode: chosen });
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
      {radarNotes(shown, mode, series, texts, formats).map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      {table &&
        (typeof mode === 'string' ? (
          <ScoreTable {...{ shown, texts, formats }} />
        ) : (
          <ComparedTable {...{ series, shown, texts, formats }} />
        ))}
      <RadioGroup
        aria-label={radar.mode}
        value={typeof mode === 'string' ? mode : mode.kind}
        onChange={(_, { value }) => {
          if (value === 'overall' || value === 'horizons') choose(value);
          else if (newest) choose(newest);
        }}
      >
        <Radio value="overall" label={radar.modes.overall} />
        <Radio value="horizons" label={radar.modes.horizons} />
        <Radio value="evaluations" label={radar.modes.evaluations} disabled={newest === null} />
      </RadioGroup>
      {newest === null && <p className={styles.hint}>{radar.compare.none}</p>}
      {typeof mode !== 'string' && <ComparedPicker compared={mode} onChoose={choose} {...{ shown, texts, formats }} />}
    </section>
  );
}
