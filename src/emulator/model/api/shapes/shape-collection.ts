import { HostRef, describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { anchorAt, boxOf, type Box } from '../../state/charts/anchor';
import { chartsOf } from '../../state/charts/charts-of-sheet';
import { nextDrawingNumber } from '../../state/drawing-number';
import { geometricShapeTypes } from '../../state/shapes/geometric-types';
import { connectorTypes } from '../../state/shapes/enumerations';
import { newShape, type Shape, type ShapeOrder } from '../../state/shapes/shape';
import { findShape, nextShapeId, shapesOf } from '../../state/shapes/shapes-of-sheet';
import { liveSheet, type SheetTarget } from '../worksheet-ref';
import { chartShape } from './chart-shape';
import { imageOf } from './image';
import { drawing, shapeRef, type ShapePart } from './shape-part';

/** Excel's size of a new shape, in points. */
const firstBox: Box = { left: 0, top: 0, width: 72, height: 72 };

export const worksheetShapes = describe<SheetTarget>('Worksheet', {
  links: { shapes: (target) => ref('ShapeCollection', target) },
});

const add = (target: SheetTarget, label: string, order: Omit<ShapeOrder, 'id' | 'name' | 'anchor'>, box = firstBox) => {
  const sheet = liveSheet(target);
  drawing(target);
  const shape = newShape({
    ...order,
    id: nextShapeId(target.workbook),
    name: `${label} ${nextDrawingNumber(sheet)}`,
    anchor: anchorAt(sheet, box),
  });
  shapesOf(sheet).shapes.push(shape);
  return shapeRef(target, shape);
};

/** Some shapes have a name of their own in Excel; the others are called after their type: « Right Arrow ». */
const labels: Readonly<Record<string, string>> = { Ellipse: 'Oval', RoundRectangle: 'Rectangle: Rounded Corners' };
const labelOf = (type: string): string => labels[type] ?? type.replace(/([a-z])([A-Z0-9])/g, '$1 $2');

const bounding = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
};

/** The shapes that a list of names, ids or Shape objects stands for. */
const shapesAmong = (target: SheetTarget, values: unknown): Shape[] => {
  if (!Array.isArray(values) || values.length < 2) throw invalidArgument();
  const { shapes } = shapesOf(target.sheet);
  return values.map((value: unknown) => {
    const found =
      value instanceof HostRef && value.type === 'Shape'
        ? shapes.find((shape) => shape === (value.target as ShapePart).shape)
        : typeof value === 'string'
          ? findShape(shapes, value)
          : undefined;
    if (found === undefined) throw notToBeGrouped(target, value);
    return found;
  });
};

/** The shapes of a sheet and, as Excel has it, its charts among them. */
const everyShape = ({ sheet }: SheetTarget): Shape[] => [
  ...chartsOf(sheet).charts.map(chartShape),
  ...shapesOf(sheet).shapes,
];

const notToBeGrouped = ({ sheet }: SheetTarget, value: unknown): HostError => {
  const id = value instanceof HostRef && value.type === 'Shape' ? (value.target as ShapePart).shape.id : value;
  const isChart = chartsOf(sheet).charts.some((chart) => chart.id === id || chart.name === id);
  return isChart
    ? new HostError('UnsupportedOperation', 'The emulated Excel does not group charts.')
    : invalidArgument();
};

export const shapeCollectionType = describe<SheetTarget>('ShapeCollection', {
  items: (target) => everyShape(target).map((shape) => shapeRef(target, shape)),
  item: (target, args) => {
    const shape = findShape(everyShape(target), args.text(0));
    if (shape === undefined) throw itemNotFound();
    return shapeRef(target, shape);
  },
  methods: {
    addGeometricShape: (target, args) => {
      const geometricType = args.oneOf(0, geometricShapeTypes);
      return add(target, labelOf(geometricType), { kind: 'GeometricShape', geometricType });
    },
    addTextBox: (target, args) =>
      add(target, 'TextBox', {
        kind: 'GeometricShape',
        geometricType: 'Rectangle',
        isTextBox: true,
        text: args.optionalText(0) ?? '',
      }),
    addLine: (target, args) => {
      const [startLeft, startTop, endLeft, endTop] = [0, 1, 2, 3].map((index) => args.number(index)) as [
        number,
        number,
        number,
        number,
      ];
      if (Math.min(startLeft, startTop, endLeft, endTop) < 0) throw invalidArgument();
      const type = args.oneOf(4, connectorTypes, 'Straight');
      const connector = {
        type,
        flipHorizontally: endLeft < startLeft,
        flipVertically: endTop < startTop,
        beginArrowheadLength: 'Medium',
        beginArrowheadStyle: 'None',
        beginArrowheadWidth: 'Medium',
        endArrowheadLength: 'Medium',
        endArrowheadStyle: 'None',
        endArrowheadWidth: 'Medium',
      } as const;
      const box = {
        left: Math.min(startLeft, endLeft),
        top: Math.min(startTop, endTop),
        width: Math.abs(endLeft - startLeft),
        height: Math.abs(endTop - startTop),
      };
      const label = { Straight: 'Straight Connector', Elbow: 'Connector: Elbow', Curve: 'Connector: Curved' }[type];
      return add(target, label, { kind: 'Line', connector: { ...connector } }, box);
    },
    addImage: (target, args) => {
      const { width, height, ...image } = imageOf(args.text(0));
      return add(target, 'Picture', { kind: 'Image', image }, { left: 0, top: 0, width, height });
    },
    addGroup: (target, args) => {
      const members = shapesAmong(target, args.at(0));
      const all = shapesOf(target.sheet);
      const box = bounding(members.map(({ anchor }) => boxOf(target.sheet, anchor)));
      all.shapes = all.shapes.filter((shape) => !members.includes(shape));
      return add(target, 'Group', { kind: 'Group', members }, box);
    },
  },
});
