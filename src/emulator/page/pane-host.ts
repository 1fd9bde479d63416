import './preview-host';

/** Runs in the add-in's page before Office.js, which looks for its host in `window.external`. */
const host = window.parent.excelPreview;
if (host === undefined)
  throw new Error('This page belongs inside the preview: open the address of the preview itself.');
Object.defineProperty(window, 'external', { value: host.connect(window), configurable: true });
