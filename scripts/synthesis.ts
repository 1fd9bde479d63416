import { runSynthesis } from './synthesis/run';

process.exitCode = await runSynthesis(process.argv.slice(2));
