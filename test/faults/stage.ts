import { setTimeout as pause } from 'node:timers/promises';
import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp, FicheContent, OpenFiche } from '../../src/application/fiche-app';
import { openWorkbook } from '../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { Faults } from '../../src/emulator/faults/faults';
import { copyWorkbook } from '../../src/emulator/model/copy-workbook';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { userEdits, type UserEdits } from '../../src/emulator/model/user-edits';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { PaneController } from '../../src/taskpane/state/pane-controller';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { REQUIRED_API, valueOf } from '../builders/excel-bench';
import type { Clock } from './clock';

/** How often, and how long in milliseconds each time, a module is waited for. */
const LOADING_TRIES = 300;
const LOADING_PAUSE = 20;

/** A pane at work in an Excel in which anything may go wrong, on a clock that costs no time. */
export class Stage {
  readonly faults = new Faults();
  readonly person: UserEdits;
  readonly pane: PaneController;
  #exchanges = 0;

  constructor(
    readonly clock: Clock,
    readonly workbook: Workbook,
  ) {
    clock.reset();
    installGlobals(
      startExcel({
        workbook,
        faults: this.faults,
        checkRequirements: true,
        apiVersion: REQUIRED_API,
        onExchange: () => (this.#exchanges += 1),
      }),
    );
    this.person = userEdits(workbook);
    this.pane = new PaneController(newApp(), { language: 'fr', rememberLanguage: () => undefined });
  }

  static of(clock: Clock, bytes: Uint8Array): Stage {
    return new Stage(clock, workbookOf(bytes));
  }

  get state(): PaneState {
    return this.pane.getState();
  }

  /** The fiche that the pane shows. */
  get shown(): OpenFiche {
    const { shown } = this.state;
    if (!shown) throw new Error('no fiche is shown');
    return shown;
  }

  /** Waits until nothing happens any more, pauses and patience included. */
  async rest(): Promise<void> {
    if (!(await this.clock.run(() => this.#exchanges))) throw new Error('the pane never comes to rest');
  }

  /** Work of the pane, to its end. */
  async done<T>(work: Promise<T>): Promise<T> {
    let ended: (() => T) | undefined;
    void work.then(
      (value) => (ended = () => value),
      (cause: unknown) =>
        (ended = () => {
          throw cause;
        }),
    );
    await this.rest();
    // A part of the program that is loaded on demand comes from the disk, in its own time.
    for (let tries = 0; !ended && tries < LOADING_TRIES; tries += 1) {
      await pause(LOADING_PAUSE);
      await this.rest();
    }
    if (!ended) throw new Error('the work never ends');
    return ended();
  }

  /** The fiche as a pane opened anew finds it; null where the workbook has none. */
  async reopened(): Promise<OpenFiche | null> {
    const opened = valueOf(await this.done(newApp().open()));
    return opened.kind === 'fiche' ? opened.open : null;
  }
}

function newApp(): FicheApp {
  return createFicheApp({
    workbook: excelWorkbook(),
    files: xlsxFiles,
    newId: () => 'fiche-1',
    today: () => '2026-11-24',
  });
}

/** A workbook with a fiche, as a file, to start from again and again. */
export async function ficheFile(clock: Clock, content: FicheContent, withRadar: boolean): Promise<Uint8Array> {
  const stage = new Stage(clock, new Workbook('Feuil1'));
  await stage.done(stage.pane.create(content));
  if (withRadar) await stage.done(stage.pane.insertRadar());
  return saveWorkbook(stage.workbook);
}

const opened = new WeakMap<Uint8Array, Workbook>();

/** The workbook of a file, as opened: it is read once, and copied each time. */
export function workbookOf(bytes: Uint8Array): Workbook {
  const workbook = opened.get(bytes) ?? read(bytes);
  opened.set(bytes, workbook);
  return copyWorkbook(workbook);
}

function read(bytes: Uint8Array): Workbook {
  const read = openWorkbook(bytes);
  if (!read.ok) throw new Error('the workbook cannot be opened');
  return read.workbook;
}
