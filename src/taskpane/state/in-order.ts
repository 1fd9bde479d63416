import type { Failure } from '../../application/result';
import type { Attempt } from './pane-state';

export interface InOrder {
  /** Runs a task after those before it. What a task throws is reported as an unexpected failure; the next one runs. */
  run(
    attempt: Attempt,
    onFailure: (attempt: Attempt, failure: Failure) => void,
    task: () => Promise<void>,
  ): Promise<void>;
  /** Resolves when every task asked for so far has ended. */
  idle(): Promise<void>;
}

/** One task at a time, in the order asked. */
export function runInOrder(): InOrder {
  let last: Promise<void> = Promise.resolve();
  return {
    run(attempt, onFailure, task) {
      last = last
        .then(task)
        .catch((cause: unknown) => onFailure(attempt, { code: 'unexpected', useCase: attempt, cause }));
      return last;
    },
    idle: () => last,
  };
}
