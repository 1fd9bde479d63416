import type { Check } from './check';
import { all, child } from './xml-tree';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** The highest requirement set that every supported perpetual Excel has (LTSC 2021). */
const HIGHEST_SET = 14;

const versionOf = (set: string): number => Number(/^1\.(\d+)$/.exec(set)?.[1] ?? Number.NaN);

/** Who the add-in is, and what Excel it asks for. */
export const identity: Check = (manifest, { packageVersion }) => {
  const id = child(manifest, 'Id')?.text ?? '';
  const version = child(manifest, 'Version')?.text ?? '';
  const locale = child(manifest, 'DefaultLocale')?.text ?? '';
  const sets = all(manifest, 'Set', 'bt:Set').map(({ attributes }) => attributes['MinVersion'] ?? '');
  const hosts = all(manifest, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'] ?? '');
  const faults: string[] = [];
  if (!GUID.test(id)) faults.push(`<Id> is not a GUID: “${id}”.`);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version)) faults.push(`<Version> must have four numbers: “${version}”.`);
  if (version !== `${packageVersion}.0`)
    faults.push(`<Version> is ${version}, but package.json says ${packageVersion}: it should be ${packageVersion}.0.`);
  if (locale !== 'fr-FR') faults.push(`<DefaultLocale> should be fr-FR, not “${locale}”.`);
  if (hosts.length === 0 || hosts.some((host) => host !== 'Workbook'))
    faults.push(`Every <Host> should be Workbook; found: ${hosts.join(', ') || 'none'}.`);
  if (new Set(sets).size > 1) faults.push(`The two <Requirements> ask for different sets: ${sets.join(' and ')}.`);
  for (const set of new Set(sets))
    if (!(versionOf(set) <= HIGHEST_SET))
      faults.push(`ExcelApi ${set} is more than Excel 2021 offers (1.${HIGHEST_SET}).`);
  if (child(manifest, 'Permissions')?.text !== 'ReadWriteDocument')
    faults.push('<Permissions> should be ReadWriteDocument: the add-in writes cells and asks for nothing more.');
  return faults;
};
