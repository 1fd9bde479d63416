import type { PasswordHash } from '../book';
import { defined, ifAny } from '../defined';
import { attribute, numberOf, type XmlNode } from './xml-node';

/** A password's hash; attributes of the workbook's have `workbook` before their name. */
export function passwordOf(node: XmlNode, prefix: '' | 'workbook'): PasswordHash | undefined {
  const named = (name: string) => (prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1));
  return ifAny(
    defined<PasswordHash>({
      algorithm: attribute(node, named('algorithmName')),
      hash: attribute(node, named('hashValue')),
      salt: attribute(node, named('saltValue')),
      spinCount: numberOf(node, named('spinCount')),
      legacy: attribute(node, named('password')),
    }),
  );
}
