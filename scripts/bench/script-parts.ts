import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

/** What a script may be made of, by the paths of its modules; the first that fits counts. */
const PARTS: readonly (readonly [part: string, paths: RegExp])[] = [
  ['React', /node_modules\/(react|react-dom|scheduler)\//],
  ['Griffel', /node_modules\/@griffel\//],
  ['Fluent', /node_modules\//],
  ['values of tokens', /src\/taskpane\/theme\/pane-themes/],
  ['state of the pane', /src\/taskpane\/state\//],
  ['screens and controls', /src\/taskpane\//],
  ['words', /src\/text\//],
  ['reading the workbook', /src\//],
];
const RULES = 'rules of styles';
const REST = 'webpack';

const partOf = (source: string): string => PARTS.find(([, paths]) => paths.test(source))?.[0] ?? REST;

/**
 * How many bytes of a built script each part is, by the map that lies beside it. Rules of styles stand before all modules.
 *
 * @param file a script that was built with a map
 */
export const partsOf = (file: string): ReadonlyMap<string, number> => {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  const sizes = new Map<string, number>();
  const text = readFileSync(file, 'utf8');
  const rules = text.lastIndexOf('}', text.indexOf('makeStylesBucket'));
  let offset = 0;
  for (const [number, line] of text.split('\n').entries()) {
    for (let column = 0; column <= line.length; column += 1, offset += 1) {
      const entry = map.findEntry(number, column);
      const source = 'originalSource' in entry ? entry.originalSource : '';
      const part = offset < rules ? RULES : partOf(source);
      sizes.set(part, (sizes.get(part) ?? 0) + Buffer.byteLength(line[column] ?? '\n'));
    }
  }
  return sizes;
};
