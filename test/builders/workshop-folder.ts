import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync, zipSync } from 'fflate';

import { ficheToJson } from '../../src/application/fiche-json';
import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Fiche } from '../../src/domain/fiche';
import type { Language, Questionnaire } from '../../src/domain/questionnaire';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';
import { excelBench, valueOf } from './excel-bench';
import { workshopAnswers } from './workshop';

const french = standardQuestionnaire('fr');
/** A questionnaire that a facilitator changed: a version of its own with nine themes. */
const ownVersion: Questionnaire = { ...french, version: '2.0.0', themes: french.themes.slice(0, 9) };

function fiche(number: number, questionnaire = french): Fiche {
  const empty = emptyFiche('template');
  const answers = Object.entries(workshopAnswers(questionnaire, number));
  return {
    ...empty,
    project: { ...empty.project, name: `Projet ${number}`, authority: 'Dijon' },
    answers: Object.fromEntries(answers.map(([id, value]) => [id, { value, comment: '' }] as const)),
  };
}

async function workbook(number: number, language: Language = 'fr', questionnaire = standardQuestionnaire(language)) {
  const { app, excel } = excelBench();
  const content = { kind: 'fiche', fiche: fiche(number, questionnaire), questionnaire } as const;
  valueOf(await app.createFiche(language, content));
  return saveWorkbook(excel.workbook);
}

const json = (number: number, questionnaire = french) => ficheToJson(fiche(number, questionnaire), questionnaire);

/** The same workbook with a picture of so many bytes in it, which no zip makes smaller. */
function withPicture(bytes: Uint8Array, size: number): Uint8Array {
  const picture = new Uint8Array(size).map((_, i) => (i * 2_654_435_761) >>> 11);
  return zipSync({ ...unzipSync(bytes), 'xl/media/image1.png': [picture, { level: 0 }] });
}

/** The head of a compound file: an old .xls, or an encrypted workbook where its stream says so. */
function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}

/** What a folder of a workshop holds. */
export interface WorkshopFolder {
  /** Files of fiches that count, by the name of their project; those of the standard questionnaire, then the others. */
  readonly main: ReadonlyMap<string, string>;
  readonly apart: ReadonlyMap<string, string>;
  /** Files whose fiche is in another one too. */
  readonly copies: readonly string[];
  /** Files that are no fiche, with a word of the reason. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Fills a folder with thirty files as a workshop leaves them. */
export async function fillWorkshopFolder(folder: string): Promise<WorkshopFolder> {
  const put = (name: string, content: string | Uint8Array, saved = 0) => {
    writeFileSync(join(folder, name), content);
    const time = new Date(Date.UTC(2026, 10, 24, 10, saved));
    utimesSync(join(folder, name), time, time);
  };
  const one = await workbook(1);
  put('projet 1.xlsx', one, 5);
  put('Projet 1 - ancien.xlsx', one, 1);
  put('copie de copie (2) été.xlsx', await workbook(2));
  put('un classeur malgré son nom.json', await workbook(3));
  put('sheet in English.xlsx', await workbook(4, 'en'));
  put('20 Mo.xlsx', withPicture(await workbook(5), 20_000_000));
  for (const number of [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]) put(`export ${number}.json`, json(number));
  put('export 17 (1).json', json(17), 9);
  put('autre référentiel.xlsx', await workbook(18, 'fr', ownVersion));
  put('autre référentiel.json', json(19, ownVersion));
  put('moitié.xlsx', one.slice(0, one.length / 2));
  put(
    'abîmé.xlsx',
    Uint8Array.from(one, (byte, i) => (i > 200 && i % 97 === 0 ? byte ^ 0xff : byte)),
  );
  put('secret.xlsx', compound('EncryptedPackage'));
  put('ancien.xls', compound('Workbook'));
  put('ventes.xlsx', writeBook(newBook([newSheet('Ventes')])));
  put('liste.json', '[1, 2]');
  put('notes.txt', 'bonjour');
  put('demain.json', json(20).replace('"formatVersion": 1', '"formatVersion": 9'));
  put('tronqué.json', json(20).slice(0, 500));
  return {
    main: new Map([
      ['Projet 1', 'projet 1.xlsx'],
      ['Projet 2', 'copie de copie (2) été.xlsx'],
      ['Projet 3', 'un classeur malgré son nom.json'],
      ['Projet 4', 'sheet in English.xlsx'],
      ['Projet 5', '20 Mo.xlsx'],
      ...[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((n) => [`Projet ${n}`, `export ${n}.json`] as const),
      ['Projet 17', 'export 17 (1).json'],
    ]),
    apart: new Map([
      ['Projet 18', 'autre référentiel.xlsx'],
      ['Projet 19', 'autre référentiel.json'],
    ]),
    copies: ['Projet 1 - ancien.xlsx', 'export 17.json'],
    refused: new Map([
      ['moitié.xlsx', 'endommagé'],
      ['abîmé.xlsx', 'endommagé'],
      ['secret.xlsx', 'mot de passe'],
      ['ancien.xls', '.xls'],
      ['ventes.xlsx', 'ne contient pas de fiche'],
      ['liste.json', 'ne contient pas de fiche'],
      ['notes.txt', 'Ni un classeur'],
      ['demain.json', 'plus récente'],
      ['tronqué.json', 'Ni un classeur'],
    ]),
  };
}
