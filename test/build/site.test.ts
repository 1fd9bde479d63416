import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { firstLoad } from '../../scripts/bench/loaded-bytes';
import { lightPaneTheme } from '../../src/taskpane/theme/pane-themes';

const site = join(process.cwd(), 'out', 'built');
const fileNames = (): string[] => readdirSync(site, { recursive: true }).map(String);
const read = (name: string): string => readFileSync(join(site, name), 'utf8');

/**
 * The most that a page may load before it can be used, gzipped: what it was when last made smaller, and 2 % more. An office's
 * line of 8 Mbit/s takes 0.3 s for it. What the first screen does without belongs into a part that is fetched later.
 */
const MOST = { 'taskpane.html': 165_500, 'commands.html': 51_500 } as const;

describe('The site that Excel loads', () => {
  beforeAll(() => {
    const cli = createRequire(join(process.cwd(), 'package.json')).resolve('webpack-cli/bin/cli.js');
    const options = ['--mode', 'production', '--env', `output=${site}`, '--env', 'baseUrl=https://data.example.fr/'];
    const built = spawnSync(process.execPath, [cli, ...options], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  }, 120_000);

  it('holds its pages, the manifest and every file that the manifest names', () => {
    const names = fileNames();
    expect(names).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'manifest.xml']));
    const addresses = [...read('manifest.xml').matchAll(/https:\/\/data\.example\.fr\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const path of addresses) expect(names).toContain(path);
  });

  it('holds neither a copy of Office.js nor the emulator', () => {
    expect(fileNames().filter((name) => /office.*\.js$|excel-.*\.js$|pane-host/i.test(name))).toEqual([]);
    const scripts = fileNames()
      .filter((name) => name.endsWith('.js'))
      .map(read);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts)
      expect(script).not.toMatch(/excelPreview|This reference is not valid for the current operation/);
  });

  it.each(['taskpane.html', 'commands.html'])(
    'lets %s load its own files and Microsoft’s Office.js, and nothing else',
    (page) => {
      const html = read(page);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
      expect(policy).toContain("connect-src 'self' https://appsforoffice.microsoft.com;");
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => /src="([^"]+)"/.exec(tag)?.[1]);
      expect(scripts.at(-1)).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(scripts.slice(0, -1).every((script) => /^[a-z]+\.[0-9a-f]{20}\.js$/.test(script ?? ''))).toBe(true);
    },
  );

  it.each(['taskpane.html', 'commands.html'])(
    'has %s fetch its own scripts with Office.js, and run them after it',
    (page) => {
      const tags = [...read(page).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(tags.length).toBeGreaterThan(1);
      expect(tags.map((tag) => (tag.includes(' defer') ? 'later' : 'at once'))).toEqual([
        ...tags.slice(1).map(() => 'later'),
        'at once',
      ]);
      expect(tags.at(-1)).toContain('office.js');
    },
  );

  it('has the pane ask for what saves together with its own script: the first screen waits for both', () => {
    expect(read('taskpane.html')).toMatch(/<link rel="preload" as="script" href="saving\.[0-9a-f]+\.js">/);
  });

  it.each(['taskpane.html', 'commands.html'] as const)('loads no more than it may before %s can be used', (page) => {
    expect(firstLoad(site, page)).toBeLessThanOrEqual(MOST[page]);
  });

  it('brings the value of every token of Fluent that one of its scripts names, under a short name', () => {
    const scripts = fileNames().filter((name) => name.endsWith('.js'));
    const [pane = ''] = scripts.filter((name) => name.startsWith('taskpane.')).map(read);
    const named = new Set(
      scripts.flatMap((name) => [...read(name).matchAll(/var\(--([A-Za-z0-9]+)/g)].map(([, token = '']) => token)),
    );
    expect(Object.keys(lightPaneTheme).filter((token) => named.has(token))).toEqual([]);
    const short = [...named].filter((token) => token.length < 3);
    expect(short.length).toBeGreaterThan(100);
    // Once in the light theme and once in the dark one.
    const themes = [...pane.matchAll(/\{(?:[a-zA-Z]{1,2}:(?:"[^"]*"|'[^']*'|[\d.]+),?){100,}\}/g)].map(([theme]) =>
      [...theme.matchAll(/[{,]([a-zA-Z]{1,2}):/g)].map(([, token]) => token),
    );
    expect(themes).toHaveLength(2);
    for (const tokens of themes) expect(short.filter((token) => !tokens.includes(token))).toEqual([]);
  });

  it('writes the rules of its first screen once each, in sheets that Griffel knows, and gives classes short names', () => {
    const scripts = fileNames()
      .filter((name) => name.endsWith('.js'))
      .map(read);
    const pane = scripts.find((script) => script.includes('makeStylesBucket')) ?? '';
    const sheets = pane.slice(0, pane.indexOf('makeStylesBucket'));
    expect([...sheets.matchAll(/\["([a-z])",-?\d,/g)].map(([, bucket]) => bucket).join('')).toMatch(
      /^rd+l?v?w*f*i*h*a*s*k*t*m+c*$/,
    );
    const rest = scripts.join('\n').replace(sheets, '');
    // Griffel's own names are hashes.
    expect([...rest.matchAll(/\.[fr](?=[a-z]*\d)[0-9a-z]{6,7}[{:]/g)].map(String)).toEqual([]);
    const beside = [...rest.matchAll(/\.[a-zA-Z]{1,2}\{[^{}"]+\}/g)].map(String);
    expect(beside.length).toBeGreaterThan(100);
    expect(beside.filter((rule) => sheets.includes(rule))).toEqual([]);
  });

  it('says in both languages, without a script, that an old Office cannot show the pane', () => {
    expect(read('taskpane.html')).toMatch(/<p lang="fr">[^]*<p lang="en">/);
    expect(read(join('assets', 'old-office.css'))).toContain('@supports (inset: 0)');
  });
});
