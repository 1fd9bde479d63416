import { settingsOf } from '../model/api/workbook/settings';
import type { Workbook } from '../model/state/workbook';

export interface WindowsContextOptions {
  /** The language of Excel's window, e.g. `fr-FR`. */
  readonly language: string;
  /** The ExcelApi requirement set that the host claims. */
  readonly apiVersion: string;
}

/** The application that Office.js calls Excel, and « opened with its document ». */
const EXCEL = 1;
const DOCUMENT_OPENED = 2;

const theme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};

/** The settings of the document, in the form in which Excel on Windows hands them over: one JSON text a key. */
const settingsObject = (workbook: Workbook): object => ({
  Read: (keys: string[], values: string[]): void => {
    for (const [key, value] of settingsOf(workbook)) {
      keys.push(key);
      values.push(JSON.stringify(value));
    }
  },
  Write: (keys: readonly string[], values: readonly string[]): void => {
    const stored = settingsOf(workbook);
    stored.clear();
    keys.forEach((key, index) => stored.set(key, JSON.parse(values[index] ?? 'null')));
    workbook.touch();
  },
});

/** What `window.external.GetContext()` gives: who the host is and what it can do. */
export const windowsContext = (workbook: Workbook, { language, apiVersion }: WindowsContextOptions): object => {
  const settings = settingsObject(workbook);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'fiche-projet-data',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => workbook.active.id,
    GetInstanceId: () => 'preview',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () =>
      JSON.stringify({ excelapi: apiVersion, addincommands: '1.1', settings: '1.1', dialogapi: '1.1' }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
  };
};
