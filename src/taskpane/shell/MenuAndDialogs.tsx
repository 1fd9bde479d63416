import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { memo, useState, type ReactElement } from 'react';
import type { Language } from '../../domain/questionnaire';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import { same } from '../state/same';
import { InfoDialog } from './InfoDialog';
import { MenuButton } from './MenuButton';
import type { UndoWords } from './undo-words';

const useStyles = makeStyles({
  // Fluent's own width, less where the pane has less.
  menu: { maxWidth: 'min(300px, calc(100vw - 16px))' },
});

const LANGUAGES: readonly Language[] = ['fr', 'en'];

export interface MenuAndDialogsProps {
  readonly language: Language;
  readonly texts: Texts;
  readonly controller: PaneController;
  /** The credit line of the questionnaire in use; '' before there is one. */
  readonly credit: string;
  /** What undoing would take back; null where there is nothing. */
  readonly undo: UndoWords | null;
}

export interface FetchedMenuProps extends MenuAndDialogsProps {
  /** Whoever asked for the menu still waits for it. */
  readonly isAwaited: boolean;
}

/**
 * Undo, refresh, language, running a workshop, help and privacy; open from the start where it is awaited, since it is fetched when it
 * is asked for.
 * Drawn anew only when it would say something else.
 */
export const MenuAndDialogs = memo(
  MenuOfPane,
  (before, now) =>
    before.language === now.language &&
    before.texts === now.texts &&
    before.controller === now.controller &&
    before.credit === now.credit &&
    same(before.undo, now.undo),
);

function MenuOfPane({ language, texts, controller, credit, undo, isAwaited }: FetchedMenuProps): ReactElement {
  const [info, setInfo] = useState<'help' | 'privacy' | null>(null);
  const styles = useStyles();
  const { shell } = texts;
  return (
    <>
      <Menu
        defaultOpen={isAwaited}
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = LANGUAGES.find((candidate) => candidate === checkedItems[0]);
          if (chosen) void controller.chooseLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton texts={texts} />
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            <MenuItem disabled={undo === null} secondaryContent={shell.undoKey} onClick={controller.undo}>
              {undo?.what ?? shell.undo}
            </MenuItem>
            <MenuItem onClick={() => void controller.refresh()}>{shell.refresh}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{shell.language}</MenuGroupHeader>
              {LANGUAGES.map((value) => (
                <MenuItemRadio key={value} name="language" value={value} lang={value}>
                  {shell.languages[value]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => controller.dispatch({ type: 'facilitationOpened' })}>
              {texts.facilitate.open}
            </MenuItem>
            <MenuItem onClick={() => controller.dispatch({ type: 'introductionAsked' })}>{shell.introduction}</MenuItem>
            <MenuItem onClick={() => setInfo('help')}>{shell.help}</MenuItem>
            <MenuItem onClick={() => setInfo('privacy')}>{shell.privacy}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <InfoDialog
        open={info === 'help'}
        title={shell.helpTitle}
        paragraphs={shell.helpText}
        note={credit === '' ? null : { title: shell.creditTitle, text: credit }}
        close={shell.close}
        onClose={() => setInfo(null)}
      />
      <InfoDialog
        open={info === 'privacy'}
        title={shell.privacyTitle}
        paragraphs={shell.privacyText}
        note={null}
        close={shell.close}
        onClose={() => setInfo(null)}
      />
    </>
  );
}
