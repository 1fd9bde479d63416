import { settingsOf } from '../model/api/workbook/settings';
import type { Workbook } from '../model/state/workbook';

/** The result of a call in Office's older, callback style. */
export interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly asyncContext: unknown;
}
export type Callback = (result: AsyncResult) => void;

/** Calls back after the current turn, as a host does. The callback is the last argument, options with a context may come before. */
export const callBack = (args: readonly unknown[], value?: unknown): void => {
  const callback = args.find((arg) => typeof arg === 'function') as Callback | undefined;
  const options = args.find((arg): arg is { asyncContext?: unknown } => typeof arg === 'object' && arg !== null);
  queueMicrotask(() => callback?.({ status: 'succeeded', value, asyncContext: options?.asyncContext }));
};

/** Calls back with a failure. */
export const failBack = (args: readonly unknown[], message: string): void => {
  const callback = args.find((arg) => typeof arg === 'function') as Callback | undefined;
  const error = { name: 'Error', message };
  queueMicrotask(() => callback?.({ status: 'failed', value: undefined, error, asyncContext: undefined }));
};

/** `Office.context.document.settings`: changes stay in the pane until `saveAsync` puts them into the workbook. */
export const documentSettings = (workbook: Workbook): object => {
  let held = new Map(settingsOf(workbook));
  return {
    get: (name: string): unknown => held.get(name) ?? null,
    set: (name: string, value: unknown): void => void held.set(name, value),
    remove: (name: string): void => void held.delete(name),
    saveAsync: (...args: unknown[]): void => {
      const stored = settingsOf(workbook);
      stored.clear();
      // What is saved is a copy: the file holds JSON, not the add-in's objects.
      for (const [name, value] of held) stored.set(name, JSON.parse(JSON.stringify(value ?? null)));
      workbook.touch();
      callBack(args);
    },
    refreshAsync: (...args: unknown[]): void => {
      held = new Map(settingsOf(workbook));
      callBack(args);
    },
    addHandlerAsync: (...args: unknown[]): void => callBack(args.slice(2)),
    removeHandlerAsync: (...args: unknown[]): void => callBack(args.slice(1)),
  };
};
