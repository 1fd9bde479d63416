import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { memo, useMemo, useState, type ReactElement } from 'react';
import type { LegalGroup } from '../../domain/legal-topics';
import { stakeDisagrees } from '../assess/disagreements';
import { listActions } from '../lists/list-actions';
import type { ScreenProps } from '../shell/screen-props';
import { legalParts } from './legal-lines';
import { OwnLegalPoints } from './OwnLegalPoints';
import { LegalStakeLine } from './LegalStakeLine';
import { ZOOMED } from '../theme/zoomed';

const useStyles = makeStyles({
  header: {
    margin: '0',
    '& button': { paddingLeft: '0', paddingRight: '0', overflowWrap: 'anywhere' },
    // The state stands at the right, beside the arrow.
    '& .fui-AccordionHeader__expandIcon': { flexGrow: 0 },
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  progress: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    [ZOOMED]: { whiteSpace: 'normal' },
    color: tokens.colorNeutralForeground2,
  },
  panel: { margin: '0' },
});

/** The legal and ethical checklist in its three parts, and the points someone added in the workbook. */
export const LegalChecklist = memo(Checklist, sameChecklist);

/** Whether nothing that the checklist shows has changed: most of what is typed is typed elsewhere. */
function sameChecklist(before: ScreenProps, now: ScreenProps): boolean {
  return (
    before.shown.fiche.legalStakes === now.shown.fiche.legalStakes &&
    before.shown.readOnly === now.shown.readOnly &&
    before.state.wanted === now.state.wanted &&
    before.texts === now.texts &&
    before.controller === now.controller
  );
}

function Checklist(props: ScreenProps): ReactElement {
  const { state, shown, controller, texts, formats } = props;
  const styles = useStyles();
  const words = texts.data.legal;
  const { legalStakes } = shown.fiche;
  const [opened, setOpened] = useState<readonly (LegalGroup | 'own')[]>(['attention']);
  const [sentTo, setSentTo] = useState<typeof state.wanted>(null);
  const parts = useMemo(() => legalParts(legalStakes), [legalStakes]);
  if (state.wanted !== sentTo) {
    setSentTo(state.wanted);
    const index = state.wanted?.kind === 'legal' ? state.wanted.index : null;
    const part = parts.find(({ lines }) => lines.some((line) => line.index === index));
    if (part && !opened.includes(part.group)) setOpened([...opened, part.group]);
  }
  const actions = listActions(controller, 'legalStakes', legalStakes);
  // Nobody can add a point where nothing can be changed.
  const drawn = parts.filter(({ group, lines }) => group !== 'own' || lines.length > 0 || !shown.readOnly);
  return (
    <Accordion
      multiple
      collapsible
      openItems={opened}
      onToggle={(_, { openItems }) => setOpened(openItems as typeof opened)}
    >
      {drawn.map(({ group, lines, examined }) => (
        <AccordionItem key={group} value={group} className={styles.item}>
          <AccordionHeader as="h4" expandIconPosition="end" className={styles.header}>
            <span className={styles.name}>{words.groups[group]}</span>
            {lines.length > 0 && (
              <span className={styles.progress}>
                {words.progress(formats.number(examined), formats.number(lines.length))}
              </span>
            )}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {group === 'own' ? (
              <OwnLegalPoints {...props} lines={lines} />
            ) : (
              lines.map(({ index, stake }) => (
                <LegalStakeLine
                  key={`${stake.topic}-${index}`}
                  {...{ stake, index, texts }}
                  disagrees={stakeDisagrees(shown.fiche, stake)}
                  readOnly={shown.readOnly}
                  onChange={(next, typed) => actions.write(index, next, typed)}
                  onLeave={actions.flush}
                />
              ))
            )}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
