import { TextDecoder } from 'node:util';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Waits end as soon as their condition holds; a busy machine may take more than the second they are given by default.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out, so nothing ever resizes; Fluent's message bars ask to be told all the same.
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// jsdom lays nothing out, which Fluent takes for « nothing is shown »: a dialog that opens then finds no button to focus, and is
// hidden from assistive technology a quarter of a second later. So the page has a size here, and what is in it has a parent.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement): Element | null {
    return this.closest('[hidden]') ? null : this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 700);

// jsdom's files can only be read by a FileReader.
Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('unreadable'));
    };
    reader.readAsArrayBuffer(this);
  });
};

// jsdom has none; every web view does.
Object.assign(globalThis, { TextDecoder });

// jsdom draws nothing, so nothing is ever out of sight.
Element.prototype.scrollIntoView = () => undefined;
