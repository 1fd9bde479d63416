import { mendsPart } from './mends-part';

/**
 * The use cases that draw sheets. They are one file of the site, fetched after the pane is there: whoever fills a fiche in needs
 * none of them.
 */
export const sheetWork = {
  create: () => import(/* webpackChunkName: "sheets" */ './use-cases/create-fiche'),
  repair: () => import(/* webpackChunkName: "sheets" */ './use-cases/repair-fiche'),
  radar: () => import(/* webpackChunkName: "sheets" */ './use-cases/insert-radar'),
  readFile: () => import(/* webpackChunkName: "sheets" */ './use-cases/read-file'),
  summary: () => import(/* webpackChunkName: "sheets" */ './use-cases/write-summary'),
  questionnaire: () => import(/* webpackChunkName: "sheets" */ './use-cases/apply-questionnaire'),
  check: () => import(/* webpackChunkName: "sheets" */ './use-cases/check-questionnaire'),
  places: () => import(/* webpackChunkName: "sheets" */ '../format/questionnaire-cells'),
  problems: () => import(/* webpackChunkName: "sheets" */ '../format/problem-spot'),
  readFiches: () => import(/* webpackChunkName: "synthesis" */ './synthesis/read-fiches'),
  synthesis: () => import(/* webpackChunkName: "synthesis" */ './use-cases/write-synthesis'),
} as const;

/** Fetches what draws sheets before somebody asks for it. Where it does not come, it is asked for again when it is needed. */
export async function fetchSheetWork(): Promise<void> {
  const { create, repair, radar, readFile, summary, check, questionnaire, places, problems } = sheetWork;
  await Promise.allSettled(
    [create, repair, mendsPart, radar, readFile, summary, check, questionnaire, places, problems].map((part) => part()),
  );
}
