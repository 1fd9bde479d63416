import type { Anchor, AnchorPoint, Chart } from '../chart';
import { ns } from '../namespaces';
import { element, xmlDocument } from './xml';

/** The part that places charts on a sheet. `links` are the links to their parts, in the same order. */
export function drawingXml(charts: readonly Chart[], links: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorElement(chart.anchor, frame(chart, index, links[index] ?? '')));
  return xmlDocument(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': ns.sheetDrawing, 'xmlns:a': ns.drawing, 'xmlns:r': ns.relationships, 'xmlns:c': ns.chart },
      ...anchors,
    ),
  );
}

function anchorElement(anchor: Anchor, content: string): string {
  const end = element('xdr:clientData');
  switch (anchor.kind) {
    case 'cells': {
      const follows = { move: 'oneCell', nothing: 'absolute' } as const;
      return element(
        'xdr:twoCellAnchor',
        { editAs: anchor.follows === undefined ? undefined : follows[anchor.follows] },
        pointElement('xdr:from', anchor.from),
        pointElement('xdr:to', anchor.to),
        content,
        end,
      );
    }
    case 'corner':
      return element(
        'xdr:oneCellAnchor',
        {},
        pointElement('xdr:from', anchor.from),
        element('xdr:ext', { cx: anchor.width, cy: anchor.height }),
        content,
        end,
      );
    case 'free':
      return element(
        'xdr:absoluteAnchor',
        {},
        element('xdr:pos', { x: anchor.left, y: anchor.top }),
        element('xdr:ext', { cx: anchor.width, cy: anchor.height }),
        content,
        end,
      );
  }
}

function pointElement(name: string, point: AnchorPoint): string {
  const number = (part: string, value: number): string => `<xdr:${part}>${value}</xdr:${part}>`;
  return element(
    name,
    {},
    number('col', point.column),
    number('colOff', point.dx),
    number('row', point.row),
    number('rowOff', point.dy),
  );
}

function frame(chart: Chart, index: number, link: string): string {
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', {
        id: index + 2,
        name: chart.name,
        descr: chart.altText?.description,
        title: chart.altText?.title,
      }),
      element('xdr:cNvGraphicFramePr'),
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element('a:graphic', {}, element('a:graphicData', { uri: ns.chart }, element('c:chart', { 'r:id': link }))),
  );
}
