import type { Workbook } from '../model/state/workbook';

/** What of a browser's window Office.js reads while it loads. */
export const browserScope = (bridge: object): Record<string, unknown> => {
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'node' },
    location: { href: 'about:blank', search: '', hash: '' },
    _richApiNativeBridge: bridge,
  };
  scope['window'] = scope;
  scope['self'] = scope;
  return scope;
};

export interface OfficeSettings {
  readonly workbook: Workbook;
  readonly language: string;
  readonly apiVersion: string;
}

/** The `Office` that scripts see: the library's, with what its loader and the native host add, the context and `onReady`. */
export const completeOffice = (library: object, { language, apiVersion }: OfficeSettings): object => {
  const context = {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    requirements: { isSetSupported: (set: string, version?: string) => isSupported(apiVersion, set, version) },
  };
  const ready = { host: 'Excel', platform: 'PC' };
  const onReady = async (callback?: (info: typeof ready) => unknown): Promise<typeof ready> => {
    await callback?.(ready);
    return ready;
  };
  // The library's own `context` is a fixed getter over a host it has not met, hence an object in front of it.
  return Object.create(library, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
  }) as object;
};

const isSupported = (highest: string, set: string, version = '1.1'): boolean =>
  set.toLowerCase() === 'excelapi' ? ordinal(version) <= ordinal(highest) : set.toLowerCase() === 'richapi';

const ordinal = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};
