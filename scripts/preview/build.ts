import webpack, { type Configuration, type Stats, type MultiStats } from 'webpack';
import config, { type BuildEnvironment } from '../../webpack.config.js';

/** Builds a site into its folder. Rejects with webpack's own report where the build fails. */
export const build = (env: BuildEnvironment): Promise<void> => buildFrom(config(env, { mode: 'production' }));

/** Builds from a configuration of webpack, or from several. */
export const buildFrom = async (made: Configuration | Configuration[]): Promise<void> => {
  const configurations: Configuration[] = Array.isArray(made) ? made : [made];
  const compiler = webpack(configurations);
  try {
    const stats = await new Promise<Stats | MultiStats>((resolve, reject) => {
      compiler.run((error, result) => {
        if (result === undefined) reject(error ?? new Error('webpack gave no result.'));
        else resolve(result);
      });
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  } finally {
    await new Promise<void>((resolve) => compiler.close(() => resolve()));
  }
};
