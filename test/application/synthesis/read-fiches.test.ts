import { ficheToJson } from '../../../src/application/fiche-json';
import { failed, success, type FailureCode } from '../../../src/application/result';
import { LARGEST_FILE, readFiches } from '../../../src/application/synthesis/read-fiches';
import type { FileSource } from '../../../src/application/synthesis/file-source';
import { scoreFile } from '../../../src/application/synthesis/score-file';
import type { FilePort } from '../../../src/application/workbook-port';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Fiche } from '../../../src/domain/fiche';
import { answerValues, scoreAnswers } from '../../../src/domain/score-answers';
import { cellsOfPlan } from '../../../src/format/plan/plan-cells';
import { workbookPlan } from '../../../src/format/plan/workbook-plan';
import { WORKBOOK_NAMES } from '../../../src/format/fields';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { LIMITS } from '../../../src/xlsx/read/refusal';
import { workedCase } from '../../builders/case-answers';

const french = standardQuestionnaire('fr');
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4]);

function fiche(name: string): Fiche {
  const empty = emptyFiche('one');
  const answers = Object.entries(workedCase('A').answers).map(([id, value]) => [id, { value, comment: '' }] as const);
  return {
    ...empty,
    project: { ...empty.project, workshop: 'Atelier BFC', workshopDate: '2026-12-01', name, authority: 'Dijon' },
    answers: Object.fromEntries(answers),
  };
}

function source(name: string, content: string | Uint8Array, given: Partial<FileSource> = {}): FileSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, saved: null, read: () => Promise.resolve(bytes), ...given };
}

const json = (name: string) => source(`${name}.json`, ficheToJson(fiche(name), french));
const noWorkbooks: FilePort = {
  readWorkbook: () => Promise.resolve(failed({ code: 'unexpected', useCase: 'readWorkbook' })),
};
const cellsOf = (of: Fiche) => cellsOfPlan(workbookPlan(of, french, 'fr'));

