/** What a file has and a `Book` cannot carry. */
export type LossCode =
  | 'chart'
  | 'chartDetail'
  | 'pivotTable'
  | 'macros'
  | 'picture'
  | 'shape'
  | 'slicer'
  | 'timeline'
  | 'sparklines'
  | 'externalLink'
  | 'embeddedObject'
  | 'richText'
  | 'threadedComment'
  | 'signature'
  | 'query'
  | 'dataModel'
  | 'control'
  | 'cellStyles'
  | 'chartSheet'
  | 'sheetExtension'
  | 'printerSettings'
  | 'backgroundPicture'
  | 'sharedWorkbook'
  | 'taskPane'
  | 'filter'
  | 'noteAsComment'
  | 'tableDetail'
  | 'dates1904'
  | 'other';

export interface Loss {
  readonly code: LossCode;
  /** The sheet's name, or the part's path where it belongs to no sheet. */
  readonly place: string;
  readonly detail?: string;
}
