import { cellLength } from '../domain/cell-length';
import { LONGEST_TEXT } from '../domain/fiche';
import type { Problem } from '../domain/problem';
import { shortened } from '../domain/shortened';
import type { ReadFicheFile } from './fiche-app';

/** What a file holds, its texts cut where no workbook could hold them, each noted with its place and length. */
export function withFittingTexts(read: ReadFicheFile): ReadFicheFile {
  const problems: Problem[] = [];
  const fiche = fitting(read.fiche, '', problems);
  return problems.length === 0 ? read : { ...read, fiche, problems: [...read.problems, ...problems] };
}

function fitting<T>(value: T, place: string, problems: Problem[]): T {
  if (typeof value === 'string') return fittingText(value, place, problems) as T & string;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => fitting(item, `${place}[${index}]`, problems)) as T & unknown[];
  }
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    fitting(part, placeOf(place, key), problems),
  ]);
  return Object.fromEntries(entries) as T;
}

/** An answer is a place of its own, whatever of it is meant. */
function placeOf(place: string, key: string): string {
  if (place === '') return key;
  return place.startsWith('answers.') ? place : `${place}.${key}`;
}

function fittingText(text: string, place: string, problems: Problem[]): string {
  const length = cellLength(text);
  if (length <= LONGEST_TEXT) return text;
  problems.push({ code: 'textCut', place, found: String(length) });
  return shortened(text, LONGEST_TEXT - (length - text.length));
}
