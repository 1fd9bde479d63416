import { missingMembers } from './coverage';

/** Whole families that the emulated Excel does not have. Their collections are there, and empty. */
const families =
  /^(?:_V1Api|Pivot\w*|\w+PivotHierarchy\w*|ChartPivotOptions|Slicer\w*|Timeline\w*|Visual\w*|NamedSheetView\w*|Query\w*|LinkedWorkbook\w*|DataConnectionCollection|NumberFormatProperty\w*|DataControllerClient|CustomFunctionManager|InternalTest|Ribbon|WorkbookCreated)\./;

/** Members that only they would lead to, and those for which there is nothing to emulate: pictures, cloud data types, dialogs. */
const single = [
  'Application.ribbon',
  'Chart.pivotOptions',
  'Range.convertDataTypeToText',
  'Range.convertToLinkedDataType',
  'Range.flashFill',
  'Range.getImage',
  'Range.getNumberFormatProperties',
  'Range.getPivotTables',
  'Range.showCard',
  'Range.showTeachingCallout',
  'RangeAreas.convertDataTypeToText',
  'RangeAreas.convertToLinkedDataType',
  'Workbook._V1Api',
  'Workbook.internalTest',
  'Workbook.pivotTableStyles',
  'Workbook.recordAction',
  'Workbook.slicerStyles',
  'Workbook.timelineStyles',
  'Worksheet.visuals',
];

describe('Of the members of Office.js up to ExcelApi 1.15', () => {
  it('those that the emulated Excel lacks are the ones listed here, no more and no fewer', () => {
    expect(missingMembers(15).filter((member) => !families.test(member))).toEqual(single);
  });
});
