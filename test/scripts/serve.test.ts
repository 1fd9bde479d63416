import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Site } from '../../scripts/preview/serve';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(folder, 'index.html'), '<p>here</p>');
  site = await serve(folder, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The path as it is sent: fetch would tidy it up first. */
const status = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(site.url);
    request({ host: 'localhost', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('The preview’s server', () => {
  it('serves the page at its root', async () => {
    expect(await (await fetch(site.url)).text()).toBe('<p>here</p>');
  });

  it('serves Office.js as installed, whatever case it is asked for in', async () => {
    const answer = await fetch(`${site.url}office-js/fr-FR/Office_Strings.js`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it.each(['/nothing.html', '/../package.json', '/%2e%2e/package.json', '/office-js/../../../../package.json', '/%zz'])(
    'has nothing at %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );
});
