import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { scoreFiles } from '../../scripts/score/score-files';
import { runSynthesis } from '../../scripts/synthesis/run';
import type { AnswerValue } from '../../src/domain/fiche';
import type { ScoreReport } from '../../src/domain/score-report';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { SYNTHESIS_TABLE } from '../../src/format/synthesis/synthesis-names';
import { synthesisWords } from '../../src/format/words/synthesis-words';
import type { Book } from '../../src/xlsx/book';
import { cellsOfBook } from '../../src/xlsx/fiche-cells';
import { readBook } from '../../src/xlsx/read-book';
import { benchWithFiche, valueOf } from '../builders/excel-bench';
import { editThemes } from '../builders/own-questionnaire';
import { runScript } from '../builders/run-script';
import { lintWorkbook } from '../files/lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from '../files/open-xml-sdk';

const folder = mkdtempSync(join(tmpdir(), 'own-synthesis-'));
const away = mkdtempSync(join(tmpdir(), 'own-synthesis-out-'));
afterAll(() => {
  for (const one of [folder, away]) rmSync(one, { recursive: true, force: true });
});

/** What each team answers to some questions, those of the two themes of the facilitator’s own among them. */
const TEAMS: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>> = {
  Bornes: { '01-P': 4, '01-E': 0, '11-P': 4, '11-E': 1, '12-P': 0, '12-E': 3 },
  Navettes: { '01-P': 1, '01-E': 3, '11-P': 0, '11-E': 4, '12-P': 2, '12-E': 4 },
  Réseaux: { '03-P': 'unknown', '11-P': 2, '11-E': 2, '12-E': 1 },
};

/** Fills the folder with a fiche a team, each saved as its own file, all of one questionnaire of twelve themes. */
async function fillFolder() {
  const bench = await benchWithFiche();
  await editThemes();
  let { open } = valueOf(await bench.app.applyQuestionnaire());
  for (const [team, answers] of Object.entries(TEAMS)) {
    open = valueOf(await bench.app.saveProjectField(open, 'name', team));
    for (const [id, value] of Object.entries(answers)) {
      open = valueOf(await bench.app.saveAnswer(open, id, { value, comment: '' }));
    }
    writeFileSync(join(folder, `${team}.xlsx`), saveWorkbook(bench.excel.workbook));
  }
  return open.questionnaire;
}

/** The numbers to the right of this text, wherever it stands. */
function numbersBeside({ sheets }: Book, text: string): readonly number[] {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const labels = cells.filter(({ value }) => value === text);
  return cells.flatMap(({ row, column, value }) =>
    typeof value === 'number' && labels.some((label) => label.row === row && label.column < column) ? [value] : [],
  );
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('npm run synthesis on fiches of one questionnaire of twelve themes of its own', () => {
  it('has twelve columns, twelve axes, and the means of what npm run score says of each fiche', async () => {
    const { themes, version } = await fillFolder();
    const target = join(away, 'synthese.xlsx');
    const ended = await runScript(runSynthesis, folder, '--out', target);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`3 projets (référentiel radar-enjeux-data, version ${version})`);

    const { out } = await runScript(scoreFiles, ...Object.keys(TEAMS).map((team) => join(folder, `${team}.xlsx`)));
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ScoreReport & { readonly project: string });
    const scoresOf = (id: string) => reports.map(({ themeScores }) => themeScores[id] ?? NaN);
    expect(themes).toHaveLength(12);
    const means = themes.map(({ id }) => meanOf(scoresOf(id)));

    const bytes = new Uint8Array(readFileSync(target));
    const read = readBook(bytes);
    if (!read.ok) throw new Error(read.refusal);
    const { book } = read;
    const table = cellsOfBook(book).tables[SYNTHESIS_TABLE];
    const labels = themes.map(({ axisLabel }) => axisLabel);
    expect(table?.headers.slice(-12)).toEqual(labels);
    for (const { project, themeScores, ...report } of reports) {
      const row = table?.rows.find((cells) => cells[1] === project) ?? [];
      expect(row[4]).toBe(report.difficulties.length);
      themes.forEach(({ id }, theme) => expect(row[row.length - 12 + theme]).toBeCloseTo(themeScores[id] ?? NaN, 5));
    }

    const said = synthesisWords('fr').figures;
    const close = means.map((mean) => expect.closeTo(mean, 5) as unknown);
    expect(numbersBeside(book, said.mean)).toEqual(close);
    const [radar] = book.sheets.flatMap(({ charts }) => charts.flatMap(({ plots }) => plots));
    expect(radar).toMatchObject({ type: { kind: 'radar' }, series: [{ values: { values: close } }, {}, {}] });
    expect(radar?.series.map(({ categories }) => categories?.values)).toEqual([labels, labels, labels]);
    expect(lintWorkbook(bytes)).toEqual([]);
    if (hasOpenXmlSdk) expect(openXmlErrors(bytes)).toEqual([]);
    else console.warn('Left out: the Open XML SDK validator has no package for this platform.');
  });
});
