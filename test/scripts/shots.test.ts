import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Album, slug } from '../../scripts/shots/album';
import { shotOptions } from '../../scripts/shots/options';

const folder = mkdtempSync(join(tmpdir(), 'album-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PNG = new Uint8Array([1]);

describe('The pictures of a run', () => {
  it('take the place of those of the run before, and are told sorted', () => {
    writeFileSync(join(folder, 'old.png'), PNG);
    const album = new Album(folder, '');
    album.add('fr-light-2-donnees', PNG);
    album.add('fr-light-1-fiche', PNG);
    expect(album.files).toEqual(['fr-light-1-fiche.png', 'fr-light-2-donnees.png']);
    expect(readdirSync(folder).sort()).toEqual(album.files);
  });

  it('are only those that were asked for', () => {
    const album = new Album(folder, 'dark');
    album.add('fr-light-1-fiche', PNG);
    album.add('fr-dark-1-fiche', PNG);
    expect(album.files).toEqual(['fr-dark-1-fiche.png']);
    expect(existsSync(join(folder, 'fr-light-1-fiche.png'))).toBe(false);
  });

  it('never hide one another', () => {
    const album = new Album(folder, '');
    album.add('fr-light-1-fiche', PNG);
    expect(() => album.add('fr-light-1-fiche', PNG)).toThrow('fr-light-1-fiche.png');
  });

  it('have names that any system takes', () => {
    expect(slug('Données')).toBe('donnees');
    expect(slug('Historique des évaluations')).toBe('historique-des-evaluations');
  });
});

describe('The command line of the pictures', () => {
  it('takes every picture by default, and lets sheets be left out', () => {
    expect(shotOptions([])).toEqual({ needSheets: false, only: '' });
  });

  it('can insist on the sheets, and ask for a few pictures', () => {
    expect(shotOptions(['--need-sheets', '--only', 'fr-dark'])).toEqual({ needSheets: true, only: 'fr-dark' });
  });

  it('refuses what it does not know', () => {
    expect(shotOptions(['--fast'])).toContain('--fast');
  });
});
