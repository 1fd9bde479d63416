import type { Anchor, AnchorPoint, Chart } from '../chart';
import { defined, ifAny } from '../defined';
import { chartBodyOf } from './chart';
import type { Loss, LossCode } from './loss';
import type { Parts } from './parts';
import { attribute, child, children, descend, numberOf, type XmlNode } from './xml-node';

/** The charts of a drawing, and all else in it as losses. `sheet` is the name to report them under. */
export function chartsOfDrawing(
  parts: Parts,
  path: string,
  sheet: string,
): { readonly charts: readonly Chart[]; readonly losses: readonly Loss[] } {
  const charts: Chart[] = [];
  const losses: Loss[] = [];
  const lose = (code: LossCode, detail: string | undefined) =>
    losses.push(defined<Loss>({ code, place: sheet, detail: detail === '' ? undefined : detail }));
  for (const anchorNode of anchorsOf(parts.xml(path))) {
    const anchor = anchorOf(anchorNode);
    for (const node of anchorNode.children.flatMap(contentOf)) {
      const name = nameOf(node);
      if (node.name !== 'graphicFrame') {
        lose(node.name === 'pic' ? 'picture' : node.name === 'contentPart' ? 'other' : 'shape', name);
        continue;
      }
      const data = descend(node, 'graphic', 'graphicData');
      const reference = child(data, 'chart');
      const link = parts.linkOf(path, attribute(reference, 'r:id'));
      const part = link && parts.xml(parts.take(link.target));
      if (!part || !anchor || part.name !== 'chartSpace' || !child(part, 'chart')) {
        lose(frameKind(data), name);
        continue;
      }
      const { body, partial } = chartBodyOf(part);
      if (!body) lose('chart', name);
      else charts.push(defined<Chart>({ name, altText: altTextOf(node), anchor, ...body }));
      if (body && partial.length > 0) lose('chartDetail', `${name}: ${partial.join(', ')}`);
    }
  }
  return { charts, losses };
}

function anchorsOf(drawing: XmlNode | undefined): readonly XmlNode[] {
  return drawing?.children.filter(({ name }) => name.endsWith('Anchor')) ?? [];
}

const CONTENT = ['graphicFrame', 'pic', 'sp', 'cxnSp', 'grpSp', 'contentPart'];

/** What stands on an anchor; where a file offers a choice, the first that a newer program would take. */
function contentOf(node: XmlNode): readonly XmlNode[] {
  if (CONTENT.includes(node.name)) return [node];
  if (node.name !== 'AlternateContent') return [];
  return (child(node, 'Choice') ?? child(node, 'Fallback'))?.children.flatMap(contentOf) ?? [];
}

function frameKind(data: XmlNode | undefined): LossCode {
  const uri = attribute(data, 'uri') ?? '';
  if (/slicer/i.test(uri)) return 'slicer';
  if (/timeslicer|timeline/i.test(uri)) return 'timeline';
  return /chart/i.test(uri) ? 'chart' : 'other';
}

function propertiesOf(node: XmlNode): XmlNode | undefined {
  return node.children
    .filter(({ name }) => name.startsWith('nv'))
    .map((holder) => child(holder, 'cNvPr'))
    .find((found) => found !== undefined);
}

function nameOf(node: XmlNode): string {
  return attribute(propertiesOf(node), 'name') ?? '';
}

function altTextOf(node: XmlNode): Chart['altText'] {
  const properties = propertiesOf(node);
  return ifAny(
    defined<NonNullable<Chart['altText']>>({
      title: attribute(properties, 'title') || undefined,
      description: attribute(properties, 'descr') || undefined,
    }),
  );
}

function anchorOf(node: XmlNode): Anchor | undefined {
  const from = child(node, 'from');
  const extent = child(node, 'ext');
  const [width, height] = [numberOf(extent, 'cx') ?? 0, numberOf(extent, 'cy') ?? 0];
  switch (node.name) {
    case 'twoCellAnchor': {
      const editAs = attribute(node, 'editAs');
      const follows =
        editAs === 'oneCell' ? ('move' as const) : editAs === 'absolute' ? ('nothing' as const) : undefined;
      return defined<Anchor & { kind: 'cells' }>({
        kind: 'cells',
        from: pointOf(from),
        to: pointOf(child(node, 'to')),
        follows,
      });
    }
    case 'oneCellAnchor':
      return { kind: 'corner', from: pointOf(from), width, height };
    case 'absoluteAnchor': {
      const position = child(node, 'pos');
      return { kind: 'free', left: numberOf(position, 'x') ?? 0, top: numberOf(position, 'y') ?? 0, width, height };
    }
    default:
      return undefined;
  }
}

function pointOf(node: XmlNode | undefined): AnchorPoint {
  const number = (name: string) => {
    const value = Number(children(node, name)[0]?.text ?? 0);
    return Number.isFinite(value) ? value : 0;
  };
  return { column: number('col'), row: number('row'), dx: number('colOff'), dy: number('rowOff') };
}
