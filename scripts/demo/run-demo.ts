import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import type { OpenFiche } from '../../src/application/fiche-app';
import { openWorkbook } from '../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import { refusalCode } from '../../src/xlsx/refusal-code';
import { blankWorkbook, ficheExcel, sentenceOf, Told, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';
import { lossSentences } from '../../src/xlsx/loss-sentences';
import { readInput } from '../fiche/read-input';
import { summaryOf } from './summary';

const OUT = 'out';

/** Does the main job with no Excel, on the example or on a workbook of the user's, and prints it. Gives the exit code. */
export async function runDemo(args: readonly string[]): Promise<number> {
  const [file, ...more] = args;
  try {
    if (more.length > 0 || file?.startsWith('--')) throw new Told('Usage : npm run demo [-- CLASSEUR.xlsx]');
    console.log(file === undefined ? await demoOnExample() : await demoOnFile(file));
    return 0;
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function demoOnExample(): Promise<string> {
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  const open = valueOf(await app.createFiche('fr', { kind: 'example' }));
  valueOf(await app.insertRadar(open, 'overall'));
  valueOf(await app.writeSummary(open, 'overall'));
  await withoutFirstSheet();
  return report(open, await save(workbook, 'exemple-bornes-a-verre.xlsx'));
}

async function demoOnFile(file: string): Promise<string> {
  const bytes = await readInput(file);
  if (typeof bytes === 'string') throw new Told(`${file} : ${bytes}`);
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Told(`${file} : ${sentenceOf({ code: refusalCode(opened.refusal), useCase: 'demo' })}`);
  const app = ficheExcel(opened.workbook);
  const found = valueOf(await app.open());
  if (found.kind === 'noFiche') throw new Told(`${file} : ${sentenceOf({ code: 'notAFiche', useCase: 'demo' })}`);
  if (found.open.readOnly) throw new Told(`${file} : ${sentenceOf({ code: 'readOnly', useCase: 'demo' })}`);
  valueOf(await app.insertRadar(found.open, 'overall'));
  const target = await save(opened.workbook, `${basename(file).replace(/\.\w+$/, '')}-radar.xlsx`, file);
  return [...leftBehind(lossSentences(opened.losses, 'fr')), report(found.open, target)].join('\n');
}

function leftBehind(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    'La copie ne contient pas, ou pas en entier (l’original est intact) :',
    ...lines.map((line) => `  - ${line}`),
    '',
  ];
}

/** Writes the copy, never over the file that it was made from. */
async function save(workbook: Workbook, name: string, original?: string): Promise<string> {
  const target = join(OUT, name);
  if (original !== undefined && resolve(original) === resolve(target)) return save(workbook, `copie-${name}`);
  await mkdir(OUT, { recursive: true });
  await writeFile(target, saveWorkbook(workbook));
  return target;
}

function report(open: OpenFiche, target: string): string {
  return [...summaryOf(open), '', `Classeur écrit : ${target}`, '', ...NEXT].join('\n');
}

const NEXT = [
  'Et maintenant :',
  '  npm run preview                    le volet à côté du classeur, dans un navigateur',
  '  npm run demo -- MON-CLASSEUR.xlsx  le même travail sur votre fiche, dans une copie',
  '  npm run score -- FICHE.xlsx        les notes d’une fiche, en JSON',
  '  npm run template                   un classeur vide à distribuer',
];
