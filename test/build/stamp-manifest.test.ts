import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The build's own modules are loaded by Node itself, as webpack loads them. */
const stamped = (version: string, baseUrl: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { readFileSync } from 'node:fs';
       import { stampManifest } from './scripts/build/manifest.js';
       process.stdout.write(stampManifest(readFileSync('manifest.xml', 'utf8'), ${JSON.stringify({ version, baseUrl })}));`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

describe('The manifest that the build hands out', () => {
  it('leads to the site it was built for, everywhere', () => {
    const manifest = stamped('1.2.3', 'https://data.example.fr/fiche');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://data.example.fr/fiche/taskpane.html"');
    const addresses = (text: string): number => text.split('https://').length;
    expect(addresses(manifest)).toBe(addresses(readFileSync('manifest.xml', 'utf8')));
  });

  it('has the version of the package, with a fourth part', () => {
    expect(stamped('1.2.3', 'https://data.example.fr/')).toContain('<Version>1.2.3.0</Version>');
  });

  it('is refused for a site that is not https, which Office would not load', () => {
    expect(() => stamped('1.2.3', 'http://data.example.fr/')).toThrow(/over https only/);
  });
});
