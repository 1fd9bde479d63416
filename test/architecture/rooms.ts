import { dirname, join } from 'node:path/posix';

/** Rooms of src/, with the other rooms each may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  questionnaire: ['domain'],
  format: ['domain', 'questionnaire'],
  text: ['domain', 'questionnaire', 'format', 'application'],
  application: ['domain', 'questionnaire', 'format'],
  excel: ['domain', 'questionnaire', 'format', 'application'],
  xlsx: ['domain', 'questionnaire', 'format', 'application'],
  taskpane: ['domain', 'questionnaire', 'format', 'application', 'text'],
  commands: ['domain', 'questionnaire', 'format', 'application', 'text', 'excel'],
  emulator: ['xlsx'],
};
/** These compose, so they may import all that ships. */
const roots = [
  'src/taskpane/index.tsx',
  'src/taskpane/compose.ts',
  'src/taskpane/xlsx-worker.ts',
  'src/commands/index.ts',
];

/** What a module names in `import … from`, `export … from`, `import '…'`, `import('…')` and `new URL('…', import.meta.url)`. */
const NAMED = /(?:\bfrom|\bimport|\bimport\(|\bURL\()\s*(?:\/\*[^*]*\*\/\s*)?'(\.[^']*)'/g;

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

const mayImport = (from: string, into: string): boolean => {
  const room = roomOf(from) ?? '';
  const other = roomOf(into);
  if (other === undefined || other === room) return true;
  return roots.includes(from) ? other !== 'emulator' : (rooms[room] ?? []).includes(other);
};

/** The imports in a file of src/ that its room is not allowed, each as `file → what it imports`. Paths are relative to the project. */
export const forbiddenImports = (path: string, text: string): readonly string[] =>
  [...text.matchAll(NAMED)]
    .map(([, named = '']) => join(dirname(path), named))
    .filter((imported) => !mayImport(path, imported))
    .map((imported) => `${path} → ${imported}`);
