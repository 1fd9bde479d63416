import type { Note } from '../book';
import { defined, yes } from '../defined';
import { parseCell } from '../cell-reference';
import { textOfItem } from './strings';
import { attribute, child, children, excelTextOf, numberOf, type XmlNode } from './xml-node';

/** The notes of a sheet. `shapes` is the part that says which of them are shown. */
export function notesOf(part: XmlNode | undefined, shapes: string): readonly Note[] {
  const authors = children(child(part, 'authors'), 'author').map(({ text }) => excelTextOf(text));
  const shown = shownCells(shapes);
  return children(child(part, 'commentList'), 'comment').flatMap((node): Note[] => {
    const ref = attribute(node, 'ref');
    if (ref === undefined) return [];
    const cell = parseCell(ref);
    return [
      defined<Note>({
        ref,
        author: authors[numberOf(node, 'authorId') ?? -1] ?? '',
        text: textOfItem(child(node, 'text')).text,
        visible: yes(cell !== undefined && shown.has(`${cell.row},${cell.column}`)),
      }),
    ];
  });
}

/** The drawing language of notes is not always well-formed XML, so it is searched as text. */
function shownCells(shapes: string): ReadonlySet<string> {
  const data = shapes
    .split('</x:ClientData>')
    .map((before) => before.slice(before.lastIndexOf('<x:ClientData')))
    .filter((block) => /^<x:ClientData[^>]*ObjectType="Note"/.test(block));
  const cells = data.flatMap((block) => {
    const row = /<x:Row>\s*(\d+)/.exec(block)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(block)?.[1];
    return block.includes('<x:Visible') && row !== undefined && column !== undefined ? [`${row},${column}`] : [];
  });
  return new Set(cells);
}
