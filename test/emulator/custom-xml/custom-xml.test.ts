import { rootNamespace } from '../../../src/emulator/model/custom-xml/root-namespace';
import { startExcel } from '../../../src/emulator/transport/node';

const REVIEWERS =
  '<Reviewers xmlns="http://schemas.contoso.com/review/1.0"><Reviewer>Juan</Reviewer><Reviewer>Hong</Reviewer></Reviewers>';

describe('Custom XML parts', () => {
  it('are added, read, changed and deleted', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(REVIEWERS);
      const xml = part.getXml();
      part.load('id,namespaceUri');
      await context.sync();
      expect(xml.value).toBe(REVIEWERS);
      expect(part.namespaceUri).toBe('http://schemas.contoso.com/review/1.0');
      const settings = context.workbook.settings;
      settings.add('ContosoReviewXmlPartId', part.id);
      await context.sync();

      const id = settings.getItem('ContosoReviewXmlPartId').load('value');
      await context.sync();
      const again = context.workbook.customXmlParts.getItem(id.value as string);
      again.setXml('<Reviewers xmlns="http://schemas.contoso.com/review/2.0"/>');
      const changed = again.getXml();
      again.load('namespaceUri');
      await context.sync();
      expect([changed.value, again.namespaceUri]).toEqual([
        '<Reviewers xmlns="http://schemas.contoso.com/review/2.0"/>',
        'http://schemas.contoso.com/review/2.0',
      ]);

      again.delete();
      const left = context.workbook.customXmlParts.getCount();
      const gone = context.workbook.customXmlParts.getItemOrNullObject(id.value as string);
      await context.sync();
      expect([left.value, gone.isNullObject]).toEqual([0, true]);
    });
  });

  it('are found by namespace', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(REVIEWERS);
      parts.add('<a:x xmlns:a="urn:a"/>');
      parts.add('<x/>');
      await context.sync();
      const found = parts.getByNamespace('http://schemas.contoso.com/review/1.0');
      const only = found.getOnlyItem().getXml();
      const counts = ['urn:a', '', 'urn:b'].map((uri) => parts.getByNamespace(uri).getCount());
      const none = parts.getByNamespace('urn:b').getOnlyItemOrNullObject();
      await context.sync();
      expect(only.value).toBe(REVIEWERS);
      expect(counts.map((count) => count.value)).toEqual([1, 1, 0]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('have to be well formed', async () => {
    const { Excel } = startExcel();
    const attempt = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<a><b></a>');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('The namespace of a root element', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- a --><r/>\n', ''],
    ['<r xmlns="urn:x"><c>é &amp; &#233;</c><![CDATA[<]]></r>', 'urn:x'],
    ['<p:r xmlns:p="urn:p" a=\'1\'><p:c p:d="2"/></p:r>', 'urn:p'],
  ])('of %s is %s', (xml, expected) => expect(rootNamespace(xml)).toBe(expected));

  it.each([
    'text',
    '',
    '<a/><b/>',
    '<a>',
    '<a></b>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<p:a/>',
    '<a/>text',
  ])('is none where the text is no XML: %s', (xml) => expect(rootNamespace(xml)).toBeUndefined());
});
