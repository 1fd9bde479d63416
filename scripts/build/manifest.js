/** The address that the manifest in the repository is written for. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * The manifest as it is handed out: for the site at `baseUrl`, in the package's version.
 *
 * @param {string} text the manifest of the repository
 * @param {{ version: string, baseUrl: string }} release `version` has three parts; `baseUrl` is https
 */
export const stampManifest = (text, { version, baseUrl }) => {
  const site = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  if (site.protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not from ${baseUrl}`);
  return text
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(DEVELOPMENT_URL, site.href);
};
