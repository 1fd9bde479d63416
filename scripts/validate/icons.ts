import type { Check } from './check';
import { pngSize } from './png-size';
import { pathOf } from './urls';
import { all, child, type XmlElement } from './xml-tree';

const RIBBON_SIZES = [16, 32, 80];

/** The pictures that the manifest shows, each with the size Office expects. */
const expected = (manifest: XmlElement): readonly (readonly [string, number])[] => {
  const urls = new Map(
    all(manifest, 'bt:Images')
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']),
  );
  const url = (name: string): string => child(manifest, name)?.attributes['DefaultValue'] ?? '';
  const shown = all(manifest, 'Icon').flatMap(({ children }) =>
    children.map(({ attributes }) => [urls.get(attributes['resid'] ?? '') ?? '', Number(attributes['size'])] as const),
  );
  return [[url('IconUrl'), 32], [url('HighResolutionIconUrl'), 64], ...shown];
};

/** Office leaves a blank where an icon is missing, and blurs one of the wrong size. */
export const icons: Check = (manifest, { servedFile }) => [
  ...all(manifest, 'Icon').flatMap(({ children, line }) => {
    const sizes = children.map(({ attributes }) => Number(attributes['size']));
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `The <Icon> at line ${line} has no picture of ${size} pixels.`,
    );
  }),
  ...new Set(
    expected(manifest).flatMap(([url, size]) => {
      const path = pathOf(url);
      if (path === undefined) return [];
      const bytes = servedFile(path);
      if (bytes === undefined) return [`The icon ${path} does not exist.`];
      const found = pngSize(bytes);
      if (found === undefined) return [`The icon ${path} is not a PNG image.`];
      const [width, height] = found;
      return width === size && height === size
        ? []
        : [`The icon ${path} is ${width} × ${height} pixels, and should be ${size} × ${size}.`];
    }),
  ),
];
