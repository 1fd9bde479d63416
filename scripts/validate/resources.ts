import type { Check } from './check';
import { all, child, everything } from './xml-tree';

/** Where each element's `resid` must lead. */
const KINDS: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  'bt:Image': 'bt:Images',
};
const MAX_ID_LENGTH = 32;

/** Ids lead somewhere, to the right kind of resource, and nothing is left unused or named twice. */
export const resources: Check = (manifest, { functions }) => {
  const overrides = child(manifest, 'VersionOverrides');
  const root = child(overrides, 'Resources');
  if (overrides === undefined || root === undefined) return [];
  const defined = new Map(
    root.children.flatMap((kind) => kind.children.map(({ attributes }) => [attributes['id'] ?? '', kind.name])),
  );
  const ids = root.children.flatMap((kind) => kind.children.map(({ attributes }) => attributes['id'] ?? ''));
  const uses = everything(overrides).filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(uses.map(({ attributes }) => attributes['resid']));
  const controls = all(overrides, 'Group', 'Control').map(({ attributes }) => attributes['id'] ?? '');
  const twice = (list: readonly string[]): string[] => [...new Set(list.filter((id, at) => list.indexOf(id) !== at))];
  return [
    ...uses.flatMap(({ name, attributes, line }) => {
      const id = attributes['resid'] ?? '';
      const kind = defined.get(id);
      if (kind === undefined) return [`Line ${line}: <${name}> names “${id}”, which <Resources> does not define.`];
      const wanted = KINDS[name];
      return wanted === undefined || wanted === kind ? [] : [`Line ${line}: “${id}” is in <${kind}>, not <${wanted}>.`];
    }),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource “${id}” is not used.`),
    ...ids.filter((id) => id.length > MAX_ID_LENGTH).map((id) => `The id “${id}” is longer than ${MAX_ID_LENGTH}.`),
    ...twice(ids).map((id) => `The resource “${id}” is defined twice.`),
    ...twice(controls).map((id) => `The ribbon’s id “${id}” is used twice.`),
    ...all(overrides, 'FunctionName')
      .filter(({ text }) => !functions.includes(text))
      .map(({ text }) => `The button’s function “${text}” is not one that the function file associates.`),
  ];
};
