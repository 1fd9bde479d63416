import { ns } from './namespaces';

const colors: readonly (readonly [slot: string, rgb: string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const systemColors: Readonly<Record<string, string>> = { dk1: 'windowText', lt1: 'window' };

function colorXml(slot: string, rgb: string): string {
  const system = systemColors[slot];
  const color = system === undefined ? `<a:srgbClr val="${rgb}"/>` : `<a:sysClr val="${system}" lastClr="${rgb}"/>`;
  return `<a:${slot}>${color}</a:${slot}>`;
}

const fontXml = (name: string, typeface: string): string =>
  `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The colours and fonts of Office from 2013 to 2022: Calibri, blue, orange. The fonts are on every machine that has Office. */
export const officeTheme =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<a:theme xmlns:a="${ns.drawing}" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${colors.map(([slot, rgb]) => colorXml(slot, rgb)).join('')}</a:clrScheme>` +
  `<a:fontScheme name="Office">${fontXml('majorFont', 'Calibri Light')}${fontXml('minorFont', 'Calibri')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
  '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
