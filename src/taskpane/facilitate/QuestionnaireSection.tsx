import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { Spinner } from '../controls/Spinner';
import type { QuestionnaireApplied, QuestionnaireCheck } from '../../application/questionnaire-work';
import { saysTheStandard } from '../../questionnaire/stamp';
import { ReportSection } from '../report/ReportSection';
import { AppliedNews, CheckNews } from './QuestionnaireNews';
import { SectionFailure } from './SectionFailure';
import type { AllFacilitateProps } from './facilitate-props';
import { usePerform } from './use-perform';

const useStyles = makeStyles({
  button: { width: '100%', minHeight: '34px' },
  more: { marginTop: tokens.spacingVerticalS },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

type News =
  | { readonly kind: 'checked'; readonly check: QuestionnaireCheck }
  | { readonly kind: 'applied'; readonly applied: QuestionnaireApplied };

/** The workbook’s own questionnaire: what is wrong with it, applying it, and the way back to the standard one. */
export function QuestionnaireSection({ shown, controller, texts, formats }: AllFacilitateProps): ReactElement {
  const styles = useStyles();
  const { running, failure, perform } = usePerform<'check' | 'apply' | 'restore' | 'show'>(controller);
  const [news, setNews] = useState<News | null>(null);
  const words = texts.ownQuestionnaire;
  if (!shown) {
    return (
      <ReportSection title={words.title} hint={words.hint}>
        <p className={styles.hint}>{words.none}</p>
      </ReportSection>
    );
  }
  const check = async () => {
    const found = await perform('check', (app) => app.checkQuestionnaire());
    setNews(found && { kind: 'checked', check: found });
  };
  const level = async (name: 'apply' | 'restore') => {
    const applied = await perform(name, (app) =>
      name === 'apply' ? app.applyQuestionnaire() : app.restoreQuestionnaire(),
    );
    setNews(applied && { kind: 'applied', applied });
  };
  const isBusy = running !== null || shown.readOnly;
  const isUnreadable = shown.problems.some(({ code }) => code === 'questionnaireUnreadable');
  const isOwn = isUnreadable || !saysTheStandard(shown.questionnaire);
  const icon = (name: typeof running) => (running === name ? { icon: <Spinner size="extra-tiny" /> } : {});
  const isReady = news?.kind === 'checked' && news.check.faults.length === 0 && news.check.toApply;
  return (
    <ReportSection title={words.title} hint={words.hint}>
      <Button className={styles.button} disabledFocusable={isBusy} {...icon('check')} onClick={() => void check()}>
        {running === 'check' ? words.checking : words.check}
      </Button>
      {!isUnreadable && <p className={styles.hint}>{words.version(shown.questionnaire.version)}</p>}
      <div role="status">
        {news?.kind === 'checked' && (
          <CheckNews
            check={news.check}
            language={shown.language}
            {...{ texts, formats }}
            onShow={({ place }) => void perform('show', (app) => app.showPlace(place))}
          />
        )}
        {news?.kind === 'applied' && <AppliedNews applied={news.applied} {...{ texts, formats }} />}
      </div>
      <SectionFailure {...{ failure, texts }} />
      {isReady && (
        <div className={styles.more}>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy}
            {...icon('apply')}
            onClick={() => void level('apply')}
          >
            {running === 'apply' ? words.applying : words.apply}
          </Button>
          <p className={styles.hint}>{words.applyHint}</p>
        </div>
      )}
      {isOwn && (
        <div className={styles.more}>
          <Button
            className={styles.button}
            disabledFocusable={isBusy}
            {...icon('restore')}
            onClick={() => void level('restore')}
          >
            {running === 'restore' ? words.restoring : words.restore}
          </Button>
          <p className={styles.hint}>{words.restoreHint}</p>
        </div>
      )}
    </ReportSection>
  );
}
