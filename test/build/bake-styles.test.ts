import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bakeStyles from '../../scripts/build/bake-styles.js';
import { evaluateStyles } from '../../scripts/build/evaluate-styles.js';
import { findStyles } from '../../scripts/build/marked-styles.js';

const PANE = join(process.cwd(), 'src', 'taskpane');
const CALL = /\bmake(?:Reset|Static)?Styles\(/g;

const sources = readdirSync(PANE, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, calls: readFileSync(join(PANE, name), 'utf8').match(CALL)?.length ?? 0 }))
  .filter(({ calls }) => calls > 0);

const FLUENT = "import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';\n";

/** What the loader makes of a module in a folder, beside a file with what it imports. */
const bakedFrom = (module: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  writeFileSync(join(folder, 'narrow.ts'), "export const NARROW: string = '@media (max-width: 200px)';\n");
  const resourcePath = join(folder, 'Part.tsx');
  writeFileSync(resourcePath, module);
  return bakeStyles.call({ resourcePath, addDependency: (): void => undefined }, module);
};

describe('The pane’s own styles in the built site', () => {
  it.each(sources)('are all made as it is built, those of $name too', ({ name, calls }) => {
    const files: string[] = [];
    expect(evaluateStyles(join(PANE, name), (file) => files.push(file))).toHaveLength(calls);
    expect(files[0]).toBe(join(PANE, name));
  });

  it('become rules, with what they take from other modules, and without those for languages from right to left', () => {
    const baked = bakedFrom(`${FLUENT}import { NARROW } from './narrow';
const useStyles = makeStyles({ box: { color: tokens.colorBrandStroke1, marginLeft: '1px', [NARROW]: { margin: 0 } } });
const useBase = makeResetStyles({ paddingLeft: '2px' });`);
    expect(baked).not.toMatch(CALL);
    const [styles, reset] = findStyles(baked).map(({ parts }) => JSON.stringify(parts));
    expect(styles).toContain('{color:var(--colorBrandStroke1);}');
    expect(styles).toContain('@media (max-width: 200px)');
    expect(styles).not.toContain('margin-right:1px');
    expect(reset).toContain('{padding-left:2px;}');
  });

  it('leave a module without styles as it is', () => {
    expect(bakedFrom('export const answer = 42;')).toBe('export const answer = 42;');
  });

  it('stop a build where a function makes them, which is not run', () => {
    expect(() => bakedFrom(`${FLUENT}export const made = () => makeStyles({ box: { margin: 0 } });`)).toThrow(
      /not made once each/,
    );
  });
});
