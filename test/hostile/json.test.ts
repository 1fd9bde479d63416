import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { MOST_ROWS } from '../../src/application/fiche-bounds';
import { isJsonTooLarge, JSON_LIMITS } from '../../src/application/json-bounds';
import { ficheOfFile } from '../../src/application/use-cases/read-file';
import { parseQuestionnaire } from '../../src/questionnaire/parse';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';

const read = (text: string) => ficheOfFile(xlsxFiles, 'fiche.json', new TextEncoder().encode(text));
/** What comes of an export whose fiche is this text. */
const readFiche = (fiche: string, questionnaire = 'null') =>
  read(`{"format":"fiche-projet-data","formatVersion":1,"questionnaire":${questionnaire},"fiche":${fiche}}`);
const refused = (code: string) => ({ ok: false, failure: { code } });

describe('A .json that is too much', () => {
  it('is refused by its bytes', async () => {
    expect(await read(' '.repeat(JSON_LIMITS.file + 1))).toMatchObject(refused('fileTooLarge'));
  });

  it.each([
    ['lists a million deep', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['records a hundred thousand deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['lists that never end', '['.repeat(1_000_000)],
    ['more values than a fiche ever has', `[${'0,'.repeat(JSON_LIMITS.values)}0]`],
    ['more empty records than a fiche ever has', `[${'{},'.repeat(JSON_LIMITS.values)}{}]`],
  ])('is refused before it is parsed: %s', async (_, fiche) => {
    expect(await readFiche(fiche)).toMatchObject(refused('fileTooLarge'));
  });

  it('is refused where a list has more rows than a workbook takes in good time', async () => {
    expect(await readFiche(`{"datasets":[${'{},'.repeat(MOST_ROWS)}{}]}`)).toMatchObject(refused('fileTooLarge'));
    const answers = Array.from({ length: MOST_ROWS + 1 }, (_, i) => `"q${i}":1`).join(',');
    expect(await readFiche(`{"answers":{${answers}}}`)).toMatchObject(refused('fileTooLarge'));
  });

  it('is not taken for too much by what its texts hold', () => {
    const texts = JSON.stringify({ text: '[{,"\\'.repeat(300_000) });
    expect(isJsonTooLarge(new TextEncoder().encode(texts))).toBe(false);
    const fiche = exampleFiche('fr');
    const long = { ...fiche, datasets: Array.from({ length: 200 }, () => fiche.datasets[0]) };
    expect(isJsonTooLarge(new TextEncoder().encode(JSON.stringify(long)))).toBe(false);
  });
});

describe('A workbook that is too much', () => {
  it('is refused where a list has more rows than another workbook takes in good time', async () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, i) => ({ row: i + 1, column: 0, value: `étape ${i}` }));
    const table = {
      name: 'FPD_Calendar',
      id: 1,
      ref: `A1:A${rows.length + 1}`,
      columns: [{ name: 'Étape' }],
      headerRow: true,
      totalRow: false,
    };
    const cells = [{ row: 0, column: 0, value: 'Étape' }, ...rows];
    const bytes = writeBook(newBook([{ ...newSheet('Fiche'), cells, tables: [table] }]));
    expect(await ficheOfFile(xlsxFiles, 'fiche.xlsx', bytes)).toMatchObject(refused('fileTooLarge'));
  });
});

describe('A .json of another shape', () => {
  it.each([
    ['nothing', ''],
    ['half a text', '{"format":"fiche-projet-data","fiche":{"project":{"name":"Bor'],
    ['an export that breaks off', ficheToJson(exampleFiche('fr'), standardQuestionnaire('fr')).slice(0, -100)],
    ['a page of a site', '<!doctype html><html></html>'],
  ])('is refused as unreadable: %s', async (_, text) => {
    expect(await read(text)).toMatchObject(refused('unreadableFile'));
  });

  it.each([['null'], ['[]'], ['42'], ['"texte"'], ['true'], ['{}'], ['[{"format":"fiche-projet-data"}]']])(
    'is refused as no fiche: %s',
    async (text) => {
      expect(await read(text)).toMatchObject(refused('notAFiche'));
    },
  );

  const odd = ['null', '[]', '{}', '0', '-0', '1e999', '"NaN"', 'true', '[[[]]]', '{"a":{"b":[]}}', '"=1+1"'];
  it.each(odd)('is read with its problems, each field being %s', async (value) => {
    const keys = Object.keys(exampleFiche('fr'));
    const whole = await readFiche(`{${keys.map((key) => `"${key}":${value}`).join(',')}}`, value);
    expect(whole).toMatchObject({ ok: true, value: { fiche: { project: {}, answers: {} } } });
    const project = Object.keys(exampleFiche('fr').project).map((key) => `"${key}":${value}`);
    const inner = `[{"step":${value},"start":${value},"description":${value},"answers":${value},"themeScores":${value}}]`;
    const lists = keys.filter((key) => !['project', 'answers', 'id'].includes(key)).map((key) => `"${key}":${inner}`);
    const answers = `"answers":{"01-P":${value},"01-S":{"value":${value},"comment":${value}}}`;
    const deep = await readFiche(`{"project":{${project.join(',')}},${lists.join(',')},${answers}}`);
    expect(deep).toMatchObject({ ok: true });
    expect(JSON.stringify(deep)).not.toMatch(/:(?:NaN|-?Infinity)/);
  });
});

describe('A .json that reaches for what all objects inherit', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  it('changes nothing but its own fiche', async () => {
    const evil = names.map((name) => `"${name}":{"polluted":true,"value":3,"comment":"x","name":"y"}`).join(',');
    const fiche = `{${evil},"project":{${evil}},"datasets":[{${evil}}],"answers":{${evil}},"snapshots":[{${evil},"answers":{${evil}},"themeScores":{${evil}}}]}`;
    const result = await readFiche(fiche, `{${evil}}`);
    expect(result).toMatchObject({ ok: true });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
    if (!result.ok) return;
    for (const part of [result.value.fiche, result.value.fiche.project, result.value.fiche.answers]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
  });

  it('gives no question or theme such a name: answers are kept by it', () => {
    const standard = standardQuestionnaire('fr');
    const [first, ...others] = standard.themes;
    if (!first) throw new Error('no theme');
    for (const id of names.filter((name) => /^[a-z]/.test(name) && name in {})) {
      const theme = { ...standard, themes: [{ ...first, id }, ...others] };
      expect(parseQuestionnaire(theme)).toMatchObject({ ok: false, issues: [{ reason: 'notAnId' }] });
      const [question, ...more] = first.questions;
      const asked = { ...standard, themes: [{ ...first, questions: [{ ...question, id }, ...more] }, ...others] };
      expect(parseQuestionnaire(asked)).toMatchObject({ ok: false, issues: [{ reason: 'notAnId' }] });
    }
  });
});
