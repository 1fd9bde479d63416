import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { officeJsFiles } from '../../../scripts/preview/office-js';
import type { Workbook } from '../../../src/emulator/model/state/workbook';
import { webExcel } from '../../../src/emulator/transport/web';

const ORIGIN = 'https://excel.test';
/** Relays between the pane's frame and the host, which runs outside the page. */
const HOST = `
  const frame = document.createElement('iframe');
  window.fromHost = (text) => frame.contentWindow.postMessage(text, '${ORIGIN}');
  window.addEventListener('message', ({ data, source }) => {
    if (source === frame.contentWindow) window.toHost(String(data));
  });
  window.frameName().then((name) => {
    frame.name = name;
    frame.src = '/pane.html';
    document.body.append(frame);
  });
`;

declare global {
  interface Window {
    /** Hands the pane's frame a text of the host. */
    fromHost: (text: string) => void;
  }
}

const isBrowserScript = (path: string): boolean => path.endsWith('.js');

/** Excel on the web around a workbook: a page on https that frames a pane with the real Office.js, which runs `script`. */
export const excelOnTheWeb = async (browser: Browser, workbook: Workbook, script: string): Promise<Page> => {
  const officeJs = officeJsFiles();
  const page = await browser.newPage();
  const pages: Readonly<Record<string, string>> = {
    '/': '<!doctype html><body><script src="/host.js"></script>',
    '/host.js': HOST,
    '/pane.html': '<!doctype html><script src="/office-js/office.js"></script><script src="/pane.js"></script><p></p>',
    '/pane.js': script,
  };
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path.startsWith('/office-js/') ? officeJs(path.slice('/office-js/'.length)) : undefined;
    const body = file === undefined ? pages[path] : readFileSync(file);
    const contentType = isBrowserScript(path) ? 'text/javascript' : 'text/html';
    await route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
  });
  const excel = webExcel(workbook, {
    language: 'fr-FR',
    apiVersion: '1.15',
    origin: ORIGIN,
    post: (text) => {
      // Office.js still tidies up while the page is being closed; an answer to nobody is no fault.
      page
        .evaluate((posted) => window.fromHost(posted), text)
        .catch((error: unknown) => {
          if (!page.isClosed()) throw error;
        });
    },
  });
  await page.exposeFunction('toHost', excel.receive);
  await page.exposeFunction('frameName', () => excel.frameName);
  await page.goto(`${ORIGIN}/`);
  return page;
};
