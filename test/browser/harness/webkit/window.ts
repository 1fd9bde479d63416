import { shows } from '../shows';
import type { DrivenElement, WebDriverSession } from './session';

/** Where elements of a role may be: their names say which of them is meant. */
const SELECTORS = {
  button: 'button',
  tab: '[role="tab"]',
  radio: 'input[type="radio"]',
  textbox: 'input:not([type]), input[type="text"], textarea',
  heading: 'h1, h2, h3',
  region: 'section, [role="region"]',
  img: '[role="img"]',
} as const;

export type Role = keyof typeof SELECTORS;

/** Notes in the page that is shown what should not happen there. */
const WATCH = `
  if (window.faults !== undefined) return;
  window.faults = [];
  window.addEventListener('error', (event) => window.faults.push('Error: ' + event.message));
  window.addEventListener('unhandledrejection', (event) => window.faults.push('Rejection: ' + event.reason));
  window.addEventListener('securitypolicyviolation', (event) => window.faults.push('Refused: ' + event.blockedURI));
  const told = console.error;
  console.error = (...words) => { window.faults.push('Console: ' + words.join(' ')); told(...words); };
`;

/** What was noted, and every address that the page loaded from elsewhere. */
const FAULTS = `
  return [...window.faults, ...performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && new URL(name).hostname !== 'localhost')];
`;

/** Keeps the file that the page would hand to its user, and downloads nothing. */
const KEEP_SAVED_FILE = `
  URL.createObjectURL = (blob) => {
    blob.arrayBuffer().then((bytes) => { window.savedFile = btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')); });
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = () => {};
`;

/** The preview in WebKit: things are found by role and name, as a person finds them. */
export class WebKitWindow {
  private constructor(private readonly session: WebDriverSession) {}

  static async open(session: WebDriverSession, url: string): Promise<WebKitWindow> {
    const window = new WebKitWindow(session);
    await session.goTo(url);
    await session.run(WATCH);
    await window.toPane();
    return window;
  }

  /** From now on things are found in the add-in's pane. */
  async toPane(): Promise<void> {
    await this.toWorkbook();
    const [pane] = await this.session.find('#pane');
    await this.session.enterFrame(pane);
    await this.session.run(WATCH);
  }

  /** From now on things are found in the emulated workbook around the pane. */
  async toWorkbook(): Promise<void> {
    await this.session.enterFrame();
  }

  /** What happened that should not have, in the page and in the pane as they are now. */
  async faults(): Promise<readonly string[]> {
    await this.toWorkbook();
    const page = (await this.session.run(FAULTS)) as readonly string[];
    await this.toPane();
    return [...page, ...((await this.session.run(FAULTS)) as readonly string[])];
  }

  /** The elements of a role whose name is this text, or matches this pattern, now. */
  async all(role: Role, name: string | RegExp): Promise<readonly DrivenElement[]> {
    const candidates = await this.session.find(SELECTORS[role]);
    const labels = await Promise.all(candidates.map((candidate) => this.session.labelOf(candidate)));
    return candidates.filter((_, i) => {
      const label = labels[i];
      return label !== undefined && (typeof name === 'string' ? label === name : name.test(label));
    });
  }

  /** Waits for the first element of a role and name. */
  async the(role: Role, name: string | RegExp): Promise<DrivenElement> {
    let found: DrivenElement | undefined;
    await shows(async () => {
      [found] = await this.all(role, name);
      return found === undefined ? `no ${role} “${String(name)}”` : 'found';
    }, 'found');
    if (found === undefined) throw new Error(`No ${role} “${String(name)}”.`);
    return found;
  }

  async click(role: Role, name: string | RegExp): Promise<void> {
    await this.session.click(await this.the(role, name));
  }

  async isChecked(name: string | RegExp): Promise<boolean> {
    return this.session.isSelected(await this.the('radio', name));
  }

  /** Types into a field, and leaves it. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.session.type(await this.the('textbox', name), `${text}\t`);
  }

  /** Waits until the page shows a text. */
  async seesText(text: string): Promise<void> {
    const quoted = JSON.stringify(text);
    await shows(() => this.session.run(`return document.body.innerText.includes(${quoted})`), true);
  }

  /** The text of a region. */
  async textOf(role: Role, name: string | RegExp): Promise<string> {
    return this.session.textOf(await this.the(role, name));
  }

  /** Presses the workbook's button for saving, and gives the file. */
  async savedFile(): Promise<Uint8Array> {
    await this.toWorkbook();
    await this.session.run(KEEP_SAVED_FILE);
    await this.click('button', 'Enregistrer');
    await shows(() => this.session.run('return typeof window.savedFile'), 'string');
    const base64 = String(await this.session.run('return window.savedFile'));
    await this.toPane();
    return Buffer.from(base64, 'base64');
  }

  /** Opens a file as the workbook; the pane starts anew in it. */
  async openFile(path: string): Promise<void> {
    await this.toWorkbook();
    const [input] = await this.session.find('#file');
    if (input === undefined) throw new Error('The page takes no file.');
    await this.session.type(input, path);
    const [name = ''] = path.split('/').slice(-1);
    await this.seesText(name);
    await this.toPane();
  }

  /** Brings a sheet of the workbook in sight; things are found around the pane from now on. */
  async showSheet(name: string): Promise<void> {
    await this.toWorkbook();
    await this.click('tab', name);
  }
}