describe('Reading the fiches of a workshop', () => {
  it('scores workbooks and exported fiches as one fiche alone is scored', async () => {
    const files: FilePort = {
      readWorkbook: () => Promise.resolve(success({ cells: cellsOf(fiche('Bornes')), saved: '2026-11-24T10:00:00Z' })),
    };
    const read = await readFiches(files, [source('bornes.xlsx', ZIP), json('Navettes')]);
    const scores = scoreAnswers(french, answerValues(fiche('Bornes').answers));
    expect(read).toMatchObject({
      fiches: [
        { file: 'bornes.xlsx', name: 'Bornes', id: 'one', saved: Date.UTC(2026, 10, 24, 10), scores },
        {
          file: 'Navettes.json',
          name: 'Navettes',
          saved: null,
          workshop: 'Atelier BFC',
          workshopDate: '2026-12-01',
          scores,
        },
      ],
      refused: [],
      cancelled: false,
    });
    expect(read.fiches[0]?.method).toBe(read.fiches[1]?.method);
  });

  it('leaves a file to whoever scores files beside it, and shares one method all the same', async () => {
    const asked: string[] = [];
    const files: FilePort = {
      ...noWorkbooks,
      scoreFile: async (file) => {
        asked.push(file.name);
        // As from a worker: nothing is shared with what it had.
        return structuredClone(await scoreFile(noWorkbooks, file));
      },
    };
    const read = await readFiches(files, [json('Bornes'), json('Navettes'), source('a.xlsx', ZIP)]);
    expect(asked).toEqual(['Bornes.json', 'Navettes.json', 'a.xlsx']);
    expect(read).toEqual(await readFiches(noWorkbooks, [json('Bornes'), json('Navettes'), source('a.xlsx', ZIP)]));
    expect(read.fiches[0]?.method).toBe(read.fiches[1]?.method);
  });

  it('takes the moment that the file system tells where the file tells none', async () => {
    const read = await readFiches(noWorkbooks, [{ ...json('Navettes'), saved: 12 }]);
    expect(read.fiches[0]?.saved).toBe(12);
  });

  it.each<[FailureCode, string]>([
    ['unreadableFile', 'notAWorkbook'],
    ['encryptedFile', 'encrypted'],
    ['oldFormatFile', 'oldFormat'],
    ['damagedFile', 'damaged'],
    ['fileTooLarge', 'tooLarge'],
    ['unexpected', 'unexpected'],
  ])('names a workbook whose reading fails with %s, and reads on', async (code, reason) => {
    const files: FilePort = { readWorkbook: () => Promise.resolve(failed({ code, useCase: 'readWorkbook' })) };
    const read = await readFiches(files, [source('a.xlsx', ZIP), json('Navettes')]);
    expect(read.refused).toEqual([{ file: 'a.xlsx', reason }]);
    expect(read.fiches).toHaveLength(1);
  });

  it('ends where the reader itself cannot be fetched: no file is to blame', async () => {
    const files: FilePort = {
      readWorkbook: () => Promise.resolve(failed({ code: 'partNotFetched', useCase: 'readWorkbook' })),
    };
    const read = await readFiches(files, [json('Navettes'), source('a.xlsx', ZIP), source('b.xlsx', ZIP)]);
    expect(read).toMatchObject({ refused: [], failure: { code: 'partNotFetched' } });
  });

  it('names what holds no fiche, what is newer, what cannot be had, and what is no file of ours', async () => {
    const cells = cellsOf(fiche('Bornes'));
    const newer = { ...cells, names: { ...cells.names, [WORKBOOK_NAMES.schema]: 99 } };
    const files: FilePort = { readWorkbook: () => Promise.resolve(success({ cells: newer, saved: null })) };
    const later = ficheToJson(fiche('x'), french).replace('"formatVersion": 1', '"formatVersion": 2');
    const { refused, fiches } = await readFiches(files, [
      source('newer.xlsx', ZIP),
      source('newer.json', later),
      source('list.json', '[]'),
      source('half.json', '{"format":'),
      source('gone.xlsx', ZIP, { read: () => Promise.reject(new Error('gone')) }),
    ]);
    expect(fiches).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(['newer', 'newer', 'notAFiche', 'notAWorkbook', 'unreachable']);
  });

  it('refuses what is too large before it is read, with the reader’s own bound', async () => {
    expect(LARGEST_FILE).toBe(LIMITS.file);
    const read = jest.fn(() => Promise.resolve(ZIP));
    const { refused } = await readFiches(noWorkbooks, [source('big.xlsx', ZIP, { size: LARGEST_FILE + 1, read })]);
    expect(refused).toEqual([{ file: 'big.xlsx', reason: 'tooLarge' }]);
    expect(read).not.toHaveBeenCalled();
  });

  it('keeps a fiche whose questionnaire cannot be read apart', async () => {
    const broken = JSON.stringify({ format: 'fiche-projet-data', formatVersion: 1, fiche: fiche('x') });
    const { fiches } = await readFiches(noWorkbooks, [source('x.json', broken)]);
    expect(fiches[0]?.method.standsIn).toBe(true);
  });

  it('tells how far it is, opens one file at a time, and stops when asked', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const opened: string[] = [];
    const watched = ['a', 'b', 'c'].map((name) => {
      const file = json(name);
      return {
        ...file,
        read: () => {
          opened.push(`${name} after ${told.length}`);
          return file.read();
        },
      };
    });
    const read = await readFiches(noWorkbooks, watched, {
      signal: stop.signal,
      onProgress: (done) => {
        told.push(done);
        if (done === 2) stop.abort();
      },
    });
    expect(told).toEqual([1, 2]);
    expect(opened).toEqual(['a after 0', 'b after 1']);
    expect(read).toMatchObject({ fiches: [{ name: 'a' }, { name: 'b' }], cancelled: true });
  });
});
