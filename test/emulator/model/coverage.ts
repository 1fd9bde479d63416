import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { excelTypes } from '../../../src/emulator/model/registry';
import { startExcel } from '../../../src/emulator/transport/node';

/** Members that every client object has, answered by the library itself. */
const own = new Set(
  'constructor load retrieve set update toJSON track untrack setMockData ensureUnchanged context isNull isNullObject items'.split(
    ' ',
  ),
);

interface Proxy {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** `Class.member` → the ExcelApi version it came with; members of other sets are left out, the rest are of the first. */
const versions = (): ReadonlyMap<string, number> => {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-win32-16.01.debug.js',
  );
  const source = readFileSync(path, 'utf8');
  const found = new Map<string, number>();
  for (const [, member = '', set = '', version = ''] of source.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", ("\w+"|_defaultApiSetName), "([\d.]+)"/g,
  )) {
    found.set(member, set === '_defaultApiSetName' ? Number(version.split('.')[1]) : Infinity);
  }
  return found;
};

const methodNames = (prototype: object): string[] =>
  Object.getOwnPropertyNames(prototype).filter((name) => {
    const member = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    return typeof member === 'function' && !own.has(name);
  });

/** What a class of the real library has and the emulator lacks, e.g. `Range.showCard`, up to ExcelApi 1.`highest`. */
export const missingMembers = (highest: number): readonly string[] => {
  const { Excel } = startExcel();
  const version = versions();
  const types = new Map(excelTypes.all.map((type) => [type.name, type]));
  const missing: string[] = [];
  for (const [name, constructor] of Object.entries(Excel as unknown as Record<string, { prototype?: Proxy }>)) {
    const { prototype } = constructor;
    if (typeof constructor !== 'function' || prototype === undefined || !('_className' in prototype)) continue;
    const known = types.get(name);
    const has = (kind: 'values' | 'links' | 'methods', member: string): boolean =>
      known?.[kind].has(member.toLowerCase()) === true;
    const report = (member: string): void => {
      if ((version.get(`${name}.${member}`) ?? 1) <= highest) missing.push(`${name}.${member}`);
    };
    for (const member of prototype._scalarPropertyNames ?? []) {
      if (!member.startsWith('_') && !has('values', member)) report(member);
    }
    for (const member of prototype._navigationPropertyNames ?? []) if (!has('links', member)) report(member);
    for (const member of methodNames(prototype)) {
      const event = /^_Register(?:Event(.+)|(.+)Event)$/.exec(member);
      if (event !== null && known?.events.has((event[1] ?? event[2] ?? '').toLowerCase()) !== true) report(member);
      if (member.startsWith('_') || known?.otherMethod !== undefined) continue;
      const base = member.replace(/OrNullObject$/, '');
      const free =
        (base === 'getItem' && known?.item !== undefined) ||
        (known?.items !== undefined && (base === 'getCount' || base === 'getItemAt'));
      if (!free && !has('methods', member) && !has('methods', base)) report(member);
    }
  }
  return missing.sort();
};
