import { createFicheApp } from '../../src/application/create-fiche-app';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { success } from '../../src/application/result';
import type { Cells } from '../../src/format/cells';
import { PROJECT_FIELDS, WORKBOOK_NAMES } from '../../src/format/fields';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { holdsFiche } from '../../src/format/read-fiche';
import { SLOTS } from '../../src/format/summary/summary-slots';
import { TABLE_NAMES } from '../../src/format/tables';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { MemoryWorkbook } from '../builders/memory-workbook';

const questionnaire = standardQuestionnaire('fr');
const whole = cellsOfPlan(workbookPlan(exampleFiche('fr'), questionnaire, 'fr'));
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4]);
const table = { headers: ['Ville'], rows: [['Dijon']] };

/** What comes of a workbook file with these cells. */
function readingOf(cells: Cells) {
  const files = { readWorkbook: () => Promise.resolve(success({ cells, saved: null })) };
  const app = createFicheApp({ workbook: new MemoryWorkbook(), files, newId: () => '', today: () => '2026-11-24' });
  return app.readFile('fiche.xlsx', ZIP);
}

describe('A workbook', () => {
  it('is no fiche for having a table or a name of someone’s', async () => {
    const cells: Cells = { tables: { Ventes: table }, names: { Taux: 3, FPD_Autre: 'x' } };
    expect(holdsFiche(cells)).toBe(false);
    expect(await readingOf(cells)).toMatchObject({ ok: false, failure: { code: 'notAFiche', place: 'fiche.xlsx' } });
  });

  it('is no fiche for its page for the presentation, or a radar’s leftovers, alone', () => {
    const page = Object.fromEntries(Object.values(SLOTS).map(({ name }) => [name, 'texte']));
    const radar = { FPD_ChartHorizons: 'Thème', FPD_KeyPoints: 'Budget', FPD_ListAnswers: '0' };
    expect(holdsFiche({ tables: {}, names: { ...page, ...radar } })).toBe(false);
  });

  it('is one for a single table or field that is left of it', () => {
    for (const name of TABLE_NAMES) expect(holdsFiche({ names: {}, tables: { [name]: table } })).toBe(true);
    for (const { name } of PROJECT_FIELDS) expect(holdsFiche({ tables: {}, names: { [name]: '' } })).toBe(true);
    expect(holdsFiche({ tables: { FPD_Scores: null }, names: { FPD_Date: null } })).toBe(false);
  });
});

describe('A file of a newer version', () => {
  it('is refused as such, be it a workbook', async () => {
    const newer: Cells = { ...whole, names: { ...whole.names, [WORKBOOK_NAMES.schema]: 99 } };
    expect(await readingOf(whole)).toMatchObject({ ok: true });
    expect(await readingOf(newer)).toMatchObject({ ok: false, failure: { code: 'newerFile', place: 'fiche.xlsx' } });
  });

  it('is refused as such, be it an export', async () => {
    const app = createFicheApp({
      workbook: new MemoryWorkbook(),
      files: { readWorkbook: () => Promise.resolve(success({ cells: whole, saved: null })) },
      newId: () => '',
      today: () => '2026-11-24',
    });
    const text = ficheToJson(exampleFiche('fr'), questionnaire);
    const read = (json: string) => app.readFile('fiche.json', new TextEncoder().encode(json));
    expect(await read(text)).toMatchObject({ ok: true });
    const newer = text.replace('"formatVersion": 1', '"formatVersion": 2');
    expect(await read(newer)).toMatchObject({ ok: false, failure: { code: 'newerFile' } });
  });
});
