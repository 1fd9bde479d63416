import { oneOf } from '../../../rich-api/arguments';
import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { headerFooterStates, type HeaderFooter, type HeadersFooters } from '../../state/page/page-layout';
import { asFlag } from '../charts/chart-part';
import { keptOnPage, type PagePart } from './page-part';

/** Excel keeps at most 255 characters of a header. */
const asHeader = (value: unknown): string => {
  if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
  return value;
};

export const headerFooterGroupType = describe<PagePart<HeadersFooters>>('HeaderFooterGroup', {
  values: {
    state: keptOnPage('state', (value) => oneOf(value, headerFooterStates)),
    useSheetMargins: keptOnPage('useSheetMargins', asFlag),
    useSheetScale: keptOnPage('useSheetScale', asFlag),
  },
  links: {
    // A file has one text for all pages and for odd ones: they are the same.
    defaultForAllPages: (target) => ref('HeaderFooter', { ...target, part: target.part.main }),
    oddPages: (target) => ref('HeaderFooter', { ...target, part: target.part.main }),
    firstPage: (target) => ref('HeaderFooter', { ...target, part: target.part.first }),
    evenPages: (target) => ref('HeaderFooter', { ...target, part: target.part.even }),
  },
});

export const headerFooterType = describe<PagePart<HeaderFooter>>('HeaderFooter', {
  values: {
    leftHeader: keptOnPage('leftHeader', asHeader),
    centerHeader: keptOnPage('centerHeader', asHeader),
    rightHeader: keptOnPage('rightHeader', asHeader),
    leftFooter: keptOnPage('leftFooter', asHeader),
    centerFooter: keptOnPage('centerFooter', asHeader),
    rightFooter: keptOnPage('rightFooter', asHeader),
  },
});
