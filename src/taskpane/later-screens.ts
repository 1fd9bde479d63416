import { loadKeepFiche } from './shell/keep-part';
import { laterPart } from './shell/later-part';
import { loadMenu } from './shell/PaneHeader';
import { loadProblemList } from './shell/problem-list-part';
import type { ScreenProps } from './shell/screen-props';
import { keptPart, type LoadPart } from './shell/use-part';
import { loadStart } from './start/start-part';
import type { Screen } from './state/pane-state';

/** The screens that are not the first: one file of the site each, fetched when the pane has nothing else to do. */
export const LATER_SCREENS: Readonly<Record<Exclude<Screen, 'fiche'>, LoadPart<ScreenProps>>> = {
  data: keptPart(async () => (await import(/* webpackChunkName: "data" */ './data/DataScreen')).DataScreen),
  assess: laterPart<ScreenProps>(
    async () => (await import(/* webpackChunkName: "assess" */ './assess/AssessScreen')).AssessScreen,
  ),
  report: laterPart<ScreenProps>(
    async () => (await import(/* webpackChunkName: "report" */ './report/ReportScreen')).ReportScreen,
  ),
};

/** Fetches screens and menu before somebody asks for them. One that does not come is asked for again when it is shown. */
export async function fetchScreens(): Promise<void> {
  await Promise.allSettled(
    [loadMenu, loadStart, loadKeepFiche, loadProblemList, ...Object.values(LATER_SCREENS)].map((load) => load()),
  );
}
