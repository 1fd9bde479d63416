import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarBody } from '../controls/MessageBar';
import { Spinner } from '../controls/Spinner';
import type { SummaryWritten } from '../../application/fiche-app';
import { pageIsBehind } from '../../application/page-behind';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import type { LaterScreenProps } from '../shell/screen-props';
import { ReportSection } from './ReportSection';

const small = {
  margin: `${tokens.spacingVerticalXS} 0 0`,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

const useStyles = makeStyles({
  make: { width: '100%', minHeight: '34px' },
  message: { marginTop: tokens.spacingVerticalS },
  made: { ...small, color: tokens.colorNeutralForeground2 },
  behind: { ...small, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

type SummaryPageProps = Pick<LaterScreenProps, 'state' | 'shown' | 'controller' | 'texts' | 'formats'>;

/** Makes the one page for the presentation, or brings it up to date, and says where it is. */
export function SummaryPage({ state, shown, controller, texts, formats }: SummaryPageProps): ReactElement {
  const styles = useStyles();
  const { summary: words } = texts;
  const { status, last } = state.summary;
  const { page } = shown;
  const writing = status === 'writing';
  const behind = useMemo(() => pageIsBehind(shown), [shown]);
  // What was said of it no longer holds once someone changed the workbook.
  const news = status === 'written' && !behind ? last : null;
  return (
    <ReportSection title={words.title} hint={words.hint}>
      <Button
        className={styles.make}
        disabledFocusable={writing || shown.readOnly}
        {...(writing ? { icon: <Spinner size="extra-tiny" /> } : {})}
        onClick={() => void controller.writeSummary()}
      >
        {writing ? words.writing : page ? words.update : words.create}
      </Button>
      {page && !news && page.date !== '' && <p className={styles.made}>{words.madeOn(formats.date(page.date))}</p>}
      <div role="status">
        {behind && !writing && <p className={styles.behind}>{words.behind}</p>}
        {news && (
          <MessageBar
            intent={news.warnings.length > 0 ? 'warning' : 'success'}
            layout="multiline"
            className={styles.message}
          >
            <MessageBarBody>
              {summaryLines(news, texts, formats).map((line) => (
                <p key={line} className={styles.line}>
                  {line}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </ReportSection>
  );
}

/** What there is to say of a page that was written: where it is, then what became of people's own texts. */
function summaryLines(written: SummaryWritten, { summary: words }: AllTexts, formats: Formats): readonly string[] {
  const { created, sheet, kept, replaced, shortened, warnings } = written;
  const counted = (say: (count: string, one: boolean) => string, count: number) =>
    count > 0 ? [say(formats.number(count), formats.one(count))] : [];
  return [
    created ? words.created(sheet) : words.updated(sheet),
    ...counted(words.kept, kept),
    ...counted(words.replaced, replaced),
    ...(shortened ? [words.shortened] : []),
    ...(warnings.length > 0 ? [words.cosmetics] : []),
  ];
}
