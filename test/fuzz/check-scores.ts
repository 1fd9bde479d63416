import type { OpenFiche } from '../../src/application/fiche-app';
import { scoreReport } from '../../src/domain/score-report';
import { naiveReport } from '../domain/naive-scores';

/** What is wrong with a fiche's scores, judged by a second calculation that shares no code with the first; '' where nothing is. */
export function wrongScores({ questionnaire, fiche, scores }: OpenFiche): string {
  const { themeScores: expectedThemes, ...expected } = naiveReport(
    questionnaire,
    Object.fromEntries(Object.entries(fiche.answers).map(([id, { value }]) => [id, value ?? undefined])),
    (quotient) => quotient,
  );
  const { themeScores, ...found } = scoreReport(scores);
  for (const [id, score] of Object.entries(expectedThemes)) {
    const other = themeScores[id] ?? null;
    if ((score === null) !== (other === null) || Math.abs((score ?? 0) - (other ?? 0)) > 1e-9)
      return `theme ${id}: ${String(other)} instead of ${String(score)}`;
  }
  const [one, other] = [sorted(found), sorted(expected)];
  return one === other ? '' : `${one} instead of ${other}`;
}

const sorted = (report: object): string =>
  JSON.stringify(Object.entries(report).sort(([one], [other]) => (one < other ? -1 : 1)));
