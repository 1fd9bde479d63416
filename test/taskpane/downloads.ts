/** What was handed to the browser: the files' names, and what they hold. */
export const offered: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  offered.length = 0;
  // jsdom makes no addresses of blobs and downloads nothing.
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void blobs.delete(address);
  document.addEventListener('click', noteDownload);
});
afterEach(() => document.removeEventListener('click', noteDownload));

function noteDownload(event: MouseEvent): void {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const blob = blobs.get(event.target.href);
  if (blob) offered.push({ name: event.target.download, blob });
}

export const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob ?? new Blob([]));
  });
