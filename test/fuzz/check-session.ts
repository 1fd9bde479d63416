import { scoreRows } from '../../src/format/write-scores';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import { contentsOf, difference } from '../faults/workbook-contents';
import type { Stage } from '../faults/stage';
import { wrongScores } from './check-scores';
import type { Expected } from './expected';
import { marksIn } from './odd-texts';

export interface Finding {
  readonly count: 'textsLost' | 'wrongScores' | 'disturbed';
  readonly what: string;
}

/** Holds the workbook and the pane against what must be there. */
export async function checkSession(
  stage: Stage,
  expected: Expected,
  structure: readonly string[],
): Promise<readonly Finding[]> {
  const { failure, pending } = stage.state;
  const findings: Finding[] = [];
  if (failure) findings.push({ count: 'disturbed', what: `still ${failure.attempt}: ${failure.failure.code}` });
  if (pending.length > 0) findings.push({ count: 'disturbed', what: `${pending.length} edits still pending` });
  const found = await stage.reopened();
  if (!found) return [...findings, { count: 'textsLost', what: 'the fiche is gone' }];
  const unlike = expected.unlike(found.fiche);
  const there = marksIn(JSON.stringify(found.fiche));
  const lost = [...marksIn(JSON.stringify(expected.fiche))].filter((mark) => !there.has(mark));
  if (lost.length > 0) findings.push({ count: 'textsLost', what: `${lost.join(' ')} | ${unlike.join(' | ')}` });
  else if (unlike.length > 0) findings.push({ count: 'disturbed', what: unlike.join(' | ') });
  const inPane = expected.unlike(stage.shown.fiche);
  if (unlike.length === 0 && inPane.length > 0)
    findings.push({ count: 'disturbed', what: `the pane shows ${inPane.join(' | ')}` });
  const wrong = wrongScores(found);
  if (wrong !== '') findings.push({ count: 'wrongScores', what: wrong });
  const onSheet = await sheetScores(stage);
  const wanted = JSON.stringify(scoreRows(found.questionnaire, found.language, found.scores));
  if (onSheet !== wanted) findings.push({ count: 'wrongScores', what: `on the sheet ${onSheet} instead of ${wanted}` });
  const changed = difference(structure, structureOf(stage.workbook)).filter(
    (line) => line !== '+ chart on Radar: FPD_Radar, RadarMarkers',
  );
  if (changed.length > 0) findings.push({ count: 'disturbed', what: changed.slice(0, 8).join(' | ') });
  return findings;
}

/** What neither pane nor person changes: sheets, tables, names, charts, and a sheet of someone's own. */
export function structureOf(workbook: Workbook): readonly string[] {
  return contentsOf(workbook)
    .filter((line) => /^(name|sheet|table|chart|Notes) /.test(line))
    .map((line) => line.replace(/, \d+ rows$/, ''));
}

function sheetScores(stage: Stage): Promise<string> {
  return stage.done(
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('FPD_Scores').getDataBodyRange().load('values');
      await context.sync();
      return JSON.stringify(body.values);
    }),
  );
}
