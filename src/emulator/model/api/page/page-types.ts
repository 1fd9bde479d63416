import type { AnyDescriptor } from '../../../rich-api/descriptor';
import { worksheetFreezePanes, worksheetFreezePanesType } from './freeze-panes';
import { headerFooterGroupType, headerFooterType } from './headers-footers';
import { pageBreakCollectionType, pageBreakType, worksheetPageBreaks } from './page-breaks';
import { pageLayoutType, worksheetPageLayout } from './page-layout';
import { worksheetView } from './sheet-view';

/** What Office.js has about a sheet's page and panes. */
export const pageTypesOfOffice: readonly AnyDescriptor[] = [
  worksheetPageLayout,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  worksheetPageBreaks,
  pageBreakCollectionType,
  pageBreakType,
  worksheetFreezePanes,
  worksheetFreezePanesType,
  worksheetView,
];
