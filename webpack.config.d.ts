import type { Configuration } from 'webpack';

/** `preview` and `output` make the build of the preview; see webpack.config.js. */
export interface BuildEnvironment {
  readonly baseUrl?: string;
  readonly preview?: boolean;
  readonly output?: string;
}

export default function config(
  env?: BuildEnvironment,
  options?: { readonly mode?: 'production' | 'development' },
): Configuration | Configuration[];
