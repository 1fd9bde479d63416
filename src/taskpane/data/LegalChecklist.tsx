import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState, type ReactElement } from 'react';
import type { LegalGroup } from '../../domain/legal-topics';
import { stakeDisagrees } from '../assess/disagreements';
import { listActions } from '../lists/list-actions';
import { FoldedSection } from '../shell/FoldedSection';
import type { ScreenProps } from '../shell/screen-props';
import { legalParts } from './legal-lines';
import { OwnLegalPoints } from './OwnLegalPoints';
import { LegalStakeLine } from './LegalStakeLine';
import { ZOOMED } from '../theme/zoomed';

const useStyles = makeStyles({
  progress: {
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    [ZOOMED]: { whiteSpace: 'normal' },
    color: tokens.colorNeutralForeground2,
  },
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
  const toggle = (group: LegalGroup | 'own'): void =>
    setOpened(opened.includes(group) ? opened.filter((other) => other !== group) : [...opened, group]);
  return (
    <>
      {drawn.map(({ group, lines, examined }) => (
        <FoldedSection
          key={group}
          heading="h4"
          title={words.groups[group]}
          state={
            lines.length > 0 && (
              <span className={styles.progress}>
                {words.progress(formats.number(examined), formats.number(lines.length))}
              </span>
            )
          }
          open={opened.includes(group)}
          onToggle={() => toggle(group)}
        >
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
        </FoldedSection>
      ))}
    </>
  );
}
