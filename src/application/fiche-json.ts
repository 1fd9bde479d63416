import type { Fiche } from '../domain/fiche';
import type { Problem } from '../domain/problem';
import { isRecord } from '../domain/raw-reader';
import { restore } from '../domain/restore';
import type { Questionnaire } from '../domain/questionnaire';

/** Says what an exported .json is. */
export const JSON_FORMAT = 'fiche-projet-data';
const JSON_VERSION = 1;

/** A fiche as a text file, with the version of the questionnaire that scored it. */
export function ficheToJson(fiche: Fiche, questionnaire: Questionnaire): string {
  const { id, version, language } = questionnaire;
  return JSON.stringify(
    { format: JSON_FORMAT, formatVersion: JSON_VERSION, questionnaire: { id, version, language }, fiche },
    null,
    2,
  );
}

/** The fiche of an exported text, null where the text is not one. */
export function ficheFromJson(text: string): { readonly fiche: Fiche; readonly problems: readonly Problem[] } | null {
  const raw = parsedJson(text);
  if (!isRecord(raw) || raw['format'] !== JSON_FORMAT) return null;
  return restore(raw['fiche']);
}

/** Undefined where the text is no JSON at all. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
