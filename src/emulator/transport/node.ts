import { AsyncResource } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import { constants, createContext, Script, type Context } from 'node:vm';
import { asRemote, isTidyingUp, type WireRequest, type WireResponse } from '../rich-api/wire';
import type { EventListener } from '../rich-api/event-queue';
import { Faults } from '../faults/faults';
import { answerInTurn } from '../model/cell-editing';
import { excelHost } from '../model/excel-host';
import { wireError } from '../rich-api/engine';
import { Workbook } from '../model/state/workbook';
import { browserScope, completeOffice } from './office-context';
import { officeDocument } from './office-document';

export interface ExcelOptions {
  /** The workbook Excel has open; a new one otherwise. */
  readonly workbook?: Workbook;
  /** The language of Excel's window. */
  readonly language?: string;
  /** Makes Office.js refuse members beyond `apiVersion`, a check that is off in the file as shipped. */
  readonly checkRequirements?: boolean;
  /** The ExcelApi requirement set the host claims. The npm proxies end at 1.15. */
  readonly apiVersion?: string;
  /** Whether Excel opens a window over itself when a script asks; it refuses them otherwise. */
  readonly opensWindow?: (address: string) => boolean;
  /** What goes wrong between the add-in and Excel; nothing, where absent. */
  readonly faults?: Faults;
  readonly onExchange?: (request: WireRequest, response: WireResponse) => void;
}

/** What one `context.sync()` sent and received. */
export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly bytes: number;
}

/** An Excel with Office.js loaded, isolated from any other. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: Workbook;
  /** Every exchange that a script's `sync` caused so far, oldest first; Office.js's own tidying up after a run is left out. */
  readonly requests: readonly Exchange[];
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body?: WireRequest; readonly url?: string };
}
interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

interface OfficeGlobals extends Pick<RunningExcel, 'Excel' | 'Office'> {
  readonly OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

let compiled: Script | undefined;
const library = (): Script => {
  if (compiled === undefined) {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(
      '@microsoft/office-js/dist/excel-win32-16.01.debug.js',
    );
    compiled = new Script(readFileSync(path, 'utf8'), { filename: 'excel-win32-16.01.debug.js' });
  }
  return compiled;
};

/** A realm whose globals are quick to reach: an ordinary context looks each of them up in an object outside it. */
const newRealm = (globals: Readonly<Record<string, unknown>>): Context => {
  const realm = createContext(constants.DONT_CONTEXTIFY);
  return Object.assign(realm, globals, { window: realm, self: realm });
};

/** Of a request's flags: it may wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** The one event of the old kind: somewhere in the workbook, the selection changed. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** Loads the real, unmodified Office.js over an emulated Excel. */
export const startExcel = (options: ExcelOptions = {}): RunningExcel => {
  const workbook = options.workbook ?? new Workbook();
  const host = excelHost(workbook);
  const faults = options.faults ?? new Faults();
  const exchange = faults.around(host);
  const requests: Exchange[] = [];
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags = 0, message } = JSON.parse(text) as BridgeMessage;
      const request = message.body;
      if (request === undefined) return;
      answerInTurn(workbook, (flags & DELAY_FOR_CELL_EDIT) !== 0, {
        answer: () => exchange(request, (response) => reply(id, request, response)),
        refuse: (error) => reply(id, request, { Results: [], TraceIds: [], Error: wireError(error, 0, '') }),
      });
    },
  };
  const reply = (id: number, request: WireRequest, response: WireResponse): void => {
    const body = JSON.stringify(response);
    const isFirst = requests.at(-1)?.request !== request;
    if (isFirst && !isTidyingUp(request))
      requests.push({ request, response, bytes: JSON.stringify(request).length + body.length });
    options.onExchange?.(request, response);
    const events = workbook.events.take();
    // Excel is another process: an answer never comes in the turn of its request, nor an event in that of its answer.
    setImmediate(() => {
      setImmediate(() => workbook.events.send(events, host));
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
    });
  };
  const { document, tell } = officeDocument(workbook);
  const hear: EventListener = (events, cause) => {
    const entries = faults.onTheWay(cause === undefined || cause === host ? events : events.map(asRemote));
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    if (entries.some(([, type]) => type === DOCUMENT_SELECTION_CHANGED)) tell('documentSelectionChanged');
  };
  // Handlers run as this client's own, whoever caused the event.
  workbook.events.listen(AsyncResource.bind(hear));
  const scope = newRealm(browserScope(bridge));
  library().runInContext(scope);
  const { language = 'en-US', apiVersion = '1.15', opensWindow = () => false } = options;
  scope['Office'] = completeOffice(scope['Office'] as object, { document, language, apiVersion, opensWindow });
  const { Excel, Office, OfficeExtension } = scope as unknown as OfficeGlobals;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.checkRequirements ?? false;
  return { Excel, Office, OfficeExtension, workbook, requests };
};

/** Makes an Excel the one that scripts and tests see as `Excel`, `Office` and `OfficeExtension`; returns what takes it back. */
export const installGlobals = ({ Excel, Office, OfficeExtension }: RunningExcel): (() => void) => {
  const target = globalThis as Record<string, unknown>;
  const names = { Excel, Office, OfficeExtension };
  const before = Object.fromEntries(Object.keys(names).map((name) => [name, target[name]]));
  Object.assign(target, names);
  return () => {
    Object.assign(target, before);
  };
};
