const FACTORS: Readonly<Record<string, number>> = { k: 1_000, K: 1_000, M: 1_000_000 };
const EUROS = '(?:€|EUR|euros?)';
const IN_UNITS = new RegExp(`^(.*?) ?([kKM]) ?${EUROS}$`);
const IN_MILLIONS = new RegExp(`^(.*?) ?millions? ?(?:d[’'] ?|of )?${EUROS}$`, 'i');
const IN_EUROS = new RegExp(`^(.*?) ?${EUROS}$`, 'i');

/** The figures of an amount that someone wrote, and how many euros one of them is: « 1,2 M€ » is 1,2 and a million. */
export interface WrittenAmount {
  readonly figures: string;
  readonly factor: number;
}

/** An amount without its unit: €, k€ or M€, as they are written in French and in English. */
export function writtenAmount(text: string): WrittenAmount {
  const written = text.replace(/\s+/g, ' ').trim();
  const units = IN_UNITS.exec(written);
  if (units) return { figures: units[1] ?? '', factor: FACTORS[units[2] ?? ''] ?? 1 };
  const millions = IN_MILLIONS.exec(written);
  if (millions) return { figures: millions[1] ?? '', factor: 1_000_000 };
  return { figures: IN_EUROS.exec(written)?.[1] ?? written, factor: 1 };
}

const WITH_COMMAS = /^-?[1-9]\d{0,2}((?:,\d{3})+)(\.\d+)?$/;

/**
 * Figures without the commas between their thousands; null where there are none. With `inDoubt` a single comma that no point
 * follows may be the decimals' (« 1,250 M€ »), and is none of thousands; a comma after a zero never is.
 */
export function withoutThousands(figures: string, inDoubt: boolean): string | null {
  const [, groups = '', decimals = ''] = WITH_COMMAS.exec(figures) ?? [];
  const isSure = !inDoubt || groups.length > ',000'.length || decimals !== '';
  return groups !== '' && isSure ? figures.replaceAll(',', '') : null;
}

/** So many euros, to the cent. */
export function inEuros(figures: number, factor: number): number {
  return factor === 1 ? figures : Math.round(figures * factor * 100) / 100;
}

/** Whether a text says of an amount if tax is in it, which a number alone would not. */
export function saysTax(text: string): boolean {
  return /\b(TTC|HT|TVA|VAT|tax)\b/i.test(text);
}
