/** A file to read, wherever it is: its bytes are had when its turn comes, and held no longer. */
export interface FileSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last saved, in milliseconds since 1970; null where nobody knows. */
  readonly saved: number | null;
  /** Rejects where the bytes cannot be had. */
  readonly read: () => Promise<Uint8Array>;
}

/** A file whose turn has come. */
export interface FileToScore extends Pick<FileSource, 'name' | 'saved'> {
  readonly bytes: Uint8Array;
}
