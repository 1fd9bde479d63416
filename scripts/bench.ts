import { runBench } from './bench/run';

process.exitCode = await runBench(process.argv.slice(2));
