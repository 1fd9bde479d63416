import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Spinner } from '../controls/Spinner';
import type { Language } from '../../domain/questionnaire';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import { ScreenBody } from '../shell/ScreenBody';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalL}` },
  choice: { margin: `0 0 ${tokens.spacingVerticalL}` },
  // The card brings the margin of a screen, which this one has already.
  introduction: { margin: `0 calc(0px - ${tokens.spacingHorizontalM}) ${tokens.spacingVerticalL}` },
  button: { width: '100%', minHeight: '36px' },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  languages: {
    flexWrap: 'wrap',
    marginTop: tokens.spacingVerticalS,
    marginLeft: `calc(0px - ${tokens.spacingHorizontalS})`,
  },
  facilitate: {
    marginTop: tokens.spacingVerticalS,
    paddingLeft: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
  },
  file: { display: 'none' },
});

export interface StartScreenProps {
  readonly creating: boolean;
  readonly language: Language;
  readonly texts: Texts;
  readonly controller: PaneController;
  /** The card that says what there is to do, while it is shown: below what to do first, which a low pane must show. */
  readonly introduction: ReactNode;
}

/** A workbook without a fiche: create one, look at the example, or bring one from a file. */
export function StartScreen({ creating, language, texts, controller, introduction }: StartScreenProps): ReactElement {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { start } = texts;
  return (
    <ScreenBody>
      <h2 className={styles.title}>{start.title}</h2>
      <p className={styles.intro}>{start.intro}</p>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={creating}
          onClick={() => void controller.create({ kind: 'empty' })}
        >
          {start.create}
        </Button>
        <p className={styles.hint}>{start.createHint}</p>
      </div>
      {introduction && <div className={styles.introduction}>{introduction}</div>}
      <div className={styles.choice}>
        <Button
          className={styles.button}
          disabledFocusable={creating}
          onClick={() => void controller.create({ kind: 'example' })}
        >
          {start.example}
        </Button>
        <p className={styles.hint}>{start.exampleHint}</p>
      </div>
      <div className={styles.choice}>
        <Button className={styles.button} disabledFocusable={creating} onClick={() => file.current?.click()}>
          {start.import}
        </Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".xlsx,.json"
          tabIndex={-1}
          aria-label={start.import}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            // Emptied, so that the same file can be chosen again after it was mended.
            target.value = '';
            if (chosen) void controller.importFile(chosen);
          }}
        />
        <p className={styles.hint}>{start.importHint}</p>
      </div>
      <div role="status">{creating && <Spinner size="tiny" label={start.creating} />}</div>
      <p className={styles.hint}>{start.already}</p>
      <Button
        appearance="transparent"
        className={styles.facilitate}
        onClick={() => controller.dispatch({ type: 'facilitationOpened' })}
      >
        {texts.facilitate.fromStart}
      </Button>
      <RadioGroup
        layout="horizontal"
        className={styles.languages}
        aria-label={texts.shell.language}
        value={language}
        onChange={(_, { value }) => void controller.chooseLanguage(value === 'en' ? 'en' : 'fr')}
      >
        <Radio value="fr" label={texts.shell.languages.fr} lang="fr" />
        <Radio value="en" label={texts.shell.languages.en} lang="en" />
      </RadioGroup>
    </ScreenBody>
  );
}
