import type { Fiche } from '../domain/fiche';
import type { Problem } from '../domain/problem';
import { isRecord } from '../domain/raw-reader';
import { restore } from '../domain/restore';
import type { Questionnaire } from '../domain/questionnaire';
import { parseQuestionnaire } from '../questionnaire/parse';
import { standardQuestionnaire } from '../questionnaire/standard';
import type { ReadFicheFile } from './fiche-app';

/** Says what an exported .json is. */
export const JSON_FORMAT = 'fiche-projet-data';
const JSON_VERSION = 1;

/** A fiche as a text file, with the whole questionnaire that scores it. */
export function ficheToJson(fiche: Fiche, questionnaire: Questionnaire): string {
  return JSON.stringify({ format: JSON_FORMAT, formatVersion: JSON_VERSION, questionnaire, fiche }, null, 2);
}

/**
 * The fiche of an exported text; null where the text is not one, `newer` where a newer version wrote it. A questionnaire that
 * cannot be read is replaced by the standard one.
 */
export function ficheFromJson(text: string): ReadFicheFile | 'newer' | null {
  const raw = parsedJson(text);
  if (!isRecord(raw) || raw['format'] !== JSON_FORMAT) return null;
  if (Number(raw['formatVersion']) > JSON_VERSION) return 'newer';
  const { fiche, problems } = restore(raw['fiche']);
  const parsed = parseQuestionnaire(raw['questionnaire']);
  if (parsed.ok) return { fiche, problems, questionnaire: parsed.questionnaire };
  const unreadable: Problem = { code: 'questionnaireUnreadable', place: 'questionnaire' };
  return { fiche, problems: [unreadable, ...problems], questionnaire: standardQuestionnaire('fr') };
}

/** Undefined where the text is no JSON at all. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
