import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { Button } from '../../controls/Button';
import type { Language } from '../../../domain/questionnaire';
import type { MethodGroup } from '../../../domain/synthesis/synthesis';
import { projectTitle } from '../../../format/synthesis/project-columns';
import { themeLabels } from '../../../format/synthesis/own-words';
import { synthesisWords } from '../../../format/words/synthesis-words';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import { RadarChart } from '../../radar/RadarChart';
import { RadarLegend } from '../../radar/RadarLegend';
import { radarSummary, valueLines } from '../../radar/radar-series';
import { projectFacts } from './project-facts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  project: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface PresentingProps {
  readonly group: MethodGroup;
  /** The project that is shown, counted from 0. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly language: Language;
}

/** One project after the other, its radar beside the mean: for the wall of the meeting room. */
export function Presenting(props: PresentingProps): ReactElement | null {
  const { group, place, onPlace, texts, formats, language } = props;
  const styles = useStyles();
  const words = texts.synthesis.present;
  const { fiches, figures, method } = group;
  const fiche = fiches[place];
  const labels = useMemo(() => themeLabels(method, language), [method, language]);
  const said = synthesisWords(language);
  const name = fiche ? projectTitle(fiche, said) : '';
  const series = useMemo(
    () => [
      { name, values: fiche?.scores.themes.map(({ overall }) => overall) ?? [] },
      { name: words.mean, values: figures.map(({ mean }) => mean) },
    ],
    [name, fiche, figures, words],
  );
  const values = useMemo(() => valueLines(series, formats), [series, formats]);
  if (!fiche) return null;
  const questionnaire = { themes: labels.map((title) => ({ title })) };
  return (
    <>
      <h4 className={styles.title}>{words.title}</h4>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.steps}>
        <Button disabledFocusable={place === 0} onClick={() => onPlace(place - 1)}>
          {words.previous}
        </Button>
        <span>{words.place(formats.number(place + 1), formats.number(fiches.length))}</span>
        <Button disabledFocusable={place === fiches.length - 1} onClick={() => onPlace(place + 1)}>
          {words.next}
        </Button>
      </div>
      <div role="status">
        <p className={styles.project}>{name}</p>
        <p className={styles.hint}>{fiche.authority}</p>
      </div>
      <RadarChart
        {...{ labels, series, language }}
        scale={{ min: 0, max: method.scaleMax }}
        valueLines={values}
        summary={radarSummary(questionnaire, series, texts, formats)}
      />
      <RadarLegend names={series.map(({ name }) => name)} />
      <dl className={styles.facts}>
        {projectFacts(fiche, method, { texts, formats, language, said }).map(({ term, fact }) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} fact`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
    </>
  );
}
