import type { Locator } from 'playwright-core';
import type { Language } from '../../src/domain/questionnaire';
import { textsIn } from '../../src/text/speak';
import type { AllTexts } from '../../src/text/texts';
import type { Preview } from './preview-window';

type Screen = keyof AllTexts['shell']['screens'];

/** The parts of the pane, found as a person or a screen reader finds them: by role and by the words of a language. */
export class PaneParts {
  readonly texts: AllTexts;

  constructor(
    readonly preview: Preview,
    language: Language,
  ) {
    this.texts = textsIn(language);
  }

  button(name: string): Locator {
    return this.preview.pane.getByRole('button', { name, exact: true });
  }

  tab(screen: Screen): Locator {
    return this.preview.pane.getByRole('tab', { name: this.texts.shell.screens[screen], exact: true });
  }

  panel(screen: Screen): Locator {
    return this.preview.pane.getByRole('tabpanel', { name: this.texts.shell.screens[screen], exact: true });
  }

  async goTo(screen: Screen): Promise<void> {
    await this.tab(screen).click();
    await this.panel(screen).waitFor();
  }
}

/** Makes the pane speak a language, whichever it speaks now, and gives its parts in that language. */
export const speaking = async (preview: Preview, language: Language): Promise<PaneParts> => {
  const [fr, en] = [textsIn('fr').shell, textsIn('en').shell];
  const menu = new RegExp(`^(${fr.menu}|${en.menu})$`);
  await preview.pane.getByRole('button', { name: menu }).click();
  await preview.pane.getByRole('menuitemradio', { name: fr.languages[language], exact: true }).click();
  const parts = new PaneParts(preview, language);
  await parts.button(parts.texts.shell.menu).waitFor();
  return parts;
};
