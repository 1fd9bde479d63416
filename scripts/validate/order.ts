import type { Check } from './check';
import { everything, type XmlElement } from './xml-tree';

/** For each element that holds others: its children in the schema's order, `!` where one is required. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'Dictionary',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!', 'WebApplicationInfo', 'VersionOverrides'],
  DesktopFormFactor: ['GetStarted!', 'FunctionFile!', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  OfficeTab: ['Group!'],
  Group: ['Label!', 'Icon!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

const bare = (entry: string): string => entry.replace('!', '');

const faultsOf = (element: XmlElement, contents: readonly string[]): readonly string[] => {
  const names = contents.map(bare);
  const place = `<${element.name}> (line ${element.line})`;
  const present = element.children.map(({ name }) => name);
  const unknown = present.filter((name) => !names.includes(name)).map((name) => `${place} cannot hold <${name}>.`);
  const missing = contents
    .filter((entry) => entry.endsWith('!') && !present.includes(bare(entry)))
    .map((entry) => `${place} lacks <${bare(entry)}>.`);
  const misplaced = present.filter((name, index) =>
    present.slice(0, index).some((earlier) => names.indexOf(earlier) > names.indexOf(name)),
  );
  return [
    ...unknown,
    ...missing,
    ...misplaced
      .filter((name) => names.includes(name))
      .map((name) => `In ${place}, <${name}> comes too late: the schema wants another order.`),
  ];
};

/** Office refuses a manifest whose elements are not in the schema's order, without saying which. */
export const order: Check = (manifest) =>
  manifest.name === 'OfficeApp'
    ? everything(manifest).flatMap((element) => {
        const contents = CONTENTS[element.name];
        return contents === undefined ? [] : faultsOf(element, contents);
      })
    : [`The root element is <${manifest.name}>, not <OfficeApp>.`];
