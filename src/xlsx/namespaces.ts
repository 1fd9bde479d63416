/** Names that the Open XML standard and Microsoft's extensions of it give to things. */
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const ns = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: `${office}/relationships`,
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  excelMain: 'http://schemas.microsoft.com/office/excel/2006/main',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  appProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  variants: `${office}/docPropsVTypes`,
  customXml: `${office}/customXml`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
  webExtension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  taskPanes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
} as const;

/** The kinds of links between parts. */
export const rel = {
  workbook: `${office}/relationships/officeDocument`,
  worksheet: `${office}/relationships/worksheet`,
  styles: `${office}/relationships/styles`,
  theme: `${office}/relationships/theme`,
  sharedStrings: `${office}/relationships/sharedStrings`,
  drawing: `${office}/relationships/drawing`,
  vmlDrawing: `${office}/relationships/vmlDrawing`,
  comments: `${office}/relationships/comments`,
  chart: `${office}/relationships/chart`,
  table: `${office}/relationships/table`,
  hyperlink: `${office}/relationships/hyperlink`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${office}/relationships/extended-properties`,
  custom: `${office}/relationships/custom-properties`,
  customXml: `${office}/relationships/customXml`,
  customXmlProperties: `${office}/relationships/customXmlProps`,
  taskPanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The types of parts. */
export const contentType = {
  workbook: `${sheet}.sheet.main+xml`,
  worksheet: `${sheet}.worksheet+xml`,
  styles: `${sheet}.styles+xml`,
  sharedStrings: `${sheet}.sharedStrings+xml`,
  table: `${sheet}.table+xml`,
  comments: `${sheet}.comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  taskPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** Extensions of a sheet or a rule that are read and written. */
export const extension = {
  conditionalFormats: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
  validations: '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
  rule: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}',
} as const;
