import { textsIn } from '../../src/text/speak';
import { everyText, shapeOf } from './every-text';

const NBSP = '\u00a0';
const NARROW = '\u202f';

/** The texts that break a rule, each with its place. */
function breaking(language: 'fr' | 'en', rule: RegExp, onlyWhole = false, but?: RegExp): readonly string[] {
  return everyText(textsIn(language)).flatMap(({ path, text, whole }) => {
    if (onlyWhole && !whole) return [];
    const seen = but ? text.replaceAll(but, '') : text;
    const found = rule.exec(seen);
    return found ? [`${path}: ${seen.slice(Math.max(0, found.index - 12), found.index + 12)}`] : [];
  });
}

/** Names, and words that Excel or the workbook write with a capital. */
const CAPITALS = [
  'Projet|Project|Excel|Office|Microsoft|Windows|Mac|Word|A4|PDF|PNG|SVG|JSON|Ctrl\\+Z|RGPD|GDPR|FPD_\\w+|Fiche Projet Data|Data Project Sheet',
  // Tabs and keys of Excel.
  'Accueil|Fichier|Révision|Entrée|Home|File|Review|Enter',
  // Sheets and screens.
  'Fiche|Données|Évaluer|Restituer|Évaluation|Radar|Historique|Référentiel|Synthèse',
  'Sheet|Data|Assess|Results|Assessment|History|Reference|Summary|Synthesis|Questionnaire',
  // English writes its months and languages so.
  'January|February|March|April|May|June|July|August|September|October|November|December|French|English',
  'I',
].join('|');
const CAPITAL_WITHIN = new RegExp(`(?<=[\\p{Ll}\\d,;)] )(?!(?:${CAPITALS})(?![\\p{L}]))\\p{Lu}`, 'u');

describe('the words of the product', () => {
  test('are the same in both languages, part for part', () => {
    expect(shapeOf(textsIn('en'))).toEqual(shapeOf(textsIn('fr')));
  });

  test.each(['fr', 'en'] as const)('are all there in %s', (language) => {
    expect(breaking(language, /^\s*$/)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('have no stray spaces in %s', (language) => {
    expect(breaking(language, /^ | $| {2}|\s[.,](?![\da-z])/, true)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('use the typographic apostrophe, quotes and ellipsis in %s', (language) => {
    expect(breaking(language, /['"`]|\.\.\./)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('are in sentence case in %s', (language) => {
    // What is quoted keeps the capitals of whoever wrote it.
    expect(breaking(language, CAPITAL_WITHIN, false, /[«“][^»”]*[»”]/g)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('have no capital within a word in %s', (language) => {
    expect(breaking(language, /\p{Ll}\p{Lu}/u, false, /iPad/g)).toEqual([]);
  });

  test('quote in the English way in English', () => {
    expect(breaking('en', /[«»]/)).toEqual([]);
    expect(breaking('en', new RegExp(`[\\s${NBSP}${NARROW}][;:!?]`), true)).toEqual([]);
  });
});

describe('French typography', () => {
  test.each([
    ['a narrow no-break space before ; ! ?', new RegExp(`(?<!${NARROW})[;!?]`)],
    ['a no-break space before a colon', new RegExp(`(?<!${NBSP}):(?!//)`)],
    ['a no-break space inside « »', new RegExp(`«(?!${NBSP})|(?<!${NBSP})»`)],
    ['no English quotes', /[“”]/],
    ['a narrow no-break space between thousands', /\d[ \u00a0]\d{3}(?!\d)/],
    ['a no-break space before %', /\d[ \d]*%| %/],
  ])('has %s', (_, rule) => {
    expect(breaking('fr', rule)).toEqual([]);
  });

  test('says vous, never tu', () => {
    expect(breaking('fr', /(?<!\p{L})(tu|te|toi|ton|ta|tes|t’\p{L}+)(?!\p{L})/iu)).toEqual([]);
  });
});
