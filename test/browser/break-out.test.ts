import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { linkingWorkbook } from './harness/linking-workbook';
import { breakOut, brokeOut, WAYS_OUT, type BrokeOut } from './harness/break-out';
import { shows } from './harness/shows';
import { testedStage } from './harness/tested-stage';

/** Another host than the site's own: to a browser, 127.0.0.1 and localhost are two. */
let elsewhere: string;
let server: Server;
let stage: Stage;
const arrived: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end();
  });
  server.on('upgrade', (request, socket) => {
    arrived.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  stage = await testedStage();
});
beforeEach(() => arrived.splice(0));
afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  server.close();
});

/** As the browser names what a policy refused: of a page in a frame it says no more than the directive. */
const REFUSED = [
  ...WAYS_OUT.filter((way) => !['frame', 'object', 'embed'].includes(way)),
  ...['frame-src', 'object-src', 'worker-src', 'inline', 'eval', 'blob', 'data'],
];

describe('A script that would carry a workbook away', () => {
  it('reaches no other host and runs no text from the pane', async () => {
    const preview = await Preview.open(stage);
    await preview.pane.getByRole('button').first().waitFor();
    await preview.paneFrame.evaluate(breakOut, elsewhere);
    const noted = (): Promise<BrokeOut> => preview.paneFrame.evaluate(brokeOut);
    await shows(async () => {
      const { refused } = await noted();
      return REFUSED.filter((way) => !refused.includes(way));
    }, []);
    expect((await noted()).ran).toEqual([]);
    expect(arrived).toEqual([]);
    // Its window noted what the script tried, which is what closing it would complain of.
    await preview.page.context().close();
  });

  it('finds no ally in a workbook: nothing that one links to is fetched when it is opened', async () => {
    const preview = await Preview.open(stage);
    const choosing = preview.page.waitForEvent('filechooser');
    await preview.page.getByRole('button', { name: 'Ouvrir…', exact: true }).click();
    const buffer = Buffer.from(linkingWorkbook(elsewhere));
    await (await choosing).setFiles({ name: 'liens.xlsx', mimeType: 'application/octet-stream', buffer });
    await preview.page.getByRole('alertdialog').getByRole('button').click();
    await preview.page.getByRole('heading', { level: 1, name: 'liens.xlsx' }).waitFor();
    await preview.pane.getByRole('button').first().waitFor();
    await preview.cell('A1').filter({ hasText: 'Un lien' }).waitFor();
    expect(arrived).toEqual([]);
    expect(preview.faults).toEqual([]);
    await preview.close();
  });

  it('would do both from a page without the policy', async () => {
    const context = await stage.browser.newContext({ permissions: ['local-network-access'] });
    const page = await context.newPage();
    await page.route('**/bare', (route) => route.fulfill({ body: '<!doctype html><body>', contentType: 'text/html' }));
    await page.goto(`${stage.site.url}bare`);
    await page.evaluate(breakOut, elsewhere);
    await shows(() => [...WAYS_OUT, 'worker'].filter((way) => !arrived.includes(`/${way}`)), []);
    const ways = [
      'inline script',
      'attribute',
      'javascript: address',
      'srcdoc',
      'blob',
      'data address',
      'eval',
      'Function',
      'timer',
    ];
    await shows(async () => {
      const { ran } = await page.evaluate(brokeOut);
      return ways.filter((way) => !ran.includes(way));
    }, []);
    await context.close();
  });
});
