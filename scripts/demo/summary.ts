import { readingCells } from '../../src/format/write-scores';
import { READING_NAMES } from '../../src/format/fields';
import { sheetWords } from '../../src/format/words/sheet-words';
import type { OpenFiche } from '../../src/application/fiche-app';
import { speechIn } from '../../src/text/speak';

const LABEL_WIDTH = 30;

/** The scores, the two readings and the key points of a fiche, as lines of text. */
export function summaryOf({ fiche, questionnaire, scores }: OpenFiche): readonly string[] {
  const { formats } = speechIn('fr');
  const words = sheetWords('fr');
  const shown = (score: number | null) => (score === null ? '–' : formats.score(score)).padStart(5);
  const labelOf = (id: string) => questionnaire.themes.find((theme) => theme.id === id)?.axisLabel ?? id;
  const readings = readingCells(questionnaire, 'fr', scores);
  const reading = (name: string) => String(readings[name] ?? '');
  return [
    `${fiche.project.name || 'Projet sans nom'}${fiche.project.authority ? `, ${fiche.project.authority}` : ''}`,
    '',
    `${'Thématique'.padEnd(LABEL_WIDTH)} Enjeu  Prototype  Généralisation`,
    ...questionnaire.themes.map((theme) => {
      const score = scores.themes.find(({ themeId }) => themeId === theme.id);
      const [overall, prototype, scaleUp] = [score?.overall, score?.prototype, score?.scaleUp].map((value) =>
        shown(value ?? null),
      );
      return `${theme.axisLabel.padEnd(LABEL_WIDTH)} ${overall ?? ''}      ${prototype ?? ''}           ${scaleUp ?? ''}`;
    }),
    '',
    `${words.readings.difficulty} : ${reading(READING_NAMES.difficultyHeadline)}. ${reading(READING_NAMES.difficultyDetail)}.`,
    ...(scores.difficulties.length > 0 ? [`  ${scores.difficulties.map(labelOf).join(' · ')}`] : []),
    `${words.readings.scaleUp} : ${reading(READING_NAMES.scaleUpHeadline)}. ${reading(READING_NAMES.scaleUpDetail)}.`,
    '',
    'Points clés :',
    ...scores.keyPoints.slice(0, 5).map((id, i) => {
      const score = scores.themes.find(({ themeId }) => themeId === id)?.overall ?? null;
      return `  ${i + 1}. ${labelOf(id).padEnd(LABEL_WIDTH - 4)} ${shown(score)}`;
    }),
  ];
}
