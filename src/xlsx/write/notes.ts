import type { Note } from '../book';
import { parseCell } from '../cell-reference';
import { ns } from '../namespaces';
import { Indexed } from './indexed';
import { element, excelText, textElement, xmlDocument } from './xml';

/** The part with the texts of a sheet's notes. */
export function notesXml(notes: readonly Note[]): string {
  const authors = new Indexed();
  const items = notes.map((note) =>
    element(
      'comment',
      { ref: note.ref, authorId: authors.add(note.author) },
      element('text', {}, element('r', {}, textElement('t', excelText(note.text)))),
    ),
  );
  return xmlDocument(
    element(
      'comments',
      { xmlns: ns.main },
      element('authors', {}, ...authors.items.map((author) => textElement('author', excelText(author)))),
      element('commentList', {}, ...items),
    ),
  );
}

/** The boxes that Excel shows the notes in, in the drawing language that it still uses for them. */
export function noteShapesXml(notes: readonly Note[]): string {
  const shapes = notes.map((note, index) => {
    const { row, column } = parseCell(note.ref) ?? { row: 0, column: 0 };
    const data = element(
      'x:ClientData',
      { ObjectType: 'Note' },
      '<x:MoveWithCells/><x:SizeWithCells/>',
      textElement('x:Anchor', `${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 4}, 4`),
      textElement('x:AutoFill', 'False'),
      textElement('x:Row', String(row)),
      textElement('x:Column', String(column)),
      note.visible ? '<x:Visible/>' : '',
    );
    return element(
      'v:shape',
      {
        id: `_x0000_s${1025 + index}`,
        type: '#_x0000_t202',
        style: `position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:${index + 1};visibility:${note.visible ? 'visible' : 'hidden'}`,
        fillcolor: '#ffffe1',
        'o:insetmode': 'auto',
      },
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
      '<v:textbox style="mso-direction-alt:auto"/>',
      data,
    );
  });
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
  );
}
