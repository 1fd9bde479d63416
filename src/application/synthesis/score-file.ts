import { answerValues, scoreAnswers } from '../../domain/score-answers';
import { methodOf } from '../../domain/synthesis/method';
import type { ScoredFiche } from '../../domain/synthesis/scored-fiche';
import { success, type Result } from '../result';
import { ficheOfFile } from '../use-cases/read-file';
import type { FilePort } from '../workbook-port';
import type { FileToScore } from './file-source';

/** The fiche of a file, scored: all that a synthesis keeps of it. */
export async function scoreFile(files: FilePort, file: FileToScore): Promise<Result<ScoredFiche>> {
  const read = await ficheOfFile(files, file.name, file.bytes);
  if (!read.ok) return read;
  const { fiche, questionnaire, problems, saved: told } = read.value;
  const standsIn = problems.some(({ code }) => code === 'questionnaireUnreadable');
  const { workshop, workshopDate, name, authority, date } = fiche.project;
  const scores = scoreAnswers(questionnaire, answerValues(fiche.answers));
  const saved = Date.parse(told ?? '');
  return success({
    file: file.name,
    saved: Number.isNaN(saved) ? file.saved : saved,
    method: methodOf(questionnaire, standsIn),
    ...copied({ id: fiche.id, workshop, workshopDate, name, authority, date, scores }),
  });
}

/**
 * The same texts and numbers anew: a text that was cut out of a file keeps all of that file in memory. Not by `structuredClone`,
 * which Excel's web views on older Macs lack.
 */
function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
