import { afterPaint } from '../../../src/taskpane/shell/after-paint';

/** Whether a promise has resolved, once all that waits for nothing else is done. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  return over;
}

const seen = (state: DocumentVisibilityState) => jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);

describe('What waits for a paint', () => {
  let frame: FrameRequestCallback | undefined;
  beforeEach(() => {
    frame = undefined;
    jest.useFakeTimers();
    jest.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
      frame = callback;
      return 1;
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('goes on after the frame that shows it, not before', async () => {
    const waiting = afterPaint();
    expect(await isOver(waiting)).toBe(false);
    frame?.(0);
    jest.advanceTimersByTime(0);
    await expect(waiting).resolves.toBeUndefined();
  });

  it('does not wait where the pane is out of sight', async () => {
    seen('hidden');
    expect(await isOver(afterPaint())).toBe(true);
  });

  it.each([
    ['goes out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is closed', () => window.dispatchEvent(new Event('pagehide'))],
  ])('goes on at once when the pane %s', async (_, leave) => {
    const waiting = afterPaint();
    expect(await isOver(waiting)).toBe(false);
    leave();
    expect(await isOver(waiting)).toBe(true);
  });

  it('goes on without a paint where none comes', async () => {
    const waiting = afterPaint();
    jest.advanceTimersByTime(100);
    expect(await isOver(waiting)).toBe(true);
  });
});
