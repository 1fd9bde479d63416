import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import trimStyles from '../../scripts/build/trim-styles.js';
import { UNUSED_LOOKS } from '../../scripts/build/unused-looks.js';

const PANE = join(process.cwd(), 'src', 'taskpane');
const sources = readdirSync(PANE, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(join(PANE, name), 'utf8') }));

/** Where the pane gives a component one of these properties, with what it gives. */
const asked = (component: string, prop: string): readonly string[] =>
  sources.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`<${component}\\b([^>]|=>)*?\\s${prop}=("[^"]*"|\\{[^}]*\\})`, 'g'))].map(
      ([, , given = '']) => `${name}: ${given}`,
    ),
  );

const LOOKS = Object.entries(UNUSED_LOOKS).flatMap(([component, { props }]) =>
  Object.entries(props).map(([prop, values]) => [component, prop, values] as const),
);

describe('The looks of Fluent’s components that the build leaves out', () => {
  it.each(LOOKS)('are asked for by no %s of the pane: %s %p', (component, prop, values) => {
    const given = asked(component, prop);
    // A property without values is one that the pane gives nowhere.
    const wanted = given.filter((one) => values.length === 0 || values.some((value) => one.includes(`${value}"`)));
    expect([...wanted, ...given.filter((one) => one.includes('{'))]).toEqual([]);
  });

  const MODULE = `import { __styles, __resetStyles } from "@griffel/react";
const useBase = __resetStyles("rltr", "rrtl", [".rltr{left:0}", ".rrtl{right:0}", ".rrtl:hover .fui-Icon{right:1px}"]);
const useStyles = __styles({ base: { a: ["fltr", "frtl"] }, large: { b: "fbig" } }, {
  d: [".fltr{left:0}", ".frtl{right:0}", [".fbig{padding:9px}", { p: -1 }]],
  m: [["@media (x){.frtl{right:0}.fltr{left:0}}", { m: "(x)" }]],
});`;

  it('go with their rules, and so do those for languages written from right to left', () => {
    const trimmed = trimStyles(MODULE, '/lib/useInputStyles.styles.js');
    expect(trimmed).toContain('__resetStyles(/*styles{*/"rltr", null, [".rltr{left:0}"]/*}styles*/)');
    expect(trimmed).toContain('__styles(/*styles{*/{"base":{"a":"fltr"}}, {"d":[".fltr{left:0}"],"m":[["@media');
    expect(trimmed).not.toContain('fbig');
  });

  it('stay with a component of which nothing is said', () => {
    expect(trimStyles(MODULE, '/lib/useMenuStyles.styles.js')).toContain('.fbig{padding:9px}');
  });
});
