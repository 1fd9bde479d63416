import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** @param {string} file */
const tagOf = (file) =>
  file.endsWith('.css') ? `<link rel="stylesheet" href="${file}">` : `<script defer src="${file}"></script>`;

/** @param {string} file */
const preloadOf = (file) => `<link rel="preload" as="script" href="${file}">`;

/** @type {import('./pages').Dress} */
const atTheEnd = (html, tags) => html.replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`);

/** Makes the pages of a site: each loads the files of its entry, under the names that the build gave them. */
export class Pages {
  /** @param {readonly import('./pages').Page[]} pages */
  constructor(pages) {
    this.pages = pages;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      // Before the names' hashes are made final, which are then put right in pages as well.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, () => {
        for (const { file, template, entry, parts = [], dress = atTheEnd } of this.pages) {
          const from = join(compiler.context, template);
          compilation.fileDependencies.add(from);
          const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
          const waitedFor = parts.flatMap((part) => compilation.namedChunkGroups.get(part)?.getFiles() ?? []);
          const tags = [...files.filter((name) => /\.(?:js|css)$/.test(name)).map(tagOf), ...waitedFor.map(preloadOf)];
          const html = dress(readFileSync(from, 'utf8'), tags);
          compilation.emitAsset(file, new sources.RawSource(html));
        }
      });
    });
  }
}
