import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenImports } from './rooms';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name).replaceAll('\\', '/'));

describe('The rooms of src/ import one way', () => {
  it('no file imports what its room may not', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['domain imports nothing', 'src/domain/rounding.ts', "import '../questionnaire/standard';"],
    ['nor does a folder in it', 'src/domain/synthesis/method.ts', "import type { A } from '../../format/plan';"],
    ['questionnaire does not know the workbook', 'src/questionnaire/issue.ts', "import '../application/result';"],
    ['use cases do not know the file format', 'src/application/result.ts', "import { book } from '../xlsx/book';"],
    ['what is fetched later is no way around', 'src/application/later.ts', "import(/* webpack */ '../xlsx/book');"],
    ['what is passed on is none either', 'src/application/result.ts', "export * from '../xlsx/book';"],
    ['what ships does not import the emulator', 'src/application/a.ts', "import '../emulator/rich-api/engine';"],
    ['nor does what composes', 'src/taskpane/compose.ts', "import '../emulator/rich-api/engine';"],
    ['the emulator imports nothing of the add-in', 'src/emulator/rich-api/a.ts', "import '../../domain/fiche';"],
    ['the pane does not know Excel', 'src/taskpane/state/a.ts', "import {\n  a,\n} from '../../excel/port';"],
    ['a room that nobody described imports nothing', 'src/new-room/a.ts', "import '../domain/fiche';"],
  ])('%s', (_, path, text) => {
    expect(forbiddenImports(path, text)).toHaveLength(1);
  });

  it.each([
    ['a neighbour', 'src/domain/synthesis/method.ts', "import '../fiche';"],
    ['a room it may', 'src/excel/port.ts', "import '../application/result';"],
    ['what ships, where it is composed', 'src/taskpane/compose.ts', "import '../excel/port';"],
    ['a package', 'src/xlsx/book.ts', "import { unzipSync } from 'fflate';"],
    ['a folder of its own named as a room', 'src/emulator/model/api/core.ts', "import './format/members';"],
  ])('a file may import %s', (_, path, text) => {
    expect(forbiddenImports(path, text)).toEqual([]);
  });
});
