import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { scoreFiles } from '../../scripts/score/score-files';
import { runSynthesis } from '../../scripts/synthesis/run';
import type { ScoreReport } from '../../src/domain/score-report';
import type { TableCells } from '../../src/format/cells';
import { SYNTHESIS_TABLE } from '../../src/format/synthesis/synthesis-names';
import { synthesisWords } from '../../src/format/words/synthesis-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import type { Book } from '../../src/xlsx/book';
import { cellsOfBook } from '../../src/xlsx/fiche-cells';
import { readBook } from '../../src/xlsx/read-book';
import { runScript, type Ended } from '../builders/run-script';
import { fillWorkshopFolder, type WorkshopFolder } from '../builders/workshop-folder';

const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
const away = mkdtempSync(join(tmpdir(), 'synthesis-'));
const target = join(away, 'synthese.xlsx');
afterAll(() => {
  for (const one of [folder, away]) rmSync(one, { recursive: true, force: true });
});

function bookIn(path: string): Book {
  const read = readBook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.refusal);
  return read.book;
}

const textsOf = ({ sheets }: Book) => sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
const { headers } = synthesisWords('fr');

/** A row of the table of projects, by header. */
const rowOf = ({ headers: names, rows }: TableCells, project: string) =>
  Object.fromEntries(
    (rows.find(([, name]) => name === project) ?? []).map((value, i) => [String(names[i]), value] as const),
  );

describe('npm run synthesis, on the thirty files that a workshop left', () => {
  let workshop: WorkshopFolder;
  let ended: Ended;
  let book: Book;
  beforeAll(async () => {
    workshop = await fillWorkshopFolder(folder);
    ended = await runScript(runSynthesis, folder, '--out', target);
    book = bookIn(target);
  });

  it('has thirty files, each of them a fiche, a copy of one, or refused', () => {
    const { main, apart, copies, refused } = workshop;
    const named = [...main.values(), ...apart.values(), ...copies, ...refused.keys()];
    expect(named.sort()).toEqual(readdirSync(folder).sort());
    expect(named).toHaveLength(30);
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  it('holds every fiche of the workshop’s questionnaire in its table, once', () => {
    const table = cellsOfBook(book).tables[SYNTHESIS_TABLE];
    expect(table?.rows.map(([, name]) => name).sort()).toEqual([...workshop.main.keys()].sort());
  });

  it('holds the fiches of another version apart', () => {
    expect(textsOf(book)).toEqual(expect.arrayContaining([...workshop.apart.keys()]));
    expect(ended.out).toContain('2 projets (référentiel radar-enjeux-data, version 2.0.0), moyenne à part');
  });

  it('names every other file with its reason, on the sheet and at the keyboard', () => {
    const texts = textsOf(book);
    const lines = ended.out.split('\n');
    for (const [file, reason] of workshop.refused) {
      expect(texts).toContain(file);
      expect(lines.find((line) => line.includes(`- ${file} :`))).toContain(reason);
    }
    for (const file of workshop.copies) {
      expect(texts).toContain(file);
      expect(lines.find((line) => line.includes(`- ${file} :`))).toContain('Même fiche que');
    }
    expect(texts).not.toContain('projet 1.xlsx');
  });

  it('agrees with npm run score on every figure', async () => {
    const paths = [...workshop.main.values()].map((file) => join(folder, file));
    const { out } = await runScript(scoreFiles, ...paths);
    const scores = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ScoreReport & { readonly project: string });
    expect(scores).toHaveLength(workshop.main.size);
    const table = cellsOfBook(book).tables[SYNTHESIS_TABLE] ?? { headers: [], rows: [] };
    const { themes, rules } = standardQuestionnaire('fr');
    for (const { project, themeScores, ...score } of scores) {
      const row = rowOf(table, project);
      expect(row).toMatchObject({
        [headers.difficulties]: score.difficulties.length,
        [headers.difficultyIndex]: score.difficultyIndex ?? '',
        [headers.scaleUpIndex]: score.scaleUpIndex ?? '',
        [headers.state]: synthesisWords('fr').states[score.range ? 'provisional' : 'complete'],
      });
      expect(rules.difficultyBands.map(({ label }) => label)).toContain(row[headers.difficultyBand]);
      for (const { id, axisLabel } of themes) expect(row[axisLabel]).toBeCloseTo(themeScores[id] ?? NaN, 5);
    }
  });

  it('leaves its own workbook out when it is made again in that folder, and needs no fiche to say so', async () => {
    const again = await runScript(runSynthesis, folder, '--lang', 'en', '--out', join(folder, 'synthesis.xlsx'));
    expect(again.code).toBe(0);
    const more = await runScript(runSynthesis, folder, '--lang', 'en', '--out', join(folder, 'synthesis.xlsx'));
    expect(more.out).toBe(again.out);
    expect(bookIn(join(folder, 'synthesis.xlsx')).sheets.map(({ name }) => name)).toEqual(['Synthesis']);
    const none = await runScript(runSynthesis, away);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('aucune fiche') as string });
    const absent = await runScript(runSynthesis, join(away, 'absent'));
    expect(absent).toMatchObject({ code: 1, err: expect.stringContaining('n’existe pas') as string });
  });
});
