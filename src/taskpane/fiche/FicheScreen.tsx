import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FoldedSection } from '../shell/FoldedSection';
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
  content: { margin: `0 0 ${tokens.spacingVerticalL}` },
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
      {SECTIONS.map((section) => (
        <FoldedSection
          key={section}
          heading="h3"
          title={words.sections[section].title}
          state={<SectionStateText state={sectionState(shown.fiche, section)} {...{ texts, formats }} />}
          open={state.section === section}
          onToggle={() =>
            controller.dispatch({ type: 'sectionToggled', section: state.section === section ? null : section })
          }
        >
          <div className={styles.content}>
            <p className={styles.hint}>{words.sections[section].hint}</p>
            <SectionContent section={section} {...props} />
          </div>
        </FoldedSection>
      ))}
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
