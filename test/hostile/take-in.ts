import { createFicheApp } from '../../src/application/create-fiche-app';
import { MOST_ROWS } from '../../src/application/fiche-bounds';
import { ficheToJson } from '../../src/application/fiche-json';
import type { FailureCode } from '../../src/application/result';
import { LONGEST_TEXT } from '../../src/domain/fiche';
import { answerValues, scoreAnswers } from '../../src/domain/score-answers';
import { failures as en } from '../../src/text/en/failures';
import { failures as fr } from '../../src/text/fr/failures';
import { problemSentence } from '../../src/text/problem-sentence';
import { textsIn } from '../../src/text/speak';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { MemoryWorkbook } from '../builders/memory-workbook';
import type { BadFile } from './bad-file';

/** How a bad file was taken. */
export interface TakenIn {
  /** `read`, or the code of the refusal. */
  readonly outcome: 'read' | FailureCode;
  readonly milliseconds: number;
}

/**
 * Lets the add-in import a file as the pane does: reads it, scores it, words its problems, writes it out again. Rejects where anything
 * throws, is refused as a defect of ours or without a sentence, or changes what all objects inherit, or where more is read than the bounds allow: none of it may ever be.
 */
export async function takeIn({ name, bytes }: BadFile): Promise<TakenIn> {
  const app = createFicheApp({
    workbook: new MemoryWorkbook(),
    files: xlsxFiles,
    newId: () => 'fiche',
    today: () => '2026-11-24',
  });
  const started = performance.now();
  const read = await app.readFile(name, bytes);
  if (Object.keys(Object.prototype).length > 0) throw new Error('what all objects inherit was changed');
  if (!read.ok) {
    const { code, cause } = read.failure;
    if (code === 'unexpected') throw new Error('refused as a defect of the reader', { cause });
    if ([fr[code], en[code]].some((words) => words.happened('') === '')) throw new Error(`${code} has no sentence`);
    return { outcome: code, milliseconds: performance.now() - started };
  }
  const { fiche, questionnaire, problems } = read.value;
  const json = JSON.parse(ficheToJson(fiche, questionnaire), (_, value: unknown) => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new Error('a text is longer than a cell holds');
    if (Array.isArray(value) && value.length > MOST_ROWS) throw new Error('a list is longer than its bound');
    return value;
  }) as unknown;
  if (json === null) throw new Error('nothing is written out');
  const figures = JSON.stringify(scoreAnswers(questionnaire, answerValues(fiche.answers)), (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a figure is no number');
    return value;
  });
  if (figures === '') throw new Error('no scores');
  for (const language of ['fr', 'en'] as const) {
    for (const problem of problems.slice(0, 100)) problemSentence(textsIn(language), language, problem);
  }
  return { outcome: 'read', milliseconds: performance.now() - started };
}
