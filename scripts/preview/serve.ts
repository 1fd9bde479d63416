import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { SecureContextOptions } from 'node:tls';
import { officeJsFiles } from './office-js';

export interface Site {
  /** `http://localhost:<port>/`, or `https:` where there is a certificate. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const OFFICE_JS = '/office-js/';

const send = (response: ServerResponse, file: string | undefined): void => {
  const found = file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(readFileSync(file));
};

/** The path that a request asks for; one that cannot be decoded is taken as it is, and leads nowhere. */
const pathOf = (address: string): string => {
  const { pathname } = new URL(address, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/** The file of a folder that an address names; undefined for one that would lead out of it. */
const fileIn = (folder: string, path: string): string | undefined => {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : undefined;
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: nobody else on the network is to see a workbook.
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

/** Serving failed because something else is served at that port. */
export const portInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves a built site, and Office.js from where it is installed, to this machine. Port 0 takes any that is free. */
export const serve = async (folder: string, port: number, certificate?: SecureContextOptions): Promise<Site> => {
  const officeJs = officeJsFiles();
  const answer: RequestListener = (request, response) => {
    const path = pathOf(request.url ?? '/');
    send(response, path.startsWith(OFFICE_JS) ? officeJs(path.slice(OFFICE_JS.length)) : fileIn(folder, path));
  };
  const server = certificate === undefined ? createServer(answer) : createSecureServer(certificate, answer);
  const taken = await listen(server, port);
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
