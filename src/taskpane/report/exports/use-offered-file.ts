import { useEffect, useState } from 'react';
import { offerDownload } from './browser-files';
import type { ExportedFile } from './Exported';

export interface OfferedFile {
  /** The file that was offered last; null for none. */
  readonly file: ExportedFile | null;
  /** Hands a file to the browser; `text` is what it holds, where that is text. */
  readonly offer: (name: string, blob: Blob, text: string | null) => void;
}

/** A file handed to the browser, and let go of when it is no longer shown. */
export function useOfferedFile(): OfferedFile {
  const [file, setFile] = useState<ExportedFile | null>(null);
  useEffect(() => () => (file ? URL.revokeObjectURL(file.address) : undefined), [file]);
  return {
    file,
    offer: (name, blob, text) => {
      const address = URL.createObjectURL(blob);
      setFile({ name, address, text });
      offerDownload(name, address);
    },
  };
}
