import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './validate/repository';
import { validateManifest } from './validate/validate-manifest';

const root = process.cwd();
const file = join(root, 'manifest.xml');
const faults = existsSync(file)
  ? validateManifest(readFileSync(file, 'utf8'), repository(root))
  : ['There is no manifest.xml in this folder.'];
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('manifest.xml: no fault found.');
else process.exitCode = 1;
