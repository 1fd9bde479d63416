import { readFileSync } from 'node:fs';
import type { Surroundings } from '../../scripts/validate/check';
import { validateManifest } from '../../scripts/validate/validate-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');
const surroundings: Surroundings = {
  packageVersion: '0.1.0',
  pages: ['taskpane.html', 'commands.html'],
  functions: ['insertRadar'],
  servedFile: (path) => {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },
};
const stamped = manifest.replace(/<Version>[^<]*/, '<Version>0.1.0.0');

const faultsAfter = (from: string | RegExp, to: string): string => {
  const broken = stamped.replace(from, to);
  expect(broken).not.toBe(stamped);
  return validateManifest(broken, surroundings).join('\n');
};

describe('The manifest is checked without Office', () => {
  it('finds no fault in the one that is handed out', () => {
    expect(validateManifest(stamped, surroundings)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['broken XML', '</Hosts>', '</Hots>', 'not well-formed'],
    ['an empty text', /[^]*/, '', 'not well-formed'],
    ['another root', /OfficeApp/g, 'MailApp', 'The root element is <MailApp>'],
    ['elements out of order', /(<Id>.*<\/Id>\s*)(<Version>.*<\/Version>)/, '$2$1', '<Id> comes too late'],
    ['an element of no schema', '<Hosts>', '<Colour/><Hosts>', 'cannot hold <Colour>'],
    ['no support address', /<SupportUrl[^]*<\/SupportUrl>/, '', 'lacks <SupportUrl>'],
    ['no first-run text', /<GetStarted>[^]*<\/GetStarted>/, '', 'lacks <GetStarted>'],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>fiche</Id>', 'not a GUID'],
    ['a version of three parts', '0.1.0.0', '0.1.0', 'four numbers'],
    ['a version that is not the package’s', '0.1.0.0', '0.2.0.0', 'should be 0.1.0.0'],
    ['another default language', 'fr-FR', 'de-DE', 'should be fr-FR'],
    ['another application', 'Name="Workbook"', 'Name="Document"', 'should be Workbook'],
    [
      'two different requirements',
      '<Set Name="ExcelApi" MinVersion="1.13"',
      '<Set Name="ExcelApi" MinVersion="1.4"',
      'different sets',
    ],
    ['a requirement beyond Excel 2021', /MinVersion="1.13"/g, 'MinVersion="1.16"', 'more than Excel 2021'],
    ['a requirement that is no version', /MinVersion="1.13"/g, 'MinVersion="one"', 'more than Excel 2021'],
    ['wider permissions', 'ReadWriteDocument', 'Restricted', 'should be ReadWriteDocument'],
    [
      'a dangling resource',
      ' id="Group.Label"',
      ' id="Group.Title"',
      '“Group.Label”, which <Resources> does not define',
    ],
    ['an unused resource', ' id="Group.Label"', ' id="Group.Title"', '“Group.Title” is not used'],
    [
      'a resource of the wrong kind',
      '<Label resid="Group.Label"',
      '<Label resid="OpenPane.Tip"',
      'not <bt:ShortStrings>',
    ],
    ['a resource defined twice', ' id="Radar.16"', ' id="Icon.16"', 'defined twice'],
    ['two buttons of one id', 'FPD.InsertRadar', 'FPD.OpenPane', 'used twice'],
    ['a button that calls nothing', '>insertRadar<', '>insertRader<', 'not one that the function file associates'],
    ['a text in one language only', '<bt:Override Locale="en-US" Value="Insert the radar"/>', '', 'no text for en-US'],
    ['a language with no meaning here', 'Locale="en-US"', 'Locale="nl-NL"', 'unexpected nl-NL'],
    ['an empty label', 'Value="Insert the radar"', 'Value=""', 'empty text'],
    ['a label too long', 'Value="Insert the radar"', `Value="${'x'.repeat(126)}"`, 'too long (126 of at most 125'],
    ['a tip too long', 'Value="Opens the pane', `Value="${'x'.repeat(251)}`, 'of at most 250'],
    ['a page over http', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', 'not https'],
    ['two sites', 'https://localhost:3000/commands.html', 'https://example.org/commands.html', 'several sites'],
    ['no address at all', 'https://localhost:3000/taskpane.html', 'taskpane', 'not an address'],
    [
      'a page that is not built',
      'https://localhost:3000/taskpane.html',
      'https://localhost:3000/pane.html',
      'leads to no file',
    ],
    ['a missing icon', 'assets/radar-80.png', 'assets/radar-81.png', 'radar-81.png does not exist'],
    ['an icon of the wrong size', 'assets/icon-64.png', 'assets/icon-80.png', '80 × 80 pixels, and should be 64 × 64'],
    ['an icon that is no PNG', 'assets/icon-64.png', 'assets/icon.svg', 'not a PNG'],
    ['a ribbon size left out', '<bt:Image size="80" resid="Radar.80"/>', '', 'no picture of 80 pixels'],
  ])('sees %s', (_what, from, to, fault) => {
    expect(faultsAfter(from, to)).toContain(fault);
  });
});
