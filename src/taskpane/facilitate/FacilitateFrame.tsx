import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { laterPart } from '../shell/later-part';
import { LoadedPart } from '../shell/LoadedPart';
import { ScreenBody } from '../shell/ScreenBody';
import { useFocusReturn } from '../shell/use-focus-return';
import { BackIcon } from '../theme/icons';
import type { FacilitateProps } from './facilitate-props';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  back: { alignSelf: 'flex-start', marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
});

const loadScreen = laterPart<FacilitateProps>(
  async () => (await import(/* webpackChunkName: "facilitate" */ './FacilitateScreen')).FacilitateScreen,
);

/** « Animer », its title and the way back: there at once, while what it holds is fetched. */
export function FacilitateFrame(props: FacilitateProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const focusReturn = useFocusReturn();
  const { shown, controller, texts } = props;
  // Whoever asked for the screen goes on from its beginning.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.frame} {...focusReturn}>
      <Button
        appearance="subtle"
        icon={<BackIcon />}
        className={styles.back}
        onClick={() => controller.dispatch({ type: 'facilitationClosed' })}
      >
        {shown ? texts.facilitate.back : texts.facilitate.backToStart}
      </Button>
      <ScreenBody>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {texts.facilitate.title}
        </h2>
        <LoadedPart load={loadScreen} {...{ props, texts }} />
      </ScreenBody>
    </div>
  );
}
