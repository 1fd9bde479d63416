import { fitText } from '../format/fit-text';
import { onOneLine, RADAR_ROOMS } from '../format/plan/radar-rooms';
import { sheetWords } from '../format/words/sheet-words';
import type { OpenFiche } from './fiche-app';

/** The radar's title: what it is, and the project's name where it has one, as far as two lines hold it. */
export function radarTitle({ fiche, language }: OpenFiche): string {
  const { radar } = sheetWords(language).titles;
  const name = onOneLine(fiche.project.name);
  return name === '' ? radar : fitText(`${radar} – ${name}`, RADAR_ROOMS.chartTitle).text;
}
