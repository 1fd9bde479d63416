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

/**
 * Puts into a page what all of them need: the policy first, then the page's own scripts, which the browser fetches while it fetches
 * and runs Office.js. Behind a policy it looks for nothing ahead: below Office.js they would be asked for once that had run.
 *
 * @param {readonly string[]} scripts addresses of what runs before the page's own scripts: Office.js, at least
 * @returns {import('./pages').Dress}
 */
export const pageFrame = (scripts) => (html, own) => {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">`,
    ...own,
    '<link rel="icon" href="assets/icon-32.png">',
    '<link rel="stylesheet" href="assets/old-office.css">',
    ...scripts.map((address) => `<script src="${address}"></script>`),
  ];
  return html
    .replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => [charset, ...head].join('\n    '))
    .replace(/<body([^>]*)>/, `<body$1>\n    ${oldOffice}`);
};
