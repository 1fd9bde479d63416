import { oneOf } from '../../../rich-api/arguments';
import { describe, nullRef, ref } from '../../../rich-api/descriptor';
import { HostError, itemNotFound } from '../../../rich-api/host-error';
import { arrowheadLengths, arrowheadStyles, arrowheadWidths, connectorTypes } from '../../state/shapes/enumerations';
import type { Shape, ShapeConnector } from '../../state/shapes/shape';
import { findShape, shapesOf } from '../../state/shapes/shapes-of-sheet';
import type { Arguments } from '../../../rich-api/arguments';
import { drawing, keptInShape, shapeRef, type ShapePart } from './shape-part';

export const geometricShapeType = describe<ShapePart>('GeometricShape', {
  values: { id: ({ shape }) => shape.id },
  links: { shape: (target) => shapeRef(target, target.shape, target.parent) },
});

export const imageType = describe<ShapePart>('Image', {
  values: { id: ({ shape }) => shape.id, format: ({ shape }) => shape.image?.format ?? null },
  links: { shape: (target) => shapeRef(target, target.shape, target.parent) },
});

export const shapeGroupType = describe<ShapePart>('ShapeGroup', {
  values: { id: ({ shape }) => shape.id },
  links: {
    shape: (target) => shapeRef(target, target.shape),
    shapes: (target) => ref('GroupShapeCollection', target),
  },
  methods: {
    /** Leaves the members where they stand, in the group's place among the shapes. */
    ungroup: (target) => {
      drawing(target);
      const all = shapesOf(target.sheet);
      all.shapes = all.shapes.flatMap((shape) => (shape === target.shape ? shape.members : [shape]));
    },
  },
});

export const groupShapeCollectionType = describe<ShapePart>('GroupShapeCollection', {
  items: (target) => target.shape.members.map((member) => shapeRef(target, member, target.shape)),
  item: (target, args) => {
    const member = findShape(target.shape.members, args.text(0));
    if (member === undefined) throw itemNotFound();
    return shapeRef(target, member, target.shape);
  },
});

type LinePart = ShapePart<ShapeConnector>;

const connect = (end: 'begin' | 'end') => (target: LinePart, args: Arguments) => {
  const to = args.object(0).target as ShapePart;
  const site = args.integer(1);
  if (to.shape.kind !== 'GeometricShape' || site < 0 || site > 3) throw new HostError('InvalidArgument');
  drawing(target);
  target.part[end] = { shapeId: to.shape.id, site };
};

const disconnect = (end: 'begin' | 'end') => (target: LinePart) => {
  drawing(target);
  target.part[end] = undefined;
};

const connected = (end: 'begin' | 'end') => (target: LinePart) => {
  const id = target.part[end]?.shapeId;
  const shape: Shape | undefined = id === undefined ? undefined : findShape(shapesOf(target.sheet).shapes, id);
  return shape === undefined ? nullRef : shapeRef(target, shape);
};

export const lineType = describe<LinePart>('Line', {
  values: {
    id: ({ shape }) => shape.id,
    connectorType: keptInShape('type', (value) => oneOf(value, connectorTypes)),
    beginArrowheadLength: keptInShape('beginArrowheadLength', (value) => oneOf(value, arrowheadLengths)),
    beginArrowheadStyle: keptInShape('beginArrowheadStyle', (value) => oneOf(value, arrowheadStyles)),
    beginArrowheadWidth: keptInShape('beginArrowheadWidth', (value) => oneOf(value, arrowheadWidths)),
    endArrowheadLength: keptInShape('endArrowheadLength', (value) => oneOf(value, arrowheadLengths)),
    endArrowheadStyle: keptInShape('endArrowheadStyle', (value) => oneOf(value, arrowheadStyles)),
    endArrowheadWidth: keptInShape('endArrowheadWidth', (value) => oneOf(value, arrowheadWidths)),
    isBeginConnected: ({ part }) => part.begin !== undefined,
    beginConnectedSite: ({ part }) => part.begin?.site ?? 0,
    isEndConnected: ({ part }) => part.end !== undefined,
    endConnectedSite: ({ part }) => part.end?.site ?? 0,
  },
  links: {
    shape: (target) => shapeRef(target, target.shape, target.parent),
    beginConnectedShape: connected('begin'),
    endConnectedShape: connected('end'),
  },
  methods: {
    connectBeginShape: connect('begin'),
    connectEndShape: connect('end'),
    disconnectBeginShape: disconnect('begin'),
    disconnectEndShape: disconnect('end'),
  },
});
