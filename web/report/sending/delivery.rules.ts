import type { Step } from '../entry/entry';

/** A refusal of the server, kept with the step of the form that can answer it. */
interface StepRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly step: Step;
}

export interface Receipt {
  readonly code: string;
  readonly trackingToken: string;
  readonly receivedAt: string;
  readonly respondDueAt: string | null;
  readonly resolveDueAt: string | null;
  readonly expiresAt: string | null;
  readonly agencyName: string;
  readonly agencyShort: string;
  readonly visibility: string;
  readonly audience: string;
}

type WaitReason = 'NEW' | 'NO_NETWORK' | 'SERVER' | 'RATE_LIMITED';

/** Where one report is on its way: written, waiting on the phone, or held by the server. */
export type Delivery =
  | { readonly state: 'EDITING'; readonly refusal: StepRefusal | null }
  | {
      readonly state: 'WAITING';
      readonly since: number;
      readonly attempts: number;
      readonly notBefore: number;
      readonly reason: WaitReason;
      /** An earlier attempt may have reached the server, so its words may no longer change. */
      readonly mayHaveArrived: boolean;
      /** Its words are on the road right now, or were when the page that sent them was closed. */
      readonly underway: boolean;
    }
  | { readonly state: 'SENT'; readonly receipt: Receipt };

/** What came of one attempt. Only ACCEPTED and REFUSED are answers of the server about the report. */
export type Outcome =
  | { readonly kind: 'ACCEPTED'; readonly receipt: Receipt }
  | {
      readonly kind: 'REFUSED';
      readonly code: string;
      readonly message: string;
      readonly field: string | null;
    }
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'NO_NETWORK'; readonly mayHaveArrived: boolean }
  | { readonly kind: 'SERVER_FAILED'; readonly mayHaveArrived: boolean }
  /** Nothing was sent: the resident took the report back or changed it while its photos were on the road. */
  | { readonly kind: 'OVERTAKEN' };

const STEP_OF_FIELD: Readonly<Record<string, Step>> = {
  photoIds: 'photo',
  longitude: 'place',
  latitude: 'place',
  accuracyMeters: 'place',
  placeSource: 'place',
  subdistrictCode: 'place',
  landmark: 'place',
  categoryCode: 'kind',
  description: 'kind',
};

const STEP_OF_CODE: Readonly<Record<string, Step>> = {
  UNKNOWN_CATEGORY: 'kind',
  UNKNOWN_SUBDISTRICT: 'place',
  PLACE_MISSING: 'place',
  PLACE_FAR_AWAY: 'place',
  PHOTO_UNKNOWN: 'photo',
};

export function stepOfRefusal(code: string, field: string | null): Step {
  const name = (field ?? '').replace(/^input\./, '').split('.')[0] ?? '';
  return STEP_OF_FIELD[name] ?? STEP_OF_CODE[code] ?? 'check';
}

/** Seconds until the next try: quick at first, then every two minutes. */
export function pauseSeconds(attempts: number): number {
  return Math.min(120, 5 * 2 ** Math.max(0, attempts - 1));
}

export function queued(now: number): Delivery {
  const mayHaveArrived = false;
  const underway = false;
  return {
    state: 'WAITING',
    since: now,
    attempts: 0,
    notBefore: now,
    reason: 'NEW',
    mayHaveArrived,
    underway,
  };
}

/** The moment before the words leave the phone; null when they must stay. */
export function setOut(delivery: Delivery): Delivery | null {
  if (delivery.state !== 'WAITING') return null;
  // A sender that was closed on the way never said what came of it.
  const mayHaveArrived = delivery.mayHaveArrived || delivery.underway;
  return { ...delivery, mayHaveArrived, underway: true };
}

/** Whether a waiting report may be written on: no copy of it can be in the server's hands. */
export function mayBeTakenBack(delivery: Delivery): boolean {
  return delivery.state === 'WAITING' && !delivery.mayHaveArrived && !delivery.underway;
}

/**
 * The next state of a report after an attempt. It leaves WAITING only on the server's own answer:
 * a lost reply, a failing server or a full quota keep it waiting under the same client id.
 */
export function afterAttempt(delivery: Delivery, outcome: Outcome, now: number): Delivery {
  if (delivery.state === 'SENT') return delivery;
  // The receipt holds the private link: it is taken whatever happened on the phone meanwhile.
  if (outcome.kind === 'ACCEPTED') return { state: 'SENT', receipt: outcome.receipt };
  if (delivery.state !== 'WAITING' || outcome.kind === 'OVERTAKEN') return delivery;
  const attempts = delivery.attempts + 1;
  const wait = (reason: WaitReason, seconds: number, mayHaveArrived: boolean): Delivery => ({
    ...delivery,
    attempts,
    reason,
    notBefore: now + seconds * 1000,
    mayHaveArrived: delivery.mayHaveArrived || mayHaveArrived,
    underway: false,
  });
  switch (outcome.kind) {
    case 'REFUSED': {
      const { code, message, field } = outcome;
      return { state: 'EDITING', refusal: { code, message, field, step: stepOfRefusal(code, field) } };
    }
    case 'RATE_LIMITED':
      return wait('RATE_LIMITED', outcome.retryAfterSeconds ?? Math.max(60, pauseSeconds(attempts)), false);
    case 'NO_NETWORK':
      return wait('NO_NETWORK', pauseSeconds(attempts), outcome.mayHaveArrived);
    case 'SERVER_FAILED':
      return wait('SERVER', Math.max(20, pauseSeconds(attempts)), outcome.mayHaveArrived);
  }
}

export function isDue(delivery: Delivery, now: number): boolean {
  return delivery.state === 'WAITING' && delivery.notBefore <= now;
}

/** The network is back or the resident asked: try at once, except where the server said how long to wait. */
export function hurried(delivery: Delivery, now: number): Delivery {
  if (delivery.state !== 'WAITING' || delivery.reason === 'RATE_LIMITED') return delivery;
  return { ...delivery, notBefore: now };
}
