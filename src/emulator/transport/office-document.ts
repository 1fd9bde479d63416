import type { Workbook } from '../model/state/workbook';
import { selectionAccess } from './office-selection';
import { callBack, documentSettings } from './office-settings';

type Handler = (args: Readonly<Record<string, unknown>>) => unknown;

/** `Office.context.document`, with a way to tell its handlers of an event. */
export interface OfficeDocument {
  readonly document: object;
  readonly tell: (type: string) => void;
}

export const officeDocument = (workbook: Workbook): OfficeDocument => {
  const handlers = new Map<string, Set<Handler>>();
  const of = (type: string): Set<Handler> => {
    const found = handlers.get(type) ?? new Set();
    handlers.set(type, found);
    return found;
  };
  const document = {
    mode: 'readWrite',
    url: workbook.name,
    settings: documentSettings(workbook),
    ...selectionAccess(workbook),
    addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]): void => {
      of(type).add(handler);
      callBack(rest);
    },
    removeHandlerAsync: (type: string, options?: { readonly handler?: Handler }, ...rest: unknown[]): void => {
      if (options?.handler === undefined) of(type).clear();
      else of(type).delete(options.handler);
      callBack(rest);
    },
    getFilePropertiesAsync: (...args: unknown[]): void => callBack(args, { url: workbook.name }),
  };
  return {
    document,
    tell: (type) => {
      for (const handler of of(type)) handler({ type, document });
    },
  };
};
