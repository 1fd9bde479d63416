import { flagOf, type XmlNode } from './xml-node';

/** A flag in an element of its own: there without a value, it is true. */
export function flagVal(node: XmlNode | undefined): boolean | undefined {
  return node && (flagOf(node, 'val') ?? true);
}
