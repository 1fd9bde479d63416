import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Dataset } from '../../domain/fiche';
import { shortened } from '../../domain/shortened';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';
import { legalStatusWord, legalTopicWord } from '../data/legal-words';
import type { Place } from '../state/place';
import type { Recall } from './recalls';

/** Data sets named before the others are only counted. */
const NAMED = 3;
/** The rest is a press away. */
const LONGEST_FUNDING = 200;

const useStyles = makeStyles({
  recalls: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  list: { margin: '0', padding: `0 0 0 ${tokens.spacingHorizontalL}` },
  item: { overflowWrap: 'anywhere' },
});

export interface QuestionRecallsProps {
  readonly recalls: readonly Recall[];
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly onGo: (place: Place) => void;
}

/** What Données or Fiche says that bears on a question, beside it, and a way there. */
export function QuestionRecalls({ recalls, texts, formats, onGo }: QuestionRecallsProps): ReactElement | null {
  const styles = useStyles();
  const titleId = useId();
  const [first] = recalls;
  if (!first) return null;
  const words = texts.assess.recalls;
  return (
    <div className={styles.recalls} role="group" aria-labelledby={titleId}>
      <div className={styles.head}>
        <span className={styles.title} id={titleId}>
          {first.kind === 'budget' ? words.budgetTitle : words.title}
        </span>
        <Link as="button" className={styles.link} onClick={() => onGo(first.place)}>
          {words.go}
        </Link>
      </div>
      <ul className={styles.list}>
        {recalls.map((recall) => (
          <li key={recall.kind === 'legal' ? `legal ${recall.stake.topic}` : recall.kind} className={styles.item}>
            {sentence(recall, texts, formats)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentence(recall: Recall, texts: AllTexts, formats: Formats): string {
  const words = texts.assess.recalls;
  switch (recall.kind) {
    case 'none':
    case 'noPersonalData':
      return words[recall.kind];
    case 'budget': {
      const { budgetAmount, budgetFunding } = recall.project;
      const amount = formats.amount(budgetAmount).trim();
      const said = typeof budgetAmount === 'number' ? words.budgetAmount(amount) : words.budgetText(amount);
      const funding = shortened(budgetFunding.trim(), LONGEST_FUNDING);
      return [...(amount === '' ? [] : [said]), ...(funding === '' ? [] : [words.budgetFunding(funding)])].join(' ');
    }
    case 'legal': {
      const { topic, status, comment } = recall.stake;
      const said = words.legal(
        legalTopicWord(topic, texts),
        legalStatusWord(status, texts).toLowerCase(),
        comment.trim(),
      );
      return recall.disagrees ? `${said} ${texts.data.legal.disagrees}` : said;
    }
    default:
      return words[recall.kind](namesOf(recall.datasets, texts, formats));
  }
}

function namesOf(datasets: readonly Dataset[], texts: AllTexts, formats: Formats): string {
  const names = datasets.map(({ description }) => description.trim() || texts.fiche.list.unnamed);
  const rest = names.length - NAMED;
  if (rest < 1) return formats.list(names);
  return formats.list([...names.slice(0, NAMED), texts.assess.recalls.others(formats.number(rest), formats.one(rest))]);
}
