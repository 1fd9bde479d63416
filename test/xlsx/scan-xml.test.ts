import fc from 'fast-check';
import { SaxesParser } from 'saxes';

import { Refused } from '../../src/xlsx/read/refusal';
import { scanXml } from '../../src/xlsx/read/scan-xml';

type Told = string | readonly [string, Readonly<Record<string, string>>];

/** What a part is told as, texts joined that nothing parts; null where it is refused. */
function scanned(source: string): readonly Told[] | null {
  const told: Told[] = [];
  try {
    scanXml(source, {
      open: (name, attributes) => told.push([name, attributes]),
      text: (text) => told.push(`text ${text}`),
      close: () => told.push('close'),
    });
    return joined(told);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** The same by a parser that is none of ours and keeps to the letter of XML. */
function parsed(source: string): readonly Told[] | null {
  const told: Told[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const refuse = () => {
    throw new Refused('damaged');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => told.push([name, attributes]));
  parser.on('text', (text) => told.push(`text ${text}`));
  parser.on('cdata', (text) => told.push(`text ${text}`));
  parser.on('closetag', () => told.push('close'));
  try {
    parser.write(source).close();
    // What stands around the only element is no text of any.
    return joined(
      told.slice(
        told.findIndex((one) => typeof one !== 'string'),
        told.lastIndexOf('close') + 1,
      ),
    );
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const isText = (told: Told | undefined): told is string => typeof told === 'string' && told.startsWith('text ');

function joined(told: readonly Told[]): readonly Told[] {
  return told.reduce<Told[]>((all, one) => {
    const last = all.at(-1);
    if (!isText(one)) return [...all, one];
    if (isText(last)) return [...all.slice(0, -1), last + one.slice(5)];
    return one === 'text ' ? all : [...all, one];
  }, []);
}

const name = fc.constantFrom('a', 'row', 'c', '_x', 'é', 'long.name-2');
const text = fc.constantFrom('Dijon', ' ', '1 < 2 & 3', '"\'', 'a\r\nb\tc', ']]', '>', 'é', '_x000D_', '');
const escaped = text.map((plain) =>
  plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#x22;')
    .replaceAll("'", '&#39;'),
);
const attribute = fc
  .tuple(name, escaped, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = '))
  .map(([key, value, quote, equals]) => [key, `${key}${equals}${quote}${value}${quote}`] as const);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key })
  .map((all) => all.map(([, written]) => ` ${written}`).join(''));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
    .map(([tag, said, inside, space]) =>
      inside.length === 0 ? `<${tag}${said}${space}/>` : `<${tag}${said}${space}>${inside.join('')}</${tag}${space}>`,
    ),
  content: fc.oneof(
    { depthSize: 'small' },
    escaped,
    text.map((plain) => `<![CDATA[${plain}]]>`),
    text.map((plain) => `<!-- ${plain} -->`),
    fc.constant('<?target some words?>'),
    tie('element'),
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n'),
    element,
    fc.constantFrom('', '\n', '<!-- end -->'),
  )
  .map((pieces) => pieces.join(''));

describe('A part of XML', () => {
  it('is told as a parser to the letter tells it', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(scanned(source)).not.toBeNull();
        expect(scanned(source)).toEqual(parsed(source));
      }),
      { numRuns: 400 },
    );
  });

  it('with pieces put in, or taken out, is refused or told as such a parser does', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', '&', ';', '"', "'", '=', '!', '-', '[', ']', ' ', '\n', 'a', '1'],
      '&lt;',
      '&b;',
      '&#0;',
      '&#x41;',
      '<a>',
      '</a>',
      '--',
      ']]>',
      '\u0001',
    );
    const outcomes = { told: 0, refused: 0 };
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(2), piece, (source, place, taken, put) => {
        const from = source.startsWith('<?xml') ? source.indexOf('?>') + 2 : 0;
        const at = from + (place % (source.length - from + 1));
        const changed = source.slice(0, at) + put + source.slice(at + taken);
        const told = scanned(changed);
        outcomes[told ? 'told' : 'refused'] += 1;
        expect(told).toEqual(parsed(changed));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(outcomes.told, outcomes.refused)).toBeGreaterThan(300);
  });

  it('goes by local names, the ids of links apart', () => {
    expect(scanned('<x:row xmlns:x="n" x:a="1" r:id="2" id="3" o:embed="4"/>')).toEqual([
      ['row', { a: '1', 'r:id': '2', id: '3', 'r:embed': '4' }],
      'close',
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['an entity that none of XML’s five is', '<a>&constructor;</a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute twice among namesakes', '<a x:b="1" y:b="2" x:b="3"/>'],
    ['two elements side by side', '<a/><b/>'],
    ['nothing', ''],
    ['half of a surrogate pair', '<a>&#xD800;</a>'],
    ['elements deeper than any workbook has', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
  ])('is refused with %s', (_, source) => {
    expect(scanned(source)).toBeNull();
  });

  it('is gone through in good time, however many attributes share a name', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ` p${i}:a="1"`).join('');
    const started = performance.now();
    expect(scanned(`<a${many}/>`)).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
