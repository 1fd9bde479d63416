import type { Page } from 'playwright-core';

const LOCAL = new Set(['data:', 'blob:']);

const leavesThisMachine = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return !LOCAL.has(protocol) && hostname !== 'localhost';
};

const LEFT = 'A request left this machine: ';

/** The faults that are a request to another host. */
export const requestsAbroad = (faults: readonly string[]): readonly string[] =>
  faults.filter((fault) => fault.startsWith(LEFT));

/**
 * Notes, from now on, whatever should not happen in a page and its frames: errors of the console, exceptions and rejections
 * that nobody caught, requests to any other host, files that are missing. The list grows while the page lives.
 */
export const faultsOf = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`Error: ${error.message}`));
  page.on('request', (request) => {
    if (leavesThisMachine(request.url())) faults.push(LEFT + request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
};
