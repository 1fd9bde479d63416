import '@testing-library/jest-dom';

// jsdom lays nothing out, so nothing ever resizes; Fluent's message bars ask to be told all the same.
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
