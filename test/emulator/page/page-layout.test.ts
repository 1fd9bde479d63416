import { startExcel } from '../../../src/emulator/transport/node';
import { pageLayoutOf } from '../../../src/emulator/model/state/page/page-of-sheet';
import { onSheet } from '../charts/sales-workbook';

describe('The page layout of a sheet', () => {
  it('begins as Excel begins', async () => {
    const layout = await onSheet(startExcel(), async (sheet, context) => {
      sheet.pageLayout.load();
      await context.sync();
      return sheet.pageLayout.toJSON();
    });
    expect(layout).toMatchObject({
      orientation: 'Portrait',
      leftMargin: 50.4,
      topMargin: 54,
      headerMargin: 21.6,
      zoom: { scale: 100 },
      printOrder: 'DownThenOver',
      firstPageNumber: '',
      centerHorizontally: false,
    });
  });

  it('takes what the documentation shows', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.printOrder = 'OverThenDown';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, bottom: 1.27 });
      pageLayout.setPrintArea('A1:D100');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns(sheet.getRange('A:A'));
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&A';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
      pageLayout.headersFooters.state = 'FirstAndDefault';
      pageLayout.headersFooters.firstPage.centerHeader = 'Cover';
      pageLayout.load('orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,printOrder');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      pageLayout.headersFooters.load(
        'state,oddPages/rightFooter,firstPage/centerHeader,defaultForAllPages/centerHeader',
      );
      await context.sync();
      return [pageLayout.toJSON(), area.address, rows.address, columns.address, pageLayout.headersFooters.toJSON()];
    });
    expect(shown).toMatchObject([
      {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
        bottomMargin: 36,
        leftMargin: 50.4,
        printOrder: 'OverThenDown',
      },
      'Sheet1!A1:D100',
      'Sheet1!1:2',
      'Sheet1!A:A',
      {
        state: 'FirstAndDefault',
        oddPages: { rightFooter: 'Page &P of &N' },
        firstPage: { centerHeader: 'Cover' },
        defaultForAllPages: { centerHeader: '&A' },
      },
    ]);
  });

  it('answers a null object where nothing was set', async () => {
    const isNull = await onSheet(startExcel(), async (sheet, context) => {
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return [area.isNullObject, rows.isNullObject, columns.isNullObject];
    });
    expect(isNull).toEqual([true, true, true]);
  });

  it('prints several areas', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      sheet.pageLayout.setPrintArea(sheet.getRanges('A1:B2,D4:E5'));
      const area = sheet.pageLayout.getPrintArea().load('address,areaCount');
      await context.sync();
      return [area.areaCount, area.address];
    });
    expect(shown).toEqual([2, 'Sheet1!A1:B2,Sheet1!D4:E5']);
  });

  it('refuses what Excel refuses', async () => {
    const excel = startExcel();
    const attempts: ((layout: Excel.PageLayout) => unknown)[] = [
      (layout) => (layout.zoom = { scale: 5 }),
      (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 }),
      (layout) => (layout.leftMargin = -1),
      (layout) => (layout.orientation = 'Sideways' as 'Portrait'),
      (layout) => (layout.headersFooters.firstPage.leftFooter = 'x'.repeat(256)),
    ];
    for (const attempt of attempts) {
      const run = onSheet(excel, async (sheet, context) => {
        attempt(sheet.pageLayout);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });

  it('breaks pages, and moves with the rows', async () => {
    const excel = startExcel();
    const shown = await onSheet(excel, async (sheet, context) => {
      const first = sheet.horizontalPageBreaks.add('A21:E21');
      sheet.horizontalPageBreaks.add('A41');
      sheet.verticalPageBreaks.add(sheet.getRange('F1'));
      sheet.pageLayout.setPrintArea('A1:H60');
      await context.sync();
      sheet.getRange('1:5').insert('Down');
      first.load('rowIndex,columnIndex');
      const after = first.getCellAfterBreak().load('address');
      const area = sheet.pageLayout.getPrintArea().load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      const columns = sheet.verticalPageBreaks.getCount();
      await context.sync();
      first.delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const left = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      const rows = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
      return [first.rowIndex, after.address, rows, columns.value, area.address, ...left.map(({ value }) => value)];
    });
    expect(shown).toEqual([25, 'Sheet1!A26', [25, 45], 1, 'Sheet1!A6:H65', 1, 0]);
  });

  it('is plain data in the model, and comes along with a copied sheet', async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet, context) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('1:1');
      sheet.copy('End');
      await context.sync();
    });
    const [own, copy] = excel.workbook.sheets.map(pageLayoutOf);
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
    expect(copy).toEqual(own);
  });
});

describe('Frozen panes', () => {
  it('hold rows, columns or a corner in sight', async () => {
    const locations = await onSheet(startExcel(), async (sheet, context) => {
      const location = async (): Promise<string> => {
        const found = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return found.isNullObject ? 'none' : found.address;
      };
      const found = [await location()];
      sheet.freezePanes.freezeRows(2);
      found.push(await location());
      sheet.freezePanes.freezeColumns(1);
      found.push(await location());
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      found.push(await location());
      sheet.freezePanes.unfreeze();
      found.push(await location());
      return found;
    });
    expect(locations).toEqual(['none', 'Sheet1!1:2', 'Sheet1!A:A', 'Sheet1!A1:B3', 'none']);
  });

  it('refuse to freeze nothing', async () => {
    const attempt = onSheet(startExcel(), async (sheet, context) => {
      sheet.freezePanes.freezeRows(0);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('leave gridlines, headings and tab colour to the sheet', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = '#FF0000';
      sheet.load('showGridlines,showHeadings,tabColor');
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.tabColor];
    });
    expect(shown).toEqual([false, false, '#FF0000']);
  });
});
