import { Faults } from '../faults/faults';
import { excelHost } from '../model/excel-host';
import type { Workbook } from '../model/state/workbook';
import type { WireEvent, WireRequest } from '../rich-api/wire';
import { windowsContext, type WindowsContextOptions } from './windows-context';

/** What Office.js finds as `window.external` in a pane of Excel on Windows. */
export interface WindowsExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => object;
  readonly GetLoggingAllowed: () => boolean;
  readonly Execute: (dispatchId: number, params: readonly unknown[], callback: (answer: SafeArray) => void) => void;
  readonly RegisterEvent: (
    dispatchId: number,
    target: string,
    handler: EventHandler,
    callback: (answer: SafeArray) => void,
  ) => void;
  readonly UnregisterEvent: (dispatchId: number, target: string, callback: (answer: SafeArray) => void) => void;
}

export interface WindowsExcel {
  readonly external: WindowsExternal;
  /** Tells the page behind the ribbon that one of its buttons was pressed. */
  readonly pressButton: (functionName: string) => void;
  /** To be called when the pane is gone, or its handlers would be called for ever. */
  readonly close: () => void;
}

/** A window that an add-in asks for, as `displayDialogAsync` says it. */
export interface AddInWindow {
  readonly url: string;
  /** Parts of the screen, in percent. */
  readonly width: number;
  readonly height: number;
}

export interface WindowsOptions extends WindowsContextOptions {
  /** Opens a window, whose closing by the user it tells, and gives the way to close it. Absent: an Excel that opens none. */
  readonly openWindow?: (asked: AddInWindow, closed: () => void) => () => void;
  /** What goes wrong between the add-in and Excel; nothing, where absent. */
  readonly faults?: Faults;
  /** Called after each request that may have changed something was answered; one that only reads is not told of. */
  readonly onWrite?: () => void;
}

/** An array as COM hands it over. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

const dispatch = {
  selectionChanged: 2,
  dialogMessage: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
  richApi: 93,
} as const;
const SUCCESS = 0;
const NOT_SUPPORTED = 5100;
/** What Office.js takes for « the user closed the window ». */
const DIALOG_CLOSED = 12_006;
/** Where the request's text stands in the message that Office.js builds. */
const BODY = 4;
/** Where its flags stand, and which of them says that the request may change something. */
const FLAGS = 6;
const WRITES = 1;

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/** Plays the host of a task pane in Excel on Windows: the library talks to it through an object, on any page, http included. */
export const windowsExcel = (workbook: Workbook, options: WindowsOptions): WindowsExcel => {
  const faults = options.faults ?? new Faults();
  const exchange = faults.around(excelHost(workbook));
  const context = windowsContext(workbook, options);
  const handlers = new Map<number, EventHandler>();
  const tell = (dispatchId: number, values: readonly unknown[]): void =>
    handlers.get(dispatchId)?.(dispatchId, safeArray(values));
  const stopListening = workbook.events.listen((sent: readonly WireEvent[]) => {
    const events = faults.onTheWay(sent);
    tell(dispatch.richApiMessage, events);
    if (events.some(([, type]) => type === dispatch.selectionChanged)) tell(dispatch.selectionChanged, []);
  });

  const answer = (params: readonly unknown[], callback: (answer: SafeArray) => void): void => {
    const [message] = params as readonly (readonly unknown[])[];
    const request = JSON.parse(String(message?.[BODY])) as WireRequest;
    const writes = (Number(message?.[FLAGS]) & WRITES) !== 0;
    exchange(request, (response) => {
      if (writes) options.onWrite?.();
      const events = workbook.events.take();
      const body = JSON.stringify(response);
      // Excel is another process: an answer never comes in the turn of its request, nor an event in that of its answer.
      setTimeout(() => {
        callback(safeArray([SUCCESS, safeArray([200, ['Content-Type', 'application/json'], body])]));
        setTimeout(() => workbook.events.send(events));
      });
    });
  };

  let closeWindow: (() => void) | undefined;
  /** What Office.js asks for as the registration of an event. False: it is not to be had. */
  const register = (dispatchId: number, target: string): boolean => {
    if (dispatchId !== dispatch.dialogMessage) return true;
    if (options.openWindow === undefined) return false;
    closeWindow = options.openWindow(JSON.parse(target) as AddInWindow, () => {
      closeWindow = undefined;
      tell(dispatch.dialogMessage, [DIALOG_CLOSED]);
    });
    return true;
  };

  const external: WindowsExternal = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId, params, callback) => {
      if (dispatchId === dispatch.richApi) answer(params, callback);
      else setTimeout(() => callback(safeArray([NOT_SUPPORTED])));
    },
    RegisterEvent: (dispatchId, target, handler, callback) => {
      const registered = register(dispatchId, target);
      if (registered) handlers.set(dispatchId, handler);
      setTimeout(() => callback(safeArray([registered ? SUCCESS : NOT_SUPPORTED])));
    },
    UnregisterEvent: (dispatchId, _target, callback) => {
      handlers.delete(dispatchId);
      if (dispatchId === dispatch.dialogMessage) closeWindow?.();
      setTimeout(() => callback(safeArray([SUCCESS])));
    },
  };
  return {
    external,
    pressButton: (functionName) => tell(dispatch.appCommandInvoked, [functionName, functionName, '{}']),
    close: () => {
      handlers.clear();
      stopListening();
    },
  };
};
