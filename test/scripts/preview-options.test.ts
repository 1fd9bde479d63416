import { previewOptions } from '../../scripts/preview/options';

describe('The preview’s command line', () => {
  it('opens the browser on a port of its own by default', () => {
    expect(previewOptions([])).toEqual({ port: 3100, open: true });
  });

  it('takes another port, and leaves the browser alone', () => {
    expect(previewOptions(['--port', '0', '--no-open'])).toEqual({ port: 0, open: false });
  });

  it.each([
    ['--port', 'many'],
    ['--port', '70000'],
    ['--port', '1.5'],
  ])('refuses %s %s', (...args) => {
    expect(previewOptions(args)).toContain('--port must be a number');
  });

  it('refuses what it does not know', () => {
    expect(previewOptions(['--fast'])).toContain('--fast');
  });
});
