import type { Check } from './check';
import { all, everything, type XmlElement } from './xml-tree';

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/** The path below the site's root of an address, without its first slash; undefined for what is no address. */
export const pathOf = (url: string): string | undefined => parse(url)?.pathname.slice(1);

const NAMED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'];

const withOverrides = (element: XmlElement): readonly string[] =>
  everything(element).flatMap(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? []);

/** Every address of the manifest. */
const addresses = (manifest: XmlElement): readonly string[] => [
  ...all(manifest, ...NAMED, 'bt:Url').flatMap(withOverrides),
  ...all(manifest, 'bt:Images').flatMap(withOverrides),
  ...all(manifest, 'SourceLocation').flatMap(({ attributes }) => attributes['DefaultValue'] ?? []),
];

/** All addresses are https, of one site, and lead to something that is served. */
export const urls: Check = (manifest, { servedFile, pages }) => {
  const found = [...new Set(addresses(manifest))];
  const parsed = found.flatMap((text) => parse(text) ?? []);
  const origins = new Set(parsed.map(({ origin }) => origin));
  return [
    ...found.filter((text) => parse(text) === undefined).map((text) => `“${text}” is not an address.`),
    ...parsed.filter(({ protocol }) => protocol !== 'https:').map(({ href }) => `${href} is not https.`),
    ...(origins.size > 1 ? [`The addresses belong to several sites: ${[...origins].join(', ')}.`] : []),
    ...parsed.flatMap(({ href, pathname }) => {
      const path = pathname.slice(1);
      return pages.includes(path) || servedFile(path) !== undefined ? [] : [`${href} leads to no file of the site.`];
    }),
  ];
};
