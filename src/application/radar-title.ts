import { sheetWords } from '../format/words/sheet-words';
import type { OpenFiche } from './fiche-app';

/** The radar's title: what it is, and the project's name where it has one. */
export function radarTitle({ fiche, language }: OpenFiche): string {
  const { radar } = sheetWords(language).titles;
  const name = fiche.project.name.trim();
  return name === '' ? radar : `${radar} – ${name}`;
}
