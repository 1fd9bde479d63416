import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { fileName } from '../src/taskpane/report/exports/file-name';
import { buildTemplate } from './template/build-template';
import { templateOptions, usage } from './template/options';
import { addInOf, taskPanesFor } from './template/task-pane';

const BARE_NAMES = { fr: 'fiche-projet-data', en: 'data-project-sheet' } as const;

const args = process.argv.slice(2);
const options = args.includes('--help') ? usage : templateOptions(args);
if (options === usage) console.log(usage);
else if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`);
  process.exitCode = 1;
} else {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const panes = taskPanesFor(options.store, addInOf(readFileSync('manifest.xml', 'utf8'), version));
  const { name, date, languages, out } = options;
  for (const language of languages) {
    const named = languages.length > 1 && name !== '' ? `${name} ${language}` : name;
    const path = out ?? `dist/${fileName(named, BARE_NAMES[language], 'xlsx')}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await buildTemplate(language, { name, date }, panes));
    console.log(`Classeur écrit : ${path}`);
  }
}
