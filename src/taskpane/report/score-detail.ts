import type { Questionnaire, Theme } from '../../domain/questionnaire';
import type { ScoreTerm } from '../../domain/theme-score';
import type { Formats } from '../../text/formats';

/**
 * How a theme's score comes from its answers, in figures: « (4 − 3 + 4 − 2) ÷ 2 ». Null where the score is one answer's own
 * level, so that there is nothing to calculate.
 */
export function scoreDetail(
  { scale }: Questionnaire,
  theme: Theme,
  terms: readonly ScoreTerm[],
  formats: Formats,
): string | null {
  const turned = theme.direction === 'favourable';
  const [only] = terms;
  if (only === undefined || (terms.length === 1 && !turned)) return null;
  const top = formats.number(scale.min + scale.max);
  const stake = ({ level }: ScoreTerm) => (turned ? `${top} − ${formats.number(level)}` : formats.number(level));
  if (terms.length === 1) return stake(only);
  const alike = terms.every(({ weight }) => weight === only.weight);
  const sum = terms
    .map((term) => {
      if (alike) return stake(term);
      return `${turned ? `(${stake(term)})` : stake(term)} × ${formats.number(term.weight)}`;
    })
    .join(' + ');
  const weights = alike ? terms.length : terms.reduce((total, { weight }) => total + weight, 0);
  return `(${sum}) ÷ ${formats.number(weights)}`;
}
