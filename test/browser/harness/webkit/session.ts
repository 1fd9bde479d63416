/** The property that WebDriver wraps an element's id in. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type ElementReference = Readonly<Record<typeof ELEMENT, string>>;

/** An element of a page, as long as the page keeps it. */
export interface DrivenElement {
  readonly id: string;
}

interface Answer {
  readonly value: unknown;
}

/** A command that the browser refused; `code` is the protocol's, such as `stale element reference`. */
export class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const call = async (url: string, method: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, `WebDriver, ${method} ${new URL(url).pathname}: ${error}. ${message}`);
};

const elementOf = (reference: unknown): DrivenElement => ({ id: (reference as ElementReference)[ELEMENT] });

/** One browser driven by the W3C's WebDriver protocol: the few commands that a journey needs. */
export class WebDriverSession {
  private constructor(private readonly url: string) {}

  static async open(driverUrl: string, capabilities: object): Promise<WebDriverSession> {
    const made = await call(`${driverUrl}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
    return new WebDriverSession(`${driverUrl}/session/${(made as { sessionId: string }).sessionId}`);
  }

  async close(): Promise<void> {
    await call(this.url, 'DELETE');
  }

  /** Gives the browser's window a size, in CSS px. */
  async resize(width: number, height: number): Promise<void> {
    await call(`${this.url}/window/rect`, 'POST', { width, height });
  }

  async goTo(url: string): Promise<void> {
    await call(`${this.url}/url`, 'POST', { url });
  }

  /** What is found from now on is found in this frame of the page, or, without one, in the page itself. */
  async enterFrame(frame?: DrivenElement): Promise<void> {
    await call(`${this.url}/frame`, 'POST', { id: frame === undefined ? null : { [ELEMENT]: frame.id } });
  }

  async find(css: string): Promise<readonly DrivenElement[]> {
    const found = await call(`${this.url}/elements`, 'POST', { using: 'css selector', value: css });
    return (found as readonly unknown[]).map(elementOf);
  }

  /** The name that assistive technology is given; undefined once the page has taken the element away. */
  async labelOf({ id }: DrivenElement): Promise<string | undefined> {
    try {
      return String(await call(`${this.url}/element/${id}/computedlabel`, 'GET'));
    } catch (error) {
      if (error instanceof WebDriverError && error.code === 'stale element reference') return undefined;
      throw error;
    }
  }

  async textOf({ id }: DrivenElement): Promise<string> {
    return String(await call(`${this.url}/element/${id}/text`, 'GET'));
  }

  async isSelected({ id }: DrivenElement): Promise<boolean> {
    return (await call(`${this.url}/element/${id}/selected`, 'GET')) === true;
  }

  /** Brings an element into sight, as a person does, and clicks it: the driver leaves what a scrolled part hides where it is. */
  async click({ id }: DrivenElement): Promise<void> {
    const script = "arguments[0].scrollIntoView({ block: 'center' });";
    await call(`${this.url}/execute/sync`, 'POST', { script, args: [{ [ELEMENT]: id }] });
    await call(`${this.url}/element/${id}/click`, 'POST', {});
  }

  /** Types as a person does; for a file input, chooses the file of this path. */
  async type({ id }: DrivenElement, text: string): Promise<void> {
    await call(`${this.url}/element/${id}/value`, 'POST', { text });
  }

  /** Runs the body of a function in the page; what it returns comes back as JSON. */
  async run(body: string): Promise<unknown> {
    return call(`${this.url}/execute/sync`, 'POST', { script: body, args: [] });
  }
}
