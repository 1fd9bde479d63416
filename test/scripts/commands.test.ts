import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { strToU8, zipSync } from 'fflate';

import { runDemo } from '../../scripts/demo/run-demo';
import { readBook } from '../../src/xlsx/read-book';
import { runScript, type Ended } from '../builders/run-script';

const folder = mkdtempSync(join(tmpdir(), 'fiche-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as npm would: once for what each is for, since starting one takes longer than its work. */
function npmRun(script: string, ...args: readonly string[]): Promise<Ended> {
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  return new Promise((done) => {
    execFile(process.execPath, [tsx, resolve('scripts', script), ...args], { cwd: resolve('.') }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm run demo', () => {
  it('builds, fills, scores and draws the example, and tells it', async () => {
    const { code, out, err } = await npmRun('demo.ts');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Infrastructure SI\s+2,5\s+3,0\s+2,0/);
    expect(out).toContain('2 thématiques sur 9');
    expect(out).toContain('Indice 55 sur 100, aucun plafond');
    const read = readBook(new Uint8Array(readFileSync('out/exemple-bornes-a-verre.xlsx')));
    expect(read.ok && read.book.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
      'FPD_Radar',
      'FPD_SummaryRadar',
    ]);
  });

  it('does the same on a workbook of one’s own, in a copy, and leaves the original as it was', async () => {
    await runScript(runDemo);
    const original = readFileSync('out/exemple-bornes-a-verre.xlsx');
    const path = file('ma fiche.xlsx', original);
    const { code, out } = await runScript(runDemo, path);
    expect(code).toBe(0);
    expect(out).toContain('out/ma fiche-radar.xlsx');
    expect(readFileSync(path).equals(original)).toBe(true);
    rmSync('out/ma fiche-radar.xlsx');
  });

  it.each([
    ['a text', 'notes.xlsx', 'bonjour', 'ni un classeur ni une fiche'],
    ['a zip that is no workbook', 'archive.xlsx', zipSync({ 'a.txt': strToU8('a') }), 'ni un classeur ni une fiche'],
    ['half a workbook', 'moitie.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'endommagé'],
    ['an encrypted workbook', 'secret.xlsx', encrypted(), 'mot de passe'],
  ])('refuses %s in one sentence, without a stack trace', async (_, name, content, sentence) => {
    const { code, out, err } = await runScript(runDemo, file(name, content));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(sentence);
  });
});

describe('npm run score', () => {
  it('scores every file that it can, and names the others after them', async () => {
    await runScript(runDemo);
    const { code, out, err } = await npmRun(
      'score.ts',
      'absent.xlsx',
      'out/exemple-bornes-a-verre.xlsx',
      file('x.json', '{}'),
      file('newer.json', '{"format":"fiche-projet-data","formatVersion":9}'),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: 'out/exemple-bornes-a-verre.xlsx',
      project: 'Capteurs de remplissage des bornes à verre',
      difficultyIndex: 47,
      scaleUpIndex: 55,
      difficulties: ['datamining', 'infrastructure'],
    });
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('absent.xlsx : ce fichier n’existe pas'),
      expect.stringContaining('ne contient pas de fiche'),
      expect.stringContaining('vient d’une version plus récente'),
    ]);
  });

  it('prints the worked cases as a JSON array', async () => {
    const { code, out } = await npmRun('score.ts', '--answers', 'test/domain/cases.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(5);
  });
});

/** The head of a compound file with the stream that an encrypted workbook has. */
function encrypted(): Uint8Array {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}
