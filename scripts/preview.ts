import { runPreview } from './preview/run';

process.exitCode = await runPreview(process.argv.slice(2));
