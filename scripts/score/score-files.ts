import { createFicheApp } from '../../src/application/create-fiche-app';
import { parsedJson } from '../../src/application/fiche-json';
import { answerValues, scoreAnswers } from '../../src/domain/score-answers';
import { scoreReport } from '../../src/domain/score-report';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { sentenceOf } from '../fiche/fiche-excel';
import { readInput } from '../fiche/read-input';
import { scoreCases } from './score-cases';

/** Prints one line a fiche; a file that cannot be read gets its reason on stderr. Gives the exit code. */
export async function scoreFiles(paths: readonly string[]): Promise<number> {
  const app = createFicheApp({ workbook: excelWorkbook(), files: xlsxFiles, newId: () => '', today: () => '' });
  const unread: string[] = [];
  for (const path of paths) {
    const bytes = await readInput(path);
    if (typeof bytes === 'string') {
      unread.push(`${path} : ${bytes}`);
      continue;
    }
    const read = await app.readFile(path, bytes);
    if (!read.ok) {
      unread.push(`${path} : ${sentenceOf(read.failure)}`);
      continue;
    }
    const { fiche, questionnaire } = read.value;
    const report = scoreReport(scoreAnswers(questionnaire, answerValues(fiche.answers)));
    console.log(JSON.stringify({ file: path, project: fiche.project.name, ...report }));
  }
  for (const line of unread) console.error(line);
  return unread.length === 0 ? 0 : 1;
}

/** Prints the scores of an array of cases, in order. Gives the exit code. */
export async function scoreAnswersFile(path: string): Promise<number> {
  const bytes = await readInput(path);
  if (typeof bytes === 'string') return refused(path, bytes);
  const raw = parsedJson(new TextDecoder().decode(bytes));
  if (raw === undefined) return refused(path, 'ce fichier n’est pas du JSON.');
  const scored = scoreCases(raw, standardQuestionnaire('fr'));
  if (typeof scored === 'string') return refused(path, scored);
  for (const warning of scored.warnings) console.error(warning);
  console.log(JSON.stringify(scored.cases, null, 2));
  return 0;
}

function refused(path: string, reason: string): number {
  console.error(`${path} : ${reason}`);
  return 1;
}
