/**
 * Tries every way out of a page that a Content-Security-Policy can close: to `elsewhere`, and to text run as a script. Runs in
 * the page itself, hence without anything from outside this function. It notes in `window.brokeOut` the ways that ran a text,
 * and what the policy refused: directives, and last parts of addresses; what reached `elsewhere` only its server knows.
 */
export const breakOut = (elsewhere: string): void => {
  const ran: string[] = [];
  const refused: string[] = [];
  const scope = window as unknown as Record<string, unknown>;
  scope['brokeOut'] = { ran, refused };
  scope['ranFromText'] = (way: string) => ran.push(way);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refused.push(effectiveDirective, blockedURI.replace(/^.*\//, ''));
  });
  const call = (way: string): string => `window.ranFromText('${way}')`;
  const put = (tag: string, set: Readonly<Record<string, string>>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(set)) element.setAttribute(name, value);
    document.body.append(element);
  };
  const inline = (): void => {
    const script = document.createElement('script');
    script.textContent = call('inline script');
    document.body.append(script);
  };
  const blob = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const submit = (): void => {
    const form = document.createElement('form');
    form.action = `${elsewhere}form`;
    form.method = 'post';
    form.target = 'break-out';
    put('iframe', { name: 'break-out' });
    document.body.append(form);
    form.submit();
  };
  const ways: readonly (() => unknown)[] = [
    () => fetch(`${elsewhere}fetch`, { mode: 'no-cors' }),
    () => fetch(`${elsewhere}post`, { mode: 'no-cors', method: 'POST', body: 'text' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${elsewhere}xhr`);
      request.send();
    },
    () => navigator.sendBeacon(`${elsewhere}beacon`, 'text'),
    () => new WebSocket(`${elsewhere.replace('http', 'ws')}socket`),
    () => new EventSource(`${elsewhere}events`),
    () => put('img', { src: `${elsewhere}picture` }),
    () => put('script', { src: `${elsewhere}script` }),
    () => put('link', { rel: 'stylesheet', href: `${elsewhere}style` }),
    () => put('iframe', { src: `${elsewhere}frame` }),
    () => put('object', { data: `${elsewhere}object` }),
    () => put('embed', { src: `${elsewhere}embed` }),
    () => put('video', { src: `${elsewhere}video` }),
    () => put('div', { style: `background-image: url(${elsewhere}background)` }),
    () => new FontFace('Elsewhere', `url(${elsewhere}font)`).load(),
    () => put('script', { type: 'module', src: `${elsewhere}module` }),
    () => new Worker(blob(`fetch('${elsewhere}worker', { mode: 'no-cors' })`)),
    submit,
    inline,
    () => put('img', { src: 'nowhere:', onerror: call('attribute') }),
    () => put('iframe', { src: `javascript:parent.${call('javascript: address')}` }),
    () => put('iframe', { srcdoc: `<script>parent.${call('srcdoc')}</script>` }),
    () => put('script', { src: blob(call('blob')) }),
    () => put('script', { src: `data:text/javascript,${call('data address')}` }),
    // What the probe asks is that each of these be refused.
    () => void (0, eval)(call('eval')),
    // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- as above
    () => void new Function(call('Function'))(),
    // oxlint-disable-next-line typescript/no-implied-eval -- as above
    () => window.setTimeout(call('timer')),
  ];
  // From a timer of the page: what a debugger runs at once may be spared its policy.
  window.setTimeout(() => {
    for (const way of ways)
      void Promise.resolve()
        .then(way)
        .catch(() => undefined);
  });
};

/** What `breakOut` noted so far. */
export interface BrokeOut {
  readonly ran: readonly string[];
  readonly refused: readonly string[];
}

export const brokeOut = (): BrokeOut => (window as unknown as { readonly brokeOut: BrokeOut }).brokeOut;

/** The last part of each address elsewhere that `breakOut` tries directly. */
export const WAYS_OUT = [
  ...['fetch', 'post', 'xhr', 'beacon', 'socket', 'events', 'picture', 'script', 'style', 'frame', 'object', 'embed'],
  ...['video', 'background', 'font', 'module', 'form'],
];
