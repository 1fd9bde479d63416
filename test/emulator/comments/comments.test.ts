import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';

describe('Comments', () => {
  it('are added, replied to, resolved and found by their cell', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const comment = context.workbook.comments.add('Sheet1!A2', 'TODO: add data.');
      const reply = comment.replies.add('Done.');
      comment.resolved = true;
      comment.load('id,content,authorName,authorEmail,creationDate,resolved,contentType');
      reply.load('content,resolved');
      sheet.getRange('1:1').insert('Down');
      const moved = context.workbook.comments.getItemByCell(sheet.getRange('A3'));
      moved.load('id');
      const place = moved.getLocation().load('address');
      sheet.comments.load('items/content');
      const parent = reply.getParentComment().load('id');
      await context.sync();
      const byReply = context.workbook.comments.getItemByReplyId(reply.id).load('content');
      await context.sync();
      return {
        ...comment.toJSON(),
        isDate: Number.isFinite(comment.creationDate.getTime()),
        reply: [reply.content, reply.resolved],
        same: moved.id === comment.id && parent.id === comment.id,
        place: place.address,
        all: sheet.comments.items.map((one) => one.content),
        byReply: byReply.content,
      };
    });
    expect(seen).toMatchObject({
      content: 'TODO: add data.',
      contentType: 'Plain',
      resolved: true,
      isDate: true,
      reply: ['Done.', true],
      same: true,
      place: 'Sheet1!A3',
      all: ['TODO: add data.'],
      byReply: 'TODO: add data.',
    });
  });

  it('mention people', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const comment = context.workbook.comments.add(
        'Sheet1!A1',
        {
          mentions: [{ email: 'kakri@contoso.com', id: 0, name: 'Kate Kristensen' }],
          richContent: '<at id="0">Kate Kristensen</at> - Can you take a look?',
        },
        'Mention',
      );
      comment.load('content,mentions,contentType,richContent');
      await context.sync();
      return [comment.content, comment.mentions, comment.contentType];
    });
    expect(seen).toEqual([
      'Kate Kristensen - Can you take a look?',
      [{ email: 'kakri@contoso.com', id: 0, name: 'Kate Kristensen' }],
      'Mention',
    ]);
  });

  it.each([
    ['several cells', 'Sheet1!A1:A2', 'text', 'InvalidArgument'],
    ['a cell without its sheet', 'A1', 'text', 'InvalidArgument'],
    ['nothing to say', 'Sheet1!A1', '', 'InvalidArgument'],
  ])('refuse %s', async (_name, cell, content, code) => {
    const { Excel } = startExcel();
    const attempt = Excel.run(async (context) => {
      context.workbook.comments.add(cell, content);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code });
  });

  it('are gone once deleted, with their replies', async () => {
    const { Excel } = startExcel();
    const attempt = Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add('Sheet1!B2', 'First').replies.add('Second');
      await context.sync();
      comments.getItemAt(0).replies.getItemAt(0).delete();
      const left = comments.getItemAt(0).replies.getCount();
      comments.getItemByCell('Sheet1!B2').delete();
      const count = comments.getCount();
      await context.sync();
      expect([left.value, count.value]).toEqual([0, 0]);
      comments.getItemByCell('Sheet1!B2').load('content');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('tell who listens', async () => {
    const { Excel } = startExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add((event) => {
        heard.push(`added ${String(event.commentDetails.length)}`);
        return Promise.resolve();
      });
      comments.onChanged.add((event) => {
        heard.push(event.changeType);
        return Promise.resolve();
      });
      comments.onDeleted.add(() => {
        heard.push('deleted');
        return Promise.resolve();
      });
      await context.sync();
      const comment = comments.add('Sheet1!A1', 'text');
      comment.content = 'other';
      comment.replies.add('reply');
      comment.resolved = true;
      comment.delete();
      await context.sync();
    });
    await until(() => heard.length >= 5);
    expect(heard).toEqual(['added 1', 'CommentEdited', 'ReplyAdded', 'CommentResolved', 'deleted']);
  });
});
