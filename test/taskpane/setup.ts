import '@testing-library/jest-dom';

/** jsdom's files cannot be read as every browser's can. */
if (!('arrayBuffer' in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    value(this: Blob): Promise<ArrayBuffer> {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.onerror = () => reject(new Error('unreadable'));
        reader.readAsArrayBuffer(this);
      });
    },
  });
}
