import { execFileSync } from 'node:child_process';

/** Each text, linted as if it stood in an existing file. */
const probes = {
  'domain imports nothing': ['src/domain/rounding.ts', "import '../questionnaire/standard';"],
  'questionnaire does not know the workbook': ['src/questionnaire/issue.ts', "import '../application/result';"],
  'use cases do not know the file format': ['src/application/result.ts', "import '../xlsx/book';"],
  'what ships does not import the emulator': ['src/application/result.ts', "import '../emulator/rich-api/engine';"],
  'the emulator imports nothing of the add-in': ['src/emulator/rich-api/engine.ts', "import '../../domain/fiche';"],
  'nobody but excel and the roots names Excel': ['src/domain/rounding.ts', 'export const excel = Excel;'],
  'no circle': ['src/domain/coverage.ts', "import './score-answers'; export { scoreAnswers } from './score-answers';"],
  'no any': ['src/domain/rounding.ts', 'export const x: any = 1;'],
  'no non-null assertion': ['src/domain/rounding.ts', 'export const x = (null as string | null)!;'],
  'no silenced error': ['src/domain/rounding.ts', '// @ts-ignore\nexport const x = 1;'],
} as const;

const lintAll = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const broken = {};
  for (const [name, [filePath, text]] of Object.entries(JSON.parse(process.argv[1]))) {
    const [result] = await eslint.lintText(text, { filePath });
    broken[name] = result.messages.map(({ ruleId, message }) => ruleId ?? message);
  }
  console.log(JSON.stringify(broken));
`;

describe('Lint stops what the architecture forbids', () => {
  // ESLint loads its configuration as a module, which jest's own module loader cannot: hence a process of its own.
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', lintAll, JSON.stringify(probes)], {
    encoding: 'utf8',
  });
  const broken = JSON.parse(output) as Readonly<Record<keyof typeof probes, readonly string[]>>;

  it.each<[keyof typeof probes, string]>([
    ['domain imports nothing', 'import-x/no-restricted-paths'],
    ['questionnaire does not know the workbook', 'import-x/no-restricted-paths'],
    ['use cases do not know the file format', 'import-x/no-restricted-paths'],
    ['what ships does not import the emulator', 'import-x/no-restricted-paths'],
    ['the emulator imports nothing of the add-in', 'import-x/no-restricted-paths'],
    ['nobody but excel and the roots names Excel', 'no-restricted-globals'],
    ['no circle', 'import-x/no-cycle'],
    ['no any', '@typescript-eslint/no-explicit-any'],
    ['no non-null assertion', '@typescript-eslint/no-non-null-assertion'],
    ['no silenced error', '@typescript-eslint/ban-ts-comment'],
  ])('%s', (probe, rule) => {
    expect(broken[probe]).toContain(rule);
  });
});
