import type { Delivery } from '../sending/delivery.rules';

export type Step = 'photo' | 'place' | 'kind' | 'check';

export const MAX_PHOTOS = 3;
export const MAX_DESCRIPTION = 2000;

/** A photo of an entry. Its bytes lie apart in the store under `key`, which is also its Idempotency-Key. */
export interface EntryPhoto {
  readonly key: string;
  readonly type: string;
  readonly takenAt: string;
  /** Named by the server once it holds the photo. */
  readonly photoId: string | null;
}

export interface EntryPlace {
  readonly source: 'GPS' | 'PIN' | 'LIST';
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly accuracyMeters: number | null;
  readonly subdistrictCode: string | null;
  readonly subdistrictName: string | null;
  /** Picked from the list by the resident, which outweighs what the map says. */
  readonly areaChosen: boolean;
}

/** One report as it lives on this phone: first being written, then waiting, then sent. */
export interface Entry {
  readonly clientId: string;
  readonly startedAt: string;
  readonly step: Step;
  /** When it was last written on, milliseconds; drafts of older builds have none. */
  readonly editedAt?: number;
  readonly photos: readonly EntryPhoto[];
  readonly place: EntryPlace | null;
  readonly landmark: string;
  readonly categoryCode: string | null;
  /** For the waiting list, where the catalogue may not have arrived. */
  readonly categoryName: string;
  readonly description: string;
  readonly contact: string;
  readonly delivery: Delivery;
}

/** 24 random bytes: the secret by which every retry is the same report. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

export function newEntry(categoryCode: string | null = null, categoryName = ''): Entry {
  return {
    clientId: newClientId(),
    startedAt: new Date().toISOString(),
    step: 'photo',
    photos: [],
    place: null,
    landmark: '',
    categoryCode,
    categoryName,
    description: '',
    contact: '',
    delivery: { state: 'EDITING', refusal: null },
  };
}

/** Whether anything was entered that would be a pity to lose. */
export function isUntouched(entry: Entry): boolean {
  return entry.photos.length === 0 && !entry.place && !entry.categoryCode && !entry.description;
}

/** The furthest screen that may be shown: a later one needs what an earlier one asks. */
export function reachableStep(entry: Entry, wanted: Step): Step {
  if (wanted === 'kind' && !entry.place) return 'place';
  if (wanted === 'check' && !entry.place) return 'place';
  if (wanted === 'check' && !entry.categoryCode) return 'kind';
  return wanted;
}
