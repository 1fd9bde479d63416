/** What of the host tells whether the pane should be dark; each may be missing. */
export interface DarkSources {
  readonly officeTheme?: { readonly isDarkTheme?: boolean } | undefined;
  readonly matchMedia?: ((query: string) => { readonly matches: boolean }) | undefined;
}

/** Office says first, else the browser, else light. */
export function prefersDark({ officeTheme, matchMedia }: DarkSources): boolean {
  if (typeof officeTheme?.isDarkTheme === 'boolean') return officeTheme.isDarkTheme;
  return matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
