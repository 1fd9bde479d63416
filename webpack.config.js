import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { DEVELOPMENT_URL, stampManifest } from './scripts/build/manifest.js';
import { LeanThemes } from './scripts/build/lean-themes.js';
import { LeanStyles } from './scripts/build/lean-styles.js';
import { OFFICE_JS, pageFrame } from './scripts/build/page-frame.js';
import { Pages } from './scripts/build/pages.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const INLINE_TOKENS = join(root, 'scripts', 'build', 'inline-tokens.js');
const BAKE_THEMES = join(root, 'scripts', 'build', 'bake-themes.js');
const BAKE_STYLES = join(root, 'scripts', 'build', 'bake-styles.js');
const TRIM_STYLES = join(root, 'scripts', 'build', 'trim-styles.js');

/** What every build of this repository has in common. */
const shared = (mode) => ({
  mode,
  context: root,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /[\\/]@fluentui[\\/]react-[^\\/]+[\\/]lib[\\/].*\.js$/,
        use: INLINE_TOKENS,
      },
      {
        test: /[\\/]@fluentui[\\/]react-[^\\/]+[\\/]lib[\\/].*\.styles\.js$/,
        use: TRIM_STYLES,
      },
      { test: /[\\/]theme[\\/]pane-themes\.ts$/, use: BAKE_THEMES },
      {
        test: /\.tsx?$/,
        exclude: /node_modules|[\\/]theme[\\/]pane-themes\.ts$/,
        use: [
          INLINE_TOKENS,
          ...(mode === 'production' ? [BAKE_STYLES] : []),
          {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        ],
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
});

/** The static site that Excel loads. */
const addIn = (mode, { baseUrl, scripts, output }) => ({
  ...shared(mode),
  name: 'add-in',
  entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
  output: {
    path: output,
    filename: '[name].[contenthash].js',
    // A part that does not come is told after this many milliseconds, not after two minutes.
    chunkLoadTimeout: 20_000,
    // The template workbooks lie beside the site and are made by a command of their own.
    clean: { keep: /\.xlsx$/ },
  },
  performance: {
    hints: mode === 'production' ? 'error' : false,
    // What the first part has now, and little more: docs/performance.md says what it is made of.
    maxEntrypointSize: 447_000,
    maxAssetSize: 447_000,
  },
  plugins: [
    new Pages(
      ['taskpane', 'commands'].map((entry) => ({
        file: `${entry}.html`,
        template: `src/${entry}/${entry}.html`,
        entry,
        parts: entry === 'taskpane' ? ['saving'] : [],
        dress: pageFrame(scripts),
      })),
    ),
    ...(mode === 'production' ? [new LeanThemes(), new LeanStyles()] : []),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) => stampManifest(text.toString(), { version, baseUrl }),
        },
      ],
    }),
  ],
});

/** The emulated workbook's own page, for the preview alone. */
const previewPage = (mode, output) => ({
  ...shared(mode),
  name: 'preview',
  entry: { preview: './src/emulator/page/index.ts', 'pane-host': './src/emulator/page/pane-host.ts' },
  output: { path: output, filename: '[name].js' },
  performance: { hints: false },
  plugins: [
    new Pages([{ file: 'index.html', template: 'src/emulator/page/preview.html', entry: 'preview' }]),
    new CopyPlugin({
      patterns: [
        { from: 'src/emulator/page/*.css', to: '[name][ext]' },
        { from: 'src/emulator/page/grid/*.css', to: '[name][ext]' },
        { from: 'assets/icon.svg' },
      ],
    }),
  ],
});

/**
 * `--env baseUrl=https://…/` says where the site will lie. `--env preview` builds the pane over an Office.js served beside
 * it, with the page of the emulated workbook, into `out/preview`.
 */
export default (env = {}, { mode = 'production' } = {}) => {
  const baseUrl = env.baseUrl ?? DEVELOPMENT_URL;
  if (!env.preview) return addIn(mode, { baseUrl, scripts: [OFFICE_JS], output: env.output ?? join(root, 'dist') });
  const output = env.output ?? join(root, 'out', 'preview');
  return [
    addIn(mode, { baseUrl, scripts: ['/pane-host.js', '/office-js/office.js'], output: join(output, 'pane') }),
    previewPage(mode, output),
  ];
};
