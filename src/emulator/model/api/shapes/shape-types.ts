import type { AnyDescriptor } from '../../../rich-api/descriptor';
import { shapeType } from './shape';
import { shapeCollectionType, worksheetShapes } from './shape-collection';
import { geometricShapeType, groupShapeCollectionType, imageType, lineType, shapeGroupType } from './shape-kinds';
import { shapeFillType, shapeFontType, shapeLineFormatType, textFrameType, textRangeType } from './shape-look';

/** All that Office.js has about shapes, save SVG pictures. */
export const shapeTypesOfOffice: readonly AnyDescriptor[] = [
  worksheetShapes,
  shapeCollectionType,
  shapeType,
  geometricShapeType,
  imageType,
  lineType,
  shapeGroupType,
  groupShapeCollectionType,
  shapeFillType,
  shapeLineFormatType,
  textFrameType,
  textRangeType,
  shapeFontType,
];
