import { type Html, trusted } from './html.ts';

const OUTLINE = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"';
const HALO = 'fill="var(--halo)" stroke="currentColor" stroke-width="2.4"';

/** Status by shape, from the design's glyphs; colour only repeats it. */
const GLYPHS: Readonly<Record<string, string>> = {
  RECEIVED: '<path d="M12 2 22 12 12 22 2 12Z" fill="currentColor"/>',
  NEEDS_INFO: `<path d="M12 3.2 20.8 12 12 20.8 3.2 12Z" ${HALO}/><path d="M9.9 10.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4" ${OUTLINE} stroke-width="1.9"/><circle cx="12" cy="16" r="1.15" fill="currentColor"/>`,
  ASSIGNED: `<rect x="4.2" y="4.2" width="15.6" height="15.6" rx="1.6" ${HALO}/><path d="M8 12h7.4M12.4 8.8 15.6 12l-3.2 3.2" ${OUTLINE} stroke-width="2.2"/>`,
  ACCEPTED: '<rect x="3.2" y="3.2" width="17.6" height="17.6" rx="2" fill="currentColor"/>',
  IN_PROGRESS: `<circle cx="12" cy="12" r="8.8" ${HALO}/><path d="M12 3.2a8.8 8.8 0 0 1 0 17.6Z" fill="currentColor"/>`,
  ON_HOLD: `<circle cx="12" cy="12" r="8.8" ${HALO}/><path d="M9.4 8.4v7.2M14.6 8.4v7.2" ${OUTLINE} stroke-width="2.6"/>`,
  RESOLVED: `<path d="m4 12.6 5.2 5.2L20 6.8" ${OUTLINE} stroke-width="4"/>`,
  CLOSED: `<path d="m5 10.6 4.6 4.6L19 5.8M5 20.4h14" ${OUTLINE} stroke-width="2.6"/>`,
  REJECTED: `<path d="m6 6 12 12M18 6 6 18" ${OUTLINE} stroke-width="3"/>`,
  MERGED: `<rect x="3.5" y="3.5" width="11" height="11" rx="1.5" ${OUTLINE} stroke-width="2.2"/><rect x="9.5" y="9.5" width="11" height="11" rx="1.5" fill="currentColor"/>`,
};
const CANCELLED = `<path d="M5 12h14" ${OUTLINE} stroke-width="3"/>`;

function drawn(paths: string): Html {
  return trusted(`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${paths}</svg>`);
}

export function statusGlyph(status: string): Html {
  return drawn(GLYPHS[status] ?? CANCELLED);
}

export const LATE_GLYPH = drawn(
  '<path d="M5 22V3l15 5.6L7.6 14" fill="currentColor" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round"/>',
);
