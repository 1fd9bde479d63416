import { run } from './excel/run';

process.exitCode = await run(process.argv.slice(2));
