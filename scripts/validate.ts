import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './validate/repository';
import { validateManifest } from './validate/validate-manifest';

const root = process.cwd();
const faults = validateManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), repository(root));
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('manifest.xml: no fault found.');
else process.exitCode = 1;
