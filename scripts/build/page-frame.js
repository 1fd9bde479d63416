import HtmlWebpackPlugin from 'html-webpack-plugin';

const CDN = 'https://appsforoffice.microsoft.com';
/** Where Microsoft serves Office.js. The store accepts no other place. */
export const OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;

/**
 * Pages may load their own files and Office.js, and talk to nobody else. Fluent UI writes its styles into the page, hence
 * 'unsafe-inline' for styles; scripts are never inline and never made from text.
 *
 * @param {readonly string[]} scripts
 */
const policy = (scripts) => {
  const library = scripts.includes(OFFICE_JS) ? ` ${CDN}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${library}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${library}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
};

/** Shown where the pane's own script cannot run; the style sheet hides it from every web view that is modern enough. */
const oldOffice = `<div class="old-office">
      <p lang="fr"><strong>Cette version d’Office ne peut pas afficher le volet.</strong> Il faut Excel 2021 ou plus récent, Excel pour Microsoft 365 ou Excel sur le web. Vos feuilles restent lisibles et modifiables.</p>
      <p lang="en"><strong>This version of Office cannot show the pane.</strong> You need Excel 2021 or later, Excel for Microsoft 365 or Excel on the web. Your sheets can still be read and edited.</p>
    </div>`;

/** The page's own scripts, as html-webpack-plugin writes them: deferred, so that they run after Office.js wherever they stand. */
const OWN_SCRIPT = /<script defer[^>]*><\/script>/g;

/**
 * Puts into every page what all of them need: the policy first, then the page's own scripts, which the browser fetches while it
 * fetches and runs Office.js. Behind a policy it looks for nothing ahead: below Office.js they would be asked for once that had run.
 */
export class PageFrame {
  /** @param {readonly string[]} scripts addresses of what comes before the page's own script: Office.js, at least */
  constructor(scripts) {
    this.scripts = scripts;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('PageFrame', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('PageFrame', (page) => {
        const own = page.html.match(OWN_SCRIPT) ?? [];
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy(this.scripts)}">`,
          ...own,
          '<link rel="icon" href="assets/icon-32.png">',
          '<link rel="stylesheet" href="assets/old-office.css">',
          ...this.scripts.map((address) => `<script src="${address}"></script>`),
        ];
        page.html = page.html
          .replace(OWN_SCRIPT, '')
          .replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => [charset, ...head].join('\n    '))
          .replace(/<body([^>]*)>/, `<body$1>\n    ${oldOffice}`);
        return page;
      });
    });
  }
}
