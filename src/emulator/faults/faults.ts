import type { WireEvent, WireRequest, WireResponse } from '../rich-api/wire';
import { wireError } from '../rich-api/engine';
import { HostError, type HostErrorCode } from '../rich-api/host-error';
import { isTidyingUp } from '../rich-api/wire';
import { STORM, type EventFault, type Fault } from './fault';

/** Answers a request: at once or later, once, never or more often. */
export type Answering = (request: WireRequest, reply: (response: WireResponse) => void) => void;

interface Host {
  readonly answer: (request: WireRequest) => WireResponse;
}

/** Chooses what befalls a request, or an event; undefined for nothing. Asked once for each, in the order they come. */
export type FaultChoice<On, F> = (on: On) => F | undefined;

/**
 * Lets things go wrong between an add-in and its Excel, as chosen: the same choices give the same run. Wraps the host's exchange
 * and the way of its events; the workbook itself knows nothing of it.
 */
export class Faults {
  #onRequest: FaultChoice<WireRequest, Fault> = () => undefined;
  #onEvent: FaultChoice<WireEvent, EventFault> = () => undefined;
  #isClosed = false;
  /** Answers that wait to be overtaken. */
  #overtaken: (() => void)[] = [];
  /** What went wrong so far, oldest first. */
  readonly injected: (Fault | EventFault)[] = [];

  /** From now on, each request's fault is asked for here. Office.js's own tidying up after a run is let through. */
  onRequests(choose: FaultChoice<WireRequest, Fault>): void {
    this.#onRequest = choose;
  }

  /** From now on, each event's fault is asked for here. */
  onEvents(choose: FaultChoice<WireEvent, EventFault>): void {
    this.#onEvent = choose;
  }

  /** The next requests meet these, one each; undefined lets one through. Those after them are let through. */
  next(...faults: readonly (Fault | undefined)[]): void {
    const left = [...faults];
    this.onRequests(() => left.shift());
  }

  /** Nothing goes wrong any more; what was lost stays lost. */
  calm(): void {
    this.onRequests(() => undefined);
    this.onEvents(() => undefined);
  }

  /** The workbook is closed: nothing is done nor answered any more, and no event comes. Assumed: Excel then ends the pane. */
  close(): void {
    this.#isClosed = true;
  }

  /** The host's exchange, with faults. */
  around(host: Host): Answering {
    return (request, reply) => {
      if (this.#isClosed) return;
      const fault = isTidyingUp(request) ? undefined : this.#onRequest(request);
      if (fault) this.injected.push(fault);
      this.#answer(host, request, fault, reply);
      if (fault?.kind !== 'overtaken') for (const answer of [...this.#overtaken]) answer();
    };
  }

  /** Events as they arrive. */
  onTheWay(events: readonly WireEvent[]): readonly WireEvent[] {
    if (this.#isClosed) return [];
    return events.flatMap((event) => {
      const fault = this.#onEvent(event);
      if (fault) this.injected.push(fault);
      return Array.from({ length: timesOf(fault) }, () => event);
    });
  }

  #answer(host: Host, request: WireRequest, fault: Fault | undefined, reply: (response: WireResponse) => void): void {
    switch (fault?.kind) {
      case 'refused':
        reply(refusal(fault.code, 0));
        return;
      case 'halfDone': {
        const done = host.answer({ ...request, Actions: request.Actions.slice(0, fault.actions) });
        reply(done.Error ? done : { ...done, ...errorOf(fault.code, fault.actions) });
        return;
      }
      case 'answerLost':
        host.answer(request);
        reply(refusal(fault.code, 0));
        return;
      case 'silent':
        if (fault.isDone) host.answer(request);
        return;
      case 'slow': {
        const response = host.answer(request);
        setTimeout(() => reply(response), fault.wait);
        return;
      }
      case 'overtaken':
        this.#answerLater(host.answer(request), fault.wait, reply);
        return;
      case 'twice': {
        const response = host.answer(request);
        reply(response);
        reply(response);
        return;
      }
      case undefined:
        reply(host.answer(request));
    }
  }

  #answerLater(response: WireResponse, wait: number, reply: (response: WireResponse) => void): void {
    const answer = (): void => {
      clearTimeout(timer);
      this.#overtaken = this.#overtaken.filter((other) => other !== answer);
      reply(response);
    };
    const timer = setTimeout(answer, wait);
    this.#overtaken.push(answer);
  }
}

const timesOf = (fault: EventFault | undefined): number =>
  fault === undefined ? 1 : { missed: 0, doubled: 2, storm: STORM }[fault];

const errorOf = (code: HostErrorCode, index: number): Pick<WireResponse, 'Error'> => ({
  Error: wireError(new HostError(code), index, ''),
});

const refusal = (code: HostErrorCode, index: number): WireResponse => ({
  Results: [],
  TraceIds: [],
  ...errorOf(code, index),
});
