import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScreenProps } from '../shell/screen-props';
import { CalendarList } from './CalendarList';
import { ImpactList } from './ImpactList';
import { ProjectFields } from './ProjectFields';
import { SECTION_FIELDS, SECTIONS, sectionState, type Section } from './section-state';
import { SectionStateText } from './SectionStateText';
import { StakeholderList } from './StakeholderList';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    margin: '0',
    '& button': { paddingLeft: '0', paddingRight: '0' },
    // The state stands at the right, beside the arrow.
    '& .fui-AccordionHeader__expandIcon': { flexGrow: 0 },
  },
  name: { flexGrow: 1, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  panel: { margin: `0 0 ${tokens.spacingVerticalL}` },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The project's fiche: sections that open one at a time, each telling how far it is filled. */
export function FicheScreen(props: ScreenProps): ReactElement {
  const styles = useStyles();
  const { state, shown, controller, texts, formats } = props;
  const words = texts.fiche;
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <Accordion
        collapsible
        openItems={state.section === null ? [] : [state.section]}
        onToggle={(_, { value }) =>
          controller.dispatch({
            type: 'sectionToggled',
            section: typeof value === 'string' && value !== state.section ? value : null,
          })
        }
      >
        {SECTIONS.map((section) => (
          <AccordionItem key={section} value={section} className={styles.item}>
            <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
              <span className={styles.name}>{words.sections[section].title}</span>
              <SectionStateText state={sectionState(shown.fiche, section)} {...{ texts, formats }} />
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <p className={styles.hint}>{words.sections[section].hint}</p>
              <SectionContent section={section} {...props} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

function SectionContent({ section, ...props }: ScreenProps & { readonly section: Section }): ReactElement {
  switch (section) {
    case 'calendar':
      return <CalendarList {...props} />;
    case 'stakeholders':
      return <StakeholderList {...props} />;
    case 'impact':
      return <ImpactList {...props} />;
    default:
      return <ProjectFields fields={SECTION_FIELDS[section]} {...props} />;
  }
}
