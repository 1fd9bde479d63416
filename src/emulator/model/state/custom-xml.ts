import { part } from './part';
import type { Workbook } from './workbook';

/** A piece of XML that travels in the file, unseen by its reader. */
export interface CustomXml {
  /** A GUID in braces. */
  readonly id: string;
  xml: string;
  /** The namespace of the root element. */
  namespace: string;
}

/** The custom XML parts of a workbook, in the order in which they came. */
export const customXmlOf = part<Workbook, CustomXml[]>(() => []);
