import fc from 'fast-check';

import { LIMITS, Refused } from '../../src/xlsx/read/refusal';
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

const isText = (told: Told | undefined): told is string => typeof told === 'string' && told.startsWith('text ');

function joined(told: readonly Told[]): readonly Told[] {
  return told.reduce<Told[]>((all, one) => {
    const last = all.at(-1);
    if (!isText(one)) return [...all, one];
    if (isText(last)) return [...all.slice(0, -1), last + one.slice(5)];
    return one === 'text ' ? all : [...all, one];
  }, []);
}

/** A piece of XML as it is written, and what is to be told of it. */
interface Written {
  readonly source: string;
  readonly told: readonly Told[];
}

const sourceOf = (pieces: readonly Written[]): string => pieces.map(({ source }) => source).join('');
const withLines = (text: string): string => text.replaceAll('\r\n', '\n');
const silent = (source: string): Written => ({ source, told: [] });
const said = (source: string, plain: string): Written => ({ source, told: [`text ${withLines(plain)}`] });

const name = fc.constantFrom('a', 'row', 'c', '_x', 'é', 'long.name-2', '数');
const plain = fc.constantFrom('Dijon', ' ', '1 < 2 & 3', '"\'', 'a\r\nb\tc', ']]', '>', 'é', '😀', '_x000D_', '');
/** What an attribute has of a text: its tabs and line breaks as spaces, unless they are written as numbers. */
const spaced = (text: string): string => withLines(text).replaceAll(/[\n\t]/g, ' ');
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#x22;')
    .replaceAll("'", '&#0000000000039;')
    .replaceAll('😀', '&#128512;');
const attribute = fc
  .tuple(name, plain, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = ', '\n='))
  .map(([key, value, quote, equals]) => ({
    key,
    value: spaced(value),
    source: `${key}${equals}${quote}${escaped(value)}${quote}`,
  }));
const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: ({ key }) => key });
const { element } = fc.letrec<{ element: Written; content: Written }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
    .map(([tag, values, inside, space]) => {
      const start = `<${tag}${values.map(({ source }) => ` ${source}`).join('')}${space}`;
      return {
        source: inside.length === 0 ? `${start}/>` : `${start}>${sourceOf(inside)}</${tag}${space}>`,
        told: [
          [tag, Object.fromEntries(values.map(({ key, value }) => [key, value]))],
          ...inside.flatMap(({ told }) => told),
          'close',
        ],
      };
    }),
  content: fc.oneof(
    { depthSize: 'small' },
    plain.map((text) => said(escaped(text), text)),
    plain.map((text) => said(`<![CDATA[${text}]]>`, text)),
    plain.map((text) => silent(`<!-- ${text} -->`)),
    fc.constant(silent('<?target some words?>')),
    tie('element'),
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n', "<?xml version='1.0' standalone='yes' ?>"),
    element,
    fc.constantFrom('', '\n', '<!-- end -->'),
  )
  .map(([before, root, after]) => ({ source: before + root.source + after, told: joined(root.told) }));

describe('A part of XML', () => {
  it('is told as it was meant, in whichever of its ways it is written', () => {
    fc.assert(
      fc.property(document, ({ source, told }) => {
        expect(scanned(source)).toEqual(told);
      }),
      { numRuns: 400 },
    );
  });

  it('with pieces put in, or taken out, is told or refused, and nothing else is thrown', () => {
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
      fc.property(document, fc.nat(), fc.nat(2), piece, ({ source }, place, taken, put) => {
        const at = place % (source.length + 1);
        outcomes[scanned(source.slice(0, at) + put + source.slice(at + taken)) ? 'told' : 'refused'] += 1;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(outcomes.told, outcomes.refused)).toBeGreaterThan(100);
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
    ['a prefix declared twice', '<a xmlns:x="1" xmlns:x="2"/>'],
    ['two elements side by side', '<a/><b/>'],
    ['nothing', ''],
    ['half of a surrogate pair', '<a>&#xD800;</a>'],
    ['a character that XML does not have', '<a>\u0001</a>'],
    ['one that only a later XML has', '<?xml version="1.1"?><a>&#1;</a>'],
    ['a declaration that says no version', '<?xml encoding="UTF-8"?><a/>'],
    ['a declaration that says anything else', '<?xml version="1.0" colour="red"?><a/>'],
    ['a declaration further on', ' <?xml version="1.0"?><a/>'],
    ['a name that begins with a multiplication sign', '<×/>'],
    ['a no-break space before its element', '\u00a0<a/>'],
    ['a text outside its element', '<a/>b'],
    ['unread text outside its element', '<a/><![CDATA[b]]>'],
    ['two dashes in a comment', '<a><!-- -- --></a>'],
    ['the end of unread text in a text', '<a>]]></a>'],
    ['elements deeper than any workbook has', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
  ])('is refused with %s', (_, source) => {
    expect(scanned(source)).toBeNull();
  });

  it('has texts and values as long as the bound, their tag included, and none several times longer', () => {
    const long = '.'.repeat(LIMITS.text - '<a b="">'.length);
    expect(scanned(`<a b="${long}">${long}</a>`)).toEqual([['a', { b: long }], `text ${long}`, 'close']);
    expect(scanned(`<a>${long}${' '.repeat(9)}</a>`)).toBeNull();
    expect(scanned(`<a b="${long.repeat(3)}"/>`)).toBeNull();
    expect(scanned(`<a><!--${long.repeat(3)}--></a>`)).toBeNull();
  });

  it('has as many attributes as the bound, and no more', () => {
    const tag = (count: number) => `<a ${Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ')}/>`;
    expect(scanned(tag(LIMITS.attributes))).toHaveLength(2);
    expect(scanned(tag(LIMITS.attributes + 1))).toBeNull();
  });

  it('is told alike wherever it is cut to be read', () => {
    const end = '<b c="x&#10;y&amp;"/>\r\n😀&lt;<![CDATA[]]]]><!-- - --></a>';
    const told = scanned(`<a>${end}`);
    for (let place = 0; place <= end.length; place += 1) {
      // An element of blanks in front moves the cut through every place of the end.
      const before = '<p/>';
      const blank = ' '.repeat(LIMITS.text - '<a>'.length - before.length - '<p></p>'.length - place);
      const cut = scanned(`<a>${before}<p>${blank}</p>${end}`);
      expect(cut?.slice(0, 1).concat(cut.slice(6))).toEqual(told);
    }
  });
});
