import { ref } from '../rich-api/descriptor';
import { Engine } from '../rich-api/engine';
import { inertService } from '../rich-api/object-paths';
import { followers } from './followers';
import { excelTypes } from './registry';
import { settle } from './settle';
import type { Workbook } from './state/workbook';

/** The emulated Excel around one workbook: answers the requests of one client. */
export const excelHost = (workbook: Workbook): Engine => {
  workbook.followers = followers;
  const settled = <R>(work: () => R): R => {
    const answer = work();
    settle(workbook);
    return answer;
  };
  return new Engine(
    excelTypes,
    { global: ref('Workbook', workbook), service: () => inertService },
    settled,
    workbook.events,
  );
};
