/** What of a browser's window Office.js reads while it loads. */
export const browserScope = (bridge: object): Readonly<Record<string, unknown>> => ({
  console,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  navigator: { userAgent: 'node' },
  location: { href: 'about:blank', search: '', hash: '' },
  _richApiNativeBridge: bridge,
});

export interface OfficeSettings {
  readonly document: object;
  readonly language: string;
  readonly apiVersion: string;
  /** Whether Excel opens a window that a script asks for. */
  readonly opensWindow: (address: string) => boolean;
}

const HOST = { host: 'Excel', platform: 'PC' } as const;
const hostTypes = {
  Word: 'Word',
  Excel: 'Excel',
  PowerPoint: 'PowerPoint',
  Outlook: 'Outlook',
  OneNote: 'OneNote',
  Project: 'Project',
  Access: 'Access',
};
const platformTypes = {
  PC: 'PC',
  OfficeOnline: 'OfficeOnline',
  Mac: 'Mac',
  iOS: 'iOS',
  Android: 'Android',
  Universal: 'Universal',
};

/** The `Office` that scripts see: the library's, with what its loader and the native host add, the context and `onReady`. */
export const completeOffice = (
  library: object,
  { document, language, apiVersion, opensWindow }: OfficeSettings,
): object => {
  const context = {
    ...HOST,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...HOST, version: '16.0.0.0' },
    requirements: { isSetSupported: (set: string, version?: string) => isSupported(apiVersion, set, version) },
    document,
    ui: { displayDialogAsync: dialogs(opensWindow) },
    commerceAllowed: true,
    touchEnabled: false,
  };
  // The library's own `context` is a fixed getter over a host it has not met, hence an object in front of it.
  return Object.create(library, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
    HostType: { value: hostTypes, enumerable: true },
    PlatformType: { value: platformTypes, enumerable: true },
    actions: { value: { associate: () => undefined, _association: { mappings: {} } }, enumerable: true },
    initialize: {
      enumerable: true,
      get: () => undefined,
      /** The older way to say what to do when the host is there: it is, so do it. */
      set: (start: unknown) => {
        if (typeof start === 'function')
          queueMicrotask(() => void (start as (reason: string) => unknown)('documentOpened'));
      },
    },
  }) as object;
};

type DialogAnswer = (result: { readonly status: string; readonly error?: { readonly code: number } }) => void;

/** Excel's code for a window that its user, or the browser for them, did not want. */
const DIALOG_REFUSED = 12009;

const dialogs =
  (opensWindow: OfficeSettings['opensWindow']) =>
  (address: string, _options: object, answer: DialogAnswer): void =>
    queueMicrotask(() =>
      answer(opensWindow(address) ? { status: 'succeeded' } : { status: 'failed', error: { code: DIALOG_REFUSED } }),
    );

const onReady = async (callback?: (info: typeof HOST) => unknown): Promise<typeof HOST> => {
  await callback?.(HOST);
  return HOST;
};

const isSupported = (highest: string, set: string, version = '1.1'): boolean =>
  set.toLowerCase() === 'excelapi'
    ? ordinal(version) <= ordinal(highest)
    : ['richapi', 'delayforcelledit'].includes(set.toLowerCase());

/** `1.10` comes after `1.9`. A number is read as its text. */
const ordinal = (version: string | number): number => {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return major * 1000 + minor;
};
