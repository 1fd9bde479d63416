import { scaleLevels } from './own-words';
import type { SynthesisInput } from './synthesis-input';
import { LOCALES } from '../locales';

/** What the figures of the table mean: the levels of the scale, and from what share of answers there is an index. */
export function scaleNote({ main, said, language }: SynthesisInput): string {
  const { minimumCoverage } = main.method;
  const levels = scaleLevels(main.method, language).map(({ value, label }) => `${value} ${label}`);
  const share = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 });
  const notes = [
    said.scale(levels.join(' · ')),
    // With a minimum of nothing, every fiche that has an answer has its indexes.
    ...(minimumCoverage > 0 ? [said.noIndex(share.format(minimumCoverage))] : []),
  ];
  return notes.join(' ');
}
