import { readFileSync } from 'node:fs';

interface Listed {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Readonly<Record<string, string>>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Listed>>;
};

describe('What the project depends on', () => {
  it.each(['dependencies', 'devDependencies', 'optionalDependencies'])('is named by one exact version: %s', (kind) => {
    const loose = Object.entries(manifest[kind] ?? {}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is pinned by the lock file, the content of each package included', () => {
    const unpinned = Object.entries(lock.packages).filter(
      ([path, { version, integrity }]) => path !== '' && !(version && integrity?.startsWith('sha512-')),
    );
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });
});
