const LONGEST = 60;

/** A file's name for a project: what no file system takes is left out, and a project without a name has the fallback. */
export function fileName(project: string, fallback: string, extension: string): string {
  const bare = project
    .replaceAll(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    // Files that begin with a dot are hidden.
    .replace(/^[. ]+/, '');
  // Cut between characters, and without the dot or the space that Windows takes off an end.
  const cut = Array.from(bare)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return `${cut || fallback}.${extension}`;
}
