import { shortened } from '../domain/shortened';
import { sheetWords } from '../format/words/sheet-words';
import type { OpenFiche } from './fiche-app';

/** Longest title that Excel gives a chart. */
const LONGEST_TITLE = 255;

/** The radar's title: what it is, and the project's name where it has one. */
export function radarTitle({ fiche, language }: OpenFiche): string {
  const { radar } = sheetWords(language).titles;
  const name = fiche.project.name.trim();
  return name === '' ? radar : shortened(`${radar} – ${name}`, LONGEST_TITLE);
}
