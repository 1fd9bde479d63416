import type { HostRef } from './descriptor';
import { HostError } from './host-error';

/** Objects a client keeps beyond one request, under an id of ours (`_KeepReference` … `_RemoveReference`). */
export class References {
  private readonly kept = new Map<string, HostRef>();
  private readonly ids = new Map<HostRef, string>();
  private last = 0;

  keep(object: HostRef): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `r${this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostRef): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostRef {
    const found = this.kept.get(id);
    if (found === undefined) throw new HostError('InvalidReference');
    return found;
  }

  /** Forgets one; an id we never gave is nothing to forget. */
  remove(id: unknown): null {
    if (typeof id !== 'string') return null;
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object !== undefined) this.ids.delete(object);
    return null;
  }

  removeAll(): null {
    this.kept.clear();
    this.ids.clear();
    return null;
  }
}
