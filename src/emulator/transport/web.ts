import { settingsOf } from '../model/api/workbook/settings';
import { excelHost } from '../model/excel-host';
import type { Workbook } from '../model/state/workbook';
import type { WireEvent, WireRequest, WireResponse } from '../rich-api/wire';
import { ActionType, answerText, eventText, MessageType, type PaneMessage } from './web-messages';

export interface WebOptions {
  /** The language of Excel's window, e.g. `fr-FR`. */
  readonly language: string;
  /** The ExcelApi requirement set that the host claims. */
  readonly apiVersion: string;
  /** The origin of the page that frames the pane: https, and on the pane's host name. */
  readonly origin: string;
  /** Posts a text to the pane's window. */
  readonly post: (text: string) => void;
  readonly onExchange?: (request: WireRequest, response: WireResponse) => void;
}

/** Excel on the web, as its page sees one pane. */
export interface WebExcel {
  /** The name that the pane's frame has to have before it is attached to the page. */
  readonly frameName: string;
  /** To be called with each text that the pane's window posts. */
  readonly receive: (text: string) => void;
  readonly close: () => void;
}

const CONVERSATION = 'fiche-projet-data';
const RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
/** Where the request's text stands in the message that Office.js builds. */
const BODY = 4;
const DONE = { Error: 0 };

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [key: string, json: string])[] };
}

/** Plays the host of a pane in Excel on the web: the pane in a frame, the host in its parent page, texts posted between them. */
export const webExcel = (workbook: Workbook, options: WebOptions): WebExcel => {
  const host = excelHost(workbook);
  const { origin, post } = options;
  const registered = new Set<string>();

  const stopListening = workbook.events.listen((events: readonly WireEvent[]) => {
    if (registered.has('richApiMessage'))
      post(eventText('richApiMessage', CONVERSATION, origin, { ArrayData: events }));
  });

  const call = ({ DdaMethod, ArrayData, DdaSettingsMethod }: MethodCall): unknown => {
    switch (DdaMethod?.DispatchId) {
      case RICH_API: {
        const request = JSON.parse(String(ArrayData?.[BODY])) as WireRequest;
        const response = host.answer(request);
        options.onExchange?.(request, response);
        return { ...DONE, Version: 1, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
      }
      case LOAD_SETTINGS:
        return { ...DONE, Properties: storedSettings(workbook) };
      case SAVE_SETTINGS:
        storeSettings(workbook, DdaSettingsMethod?.Properties ?? []);
        return DONE;
      default:
        return DONE;
    }
  };

  const answer = (message: PaneMessage): unknown => {
    const { _actionName: name, _actionType: type } = message;
    if (type === ActionType.register) registered.add(name);
    if (type === ActionType.unregister) registered.delete(name);
    if (type !== ActionType.invoke) return DONE;
    if (name === 'ContextActivationManager_getAppContextAsync') return appContext(workbook, options);
    return name === 'executeMethod' ? call(message._data as MethodCall) : DONE;
  };

  return {
    frameName: JSON.stringify({
      hostInfo: `Excel|Web|16.01|${options.language}|telemetry||disableLogging|0`,
      xdmInfo: `${CONVERSATION}|${CONVERSATION}|${origin}`,
      serializerVersion: '1',
      flights: '[]',
      disabledChangeGates: '[]',
    }),
    receive: (text) => {
      const message = readMessage(text);
      if (message?._messageType !== MessageType.request) return;
      const data = answer(message);
      const events = workbook.events.take();
      post(answerText(message, origin, data));
      workbook.events.send(events);
    },
    close: stopListening,
  };
};

/** Other scripts on a page post messages too; those are none of the host's business. */
const readMessage = (text: string): PaneMessage | undefined => {
  try {
    const message = JSON.parse(text) as Partial<PaneMessage> | null;
    return typeof message === 'object' && message?._conversationId === CONVERSATION
      ? (message as PaneMessage)
      : undefined;
  } catch {
    return undefined;
  }
};

const storedSettings = (workbook: Workbook): [string, string][] =>
  [...settingsOf(workbook)].map(([key, value]) => [key, JSON.stringify(value)]);

const storeSettings = (workbook: Workbook, given: readonly (readonly [key: string, json: string])[]): void => {
  const stored = settingsOf(workbook);
  stored.clear();
  for (const [key, value] of given) stored.set(key, JSON.parse(value));
  workbook.touch();
};

const appContext = (workbook: Workbook, { language, apiVersion }: WebOptions): object => ({
  _id: CONVERSATION,
  _appName: 16,
  _appVersion: '16',
  _appMinorVersion: 1,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: workbook.name,
  _clientMode: 0,
  _settings: storedSettings(workbook),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: CONVERSATION,
  _appInstanceId: CONVERSATION,
  _requirementMatrix: JSON.stringify({ excelapi: apiVersion, addincommands: '1.1', settings: '1.1' }),
  _hostFullVersion: '16.0.14332.20000',
  _addinName: 'Fiche Projet Data',
  _appDomains: [],
  _initialDisplayMode: 0,
});
