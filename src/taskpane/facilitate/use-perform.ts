import { useState } from 'react';
import type { FicheApp } from '../../application/fiche-app';
import type { Failure, Result } from '../../application/result';
import type { PaneController } from '../state/pane-controller';

/** A piece of work under way, by its name, and why the last one failed. */
export interface Performing<Name extends string> {
  readonly running: Name | null;
  readonly failure: Failure | null;
  readonly hideFailure: () => void;
  /** Does a piece of work in its turn; null where it failed, or edits that come before it could not be saved. */
  readonly perform: <T>(name: Name, work: (app: FicheApp) => Promise<Result<T>>) => Promise<T | null>;
}

/** Work on the workbook that a section of « Animer » does and tells of by itself, one piece at a time. */
export function usePerform<Name extends string>(controller: PaneController): Performing<Name> {
  const [running, setRunning] = useState<Name | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const perform: Performing<Name>['perform'] = async (name, work) => {
    if (running !== null) return null;
    setRunning(name);
    setFailure(null);
    const result = await controller.perform(work);
    setRunning(null);
    if (result?.ok) return result.value;
    setFailure(result?.failure ?? null);
    return null;
  };
  return { running, failure, hideFailure: () => setFailure(null), perform };
}
