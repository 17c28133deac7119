import type { Entry } from './entry';

/** The refusal goes once the resident has changed what it was about. A reused id stays, for sending makes a new one. */
export function answered(before: Entry, after: Entry): Entry {
  const { delivery } = after;
  if (delivery.state !== 'EDITING' || !delivery.refusal || delivery.refusal.code === 'CLIENT_ID_REUSED')
    return after;
  // A change that brings the refusal does not answer it.
  if (delivery !== before.delivery) return after;
  const about = {
    photo: before.photos.length !== after.photos.length,
    place: before.place !== after.place || before.landmark !== after.landmark,
    kind: before.categoryCode !== after.categoryCode || before.description !== after.description,
    check: before.contact !== after.contact,
  };
  return about[delivery.refusal.step] ? { ...after, delivery: { state: 'EDITING', refusal: null } } : after;
}
