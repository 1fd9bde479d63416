import { shortened } from '../../domain/shortened';
import { completenessOf } from '../../domain/synthesis/scored-fiche';
import { sharedWorkshop } from '../../domain/synthesis/shared-workshop';
import { longDate } from '../long-date';
import type { SynthesisInput } from './synthesis-input';

/** Longest name of a workshop that stands in the title on one line. */
const LONGEST_NAME = 80;

/** The title, with the workshop's name where most of the projects share it. */
export function titleOf({ main, said }: SynthesisInput): string {
  const { name } = sharedWorkshop(main.fiches);
  return name === '' ? said.title : said.titleOf(shortened(name, LONGEST_NAME));
}

/** « 1er décembre 2026 · 27 projets, dont 3 incomplets ». */
export function subtitleOf({ main, said, language }: SynthesisInput): string {
  const { date } = sharedWorkshop(main.fiches);
  const count = main.fiches.length;
  const incomplete = main.fiches.filter(({ scores }) => completenessOf(scores) !== 'complete').length;
  const projects = [
    said.projects(String(count), count === 1),
    ...(incomplete > 0 ? [said.incomplete(String(incomplete), incomplete === 1)] : []),
  ].join(', ');
  return date === '' ? projects : `${shortened(longDate(date, language), LONGEST_NAME)} · ${projects}`;
}
