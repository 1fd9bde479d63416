import { describe, nullRef, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { HostRef as HostReference } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { boxOf, type Box } from '../../state/charts/anchor';
import { deleteChart } from '../../charts/delete-chart';
import { chartPicture } from '../../charts/picture/chart-picture';
import { chartsOf } from '../../state/charts/charts-of-sheet';
import { nextDrawingNumber } from '../../state/drawing-number';
import { placements } from '../../state/shapes/enumerations';
import { geometricShapeTypes } from '../../state/shapes/geometric-types';
import type { Shape } from '../../state/shapes/shape';
import { copyShape, setBox, shapesOf } from '../../state/shapes/shapes-of-sheet';
import { asFlag, asNumber, asText } from '../charts/chart-part';
import type { SheetTarget } from '../worksheet-ref';
import { drawing, keptInShape, shapePieceRef, shapeRef, type ShapePart } from './shape-part';

const side = (key: keyof Box): AccessibleValue<ShapePart> => ({
  get: ({ sheet, shape }) => boxOf(sheet, shape.anchor)[key],
  set: (target, value) => {
    const { sheet, shape } = target;
    const before = boxOf(sheet, shape.anchor);
    const given = asNumber(value, { least: 0 });
    drawing(target);
    setBox(sheet, shape, withSide(before, key, given, shape.lockAspectRatio));
  },
});

/** With a locked aspect ratio one dimension takes the other along. */
const withSide = (box: Box, key: keyof Box, value: number, locked: boolean): Box => {
  const changed = { ...box, [key]: value };
  if (!locked || box.width === 0 || box.height === 0) return changed;
  if (key === 'width') return { ...changed, height: (box.height * value) / box.width };
  return key === 'height' ? { ...changed, width: (box.width * value) / box.height } : changed;
};

const asShapeName = (value: unknown): string => {
  const name = asText(value);
  if (name.trim() === '') throw invalidArgument();
  return name;
};

/** A piece that only one kind of shape has. */
const only =
  (kind: Shape['kind'], type: string) =>
  (target: ShapePart): HostRef => {
    if (target.shape.kind !== kind) throw new HostError('InvalidOperation');
    return shapePieceRef(type, target, target.shape);
  };

/** The shapes that one is drawn among: those of the sheet, or of its group. */
const siblings = ({ sheet, parent }: ShapePart): { shapes: Shape[] } =>
  parent === undefined
    ? shapesOf(sheet)
    : {
        get shapes() {
          return parent.members;
        },
        set shapes(shapes) {
          parent.members = shapes;
        },
      };

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

const scale = (target: ShapePart, across: number, down: number, from: string): void => {
  const { sheet, shape } = target;
  const box = boxOf(sheet, shape.anchor);
  const [width, height] = [box.width * across, box.height * down];
  const share = from === 'ScaleFromMiddle' ? 0.5 : from === 'ScaleFromBottomRight' ? 1 : 0;
  const left = Math.max(0, box.left + (box.width - width) * share);
  const top = Math.max(0, box.top + (box.height - height) * share);
  drawing(target);
  setBox(sheet, shape, { left, top, width, height });
};

const scaleFroms = ['ScaleFromTopLeft', 'ScaleFromMiddle', 'ScaleFromBottomRight'] as const;
const zOrders = ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'] as const;

/** A chart among the shapes can be moved and deleted; the rest is done on the chart itself. */
const requireDrawn = ({ shape }: ShapePart): void => {
  if (shape.kind === 'Unsupported') throw new HostError('UnsupportedOperation');
};

export const shapeType = describe<ShapePart>('Shape', {
  id: ({ shape }) => ({ Id: shape.id }),
  values: {
    id: ({ shape }) => shape.id,
    name: keptInShape('name', asShapeName),
    displayName: ({ shape }) => shape.name,
    type: ({ shape }) => shape.kind,
    geometricShapeType: {
      get: ({ shape }) => shape.geometricType ?? null,
      set: (target, value) => {
        if (target.shape.kind !== 'GeometricShape') throw new HostError('InvalidOperation');
        const type = oneOf(value, geometricShapeTypes);
        drawing(target);
        target.shape.geometricType = type;
      },
    },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
    rotation: keptInShape('rotation', (value) => turn(asNumber(value))),
    lockAspectRatio: keptInShape('lockAspectRatio', asFlag),
    placement: keptInShape('placement', (value) => oneOf(value, placements)),
    visible: keptInShape('visible', asFlag),
    altTextTitle: keptInShape('altTextTitle', asText),
    altTextDescription: keptInShape('altTextDescription', asText),
    zOrderPosition: (target) => {
      const { charts } = chartsOf(target.sheet);
      const chart = charts.findIndex(({ id }) => id === target.shape.id);
      if (chart >= 0) return chart;
      const place = siblings(target).shapes.indexOf(target.shape);
      return target.parent === undefined ? charts.length + place : place;
    },
    level: ({ parent }) => (parent === undefined ? 0 : 1),
    connectionSiteCount: ({ shape }) => (shape.kind === 'GeometricShape' ? 4 : 0),
  },
  links: {
    fill: (target) => shapePieceRef('ShapeFill', target, target.shape.fill),
    lineFormat: (target) => shapePieceRef('ShapeLineFormat', target, target.shape.line),
    textFrame: (target) => {
      if (target.shape.kind !== 'GeometricShape') throw new HostError('InvalidOperation');
      return shapePieceRef('TextFrame', target, target.shape.text);
    },
    geometricShape: only('GeometricShape', 'GeometricShape'),
    image: only('Image', 'Image'),
    group: only('Group', 'ShapeGroup'),
    line: (target) => {
      if (target.shape.connector === undefined) throw new HostError('InvalidOperation');
      return shapePieceRef('Line', target, target.shape.connector);
    },
    parentGroup: (target) =>
      target.parent === undefined
        ? nullRef
        : shapePieceRef('ShapeGroup', { ...target, shape: target.parent }, target.parent),
  },
  methods: {
    delete: (target) => {
      drawing(target);
      if (target.shape.kind === 'Unsupported') {
        deleteChart(target, target.shape.id);
        return;
      }
      const all = siblings(target);
      all.shapes = all.shapes.filter((shape) => shape !== target.shape);
    },
    incrementLeft: (target, args) => move(target, args.number(0), 0),
    incrementTop: (target, args) => move(target, 0, args.number(0)),
    incrementRotation: (target, args) => {
      const by = args.number(0);
      drawing(target);
      target.shape.rotation = turn(target.shape.rotation + by);
    },
    scaleHeight: (target, args) =>
      scale(target, 1, positive(args.number(0)), args.oneOf(2, scaleFroms, 'ScaleFromTopLeft')),
    scaleWidth: (target, args) =>
      scale(target, positive(args.number(0)), 1, args.oneOf(2, scaleFroms, 'ScaleFromTopLeft')),
    setZOrder: (target, args) => {
      const order = args.oneOf(0, zOrders);
      requireDrawn(target);
      drawing(target);
      const all = siblings(target);
      const at = all.shapes.indexOf(target.shape);
      const others = all.shapes.filter((shape) => shape !== target.shape);
      const to = { BringToFront: others.length, BringForward: at + 1, SendToBack: 0, SendBackward: at - 1 }[order];
      others.splice(Math.min(Math.max(0, to), others.length), 0, target.shape);
      all.shapes = others;
    },
    copyTo: (target, args) => {
      requireDrawn(target);
      const given = args.at(0);
      const sheet = given instanceof HostReference ? (given.target as SheetTarget).sheet : target.sheet;
      const to = { workbook: target.workbook, sheet };
      drawing(to);
      const copy = copyShape(target.workbook, target.shape);
      copy.name = `${target.shape.name.replace(/ \d+$/, '')} ${nextDrawingNumber(sheet)}`;
      shapesOf(sheet).shapes.push(copy);
      return shapeRef(to, copy);
    },
    getAsImage: ({ workbook, sheet, shape }) => {
      const chart = chartsOf(sheet).charts.find(({ id }) => id === shape.id);
      if (chart !== undefined) {
        const { width, height } = boxOf(sheet, chart.anchor);
        return chartPicture(workbook, chart, Math.round(width / 0.75), Math.round(height / 0.75));
      }
      throw new HostError(
        'NotImplemented',
        'The emulated Excel draws no pictures: shape.getAsImage has no image to give.',
      );
    },
  },
  events: ['activated', 'deactivated'],
});

const positive = (factor: number): number => asNumber(factor, { least: Number.MIN_VALUE });

const move = (target: ShapePart, right: number, down: number): void => {
  const { sheet, shape } = target;
  const box = boxOf(sheet, shape.anchor);
  drawing(target);
  setBox(sheet, shape, { ...box, left: Math.max(0, box.left + right), top: Math.max(0, box.top + down) });
};
