import type { RoutableAgency, RoutableCategory, RoutablePlace, RoutingStep } from './routing.types.ts';

interface Decision {
  readonly category: RoutableCategory;
  readonly place: RoutablePlace;
  /** Null when no rule matched. */
  readonly lead: RoutableAgency | null;
  readonly commandCenter: RoutableAgency;
  readonly support: readonly RoutableAgency[];
  readonly handlers: readonly string[];
}

/** "Why here", in the order in which a person would tell it: what, where, with whom, how fast, who may read. */
export function explainRouting(decision: Decision): RoutingStep[] {
  return [
    explainLead(decision),
    explainPlace(decision.place),
    explainBoundaries(decision.place),
    explainSupport(decision.support),
    explainUrgency(decision),
    explainSeal(decision),
  ].filter((step) => step !== null);
}

function explainLead({ category, place, lead, commandCenter }: Decision): RoutingStep {
  if (lead !== null) {
    return step(
      `Kategori ${category.nameId} → ${lead.abbreviation}`,
      `Category ${category.nameEn} → ${lead.abbreviation}`,
    );
  }
  const fallback = commandCenter.abbreviation;
  if (!category.leadAgency.startsWith('@')) {
    return step(
      `Tidak ada aturan yang cocok untuk kategori ${category.nameId} → ${fallback}, untuk dipilah`,
      `No rule matches category ${category.nameEn} → ${fallback}, to be sorted`,
    );
  }
  if (place.check !== 'OUTSIDE' && place.subdistrict !== null) {
    return step(
      `Belum ada kantor yang terdaftar untuk ${place.subdistrict.name} → ${fallback}, untuk dipilah`,
      `No office is registered for ${place.subdistrict.name} → ${fallback}, to be sorted`,
    );
  }
  return step(
    `Kategori ${category.nameId} ditangani kantor wilayah, tetapi wilayahnya tidak diketahui → ${fallback}, untuk dipilah`,
    `Category ${category.nameEn} belongs to the office of the area, but the area is unknown → ${fallback}, to be sorted`,
  );
}

function explainPlace(place: RoutablePlace): RoutingStep {
  const outside = distance(place.outsideMeters);
  if (place.check === 'OUTSIDE') {
    return step(
      `Titik di luar semua wilayah kota${outside.id}`,
      `The point lies outside every area of the city${outside.en}`,
    );
  }
  if (place.subdistrict === null) return step('Wilayah tidak diketahui', 'The area is unknown');
  const { name } = place.subdistrict;
  if (place.check === 'NEAREST') {
    return step(
      `Titik di luar semua wilayah${outside.id}; yang terdekat ${name}, perlu diperiksa`,
      `The point lies outside every area${outside.en}; the nearest is ${name}, to be checked`,
    );
  }
  if (place.source === 'LIST') return step(`Pelapor memilih ${name}`, `The reporter chose ${name}`);
  if (place.border === null) return step(`Titik di ${name}`, `The point lies in ${name}`);
  const border = place.border.name;
  if (place.borderMeters === null) {
    return step(
      `Titik di ${name}, di dekat batas ${border}`,
      `The point lies in ${name}, near the border with ${border}`,
    );
  }
  const near = metres(place.borderMeters);
  return step(
    `Titik di ${name}, ${near.id} dari batas ${border}`,
    `The point lies in ${name}, ${near.en} from the border with ${border}`,
  );
}

function explainBoundaries(place: RoutablePlace): RoutingStep | null {
  if (!place.approximate || place.source === 'LIST') return null;
  return step('Batas wilayah masih perkiraan', 'The boundaries are still approximate');
}

function explainSupport(support: readonly RoutableAgency[]): RoutingStep | null {
  if (support.length === 0) return null;
  const names = support.map(({ abbreviation }) => abbreviation).join(', ');
  return step(`Dibantu ${names}`, `Supported by ${names}`);
}

function explainUrgency({ category, lead, commandCenter }: Decision): RoutingStep | null {
  if (category.urgency !== 'CRITICAL') return null;
  const first = (lead ?? commandCenter).abbreviation;
  return step(
    `Darurat: langsung ke ${first}, diperiksa bersamaan oleh ${commandCenter.abbreviation}`,
    `Emergency: to ${first} at once, verified in parallel by ${commandCenter.abbreviation}`,
  );
}

function explainSeal({ lead, commandCenter, handlers }: Decision): RoutingStep | null {
  if (handlers.length === 0) return null;
  const { abbreviation } = lead ?? commandCenter;
  const named = handlers.map((handler) => {
    if (handler === 'role:OPERATOR') return { id: 'operator pusat komando', en: 'command-center operators' };
    if (handler === 'role:SUPERVISOR') return { id: 'pengawas pusat komando', en: 'duty supervisors' };
    if (handler.startsWith('account:'))
      return { id: `petugas ${abbreviation} yang ditunjuk`, en: `named staff of ${abbreviation}` };
    return { id: `pimpinan ${abbreviation}`, en: `the head of ${abbreviation}` };
  });
  return step(
    `Tertutup: hanya untuk ${named.map(({ id }) => id).join(' dan ')}`,
    `Sealed: only for ${named.map(({ en }) => en).join(' and ')}`,
  );
}

function distance(meters: number | null): { id: string; en: string } {
  if (meters === null) return { id: '', en: '' };
  const far = metres(meters);
  return { id: `, ${far.id}`, en: `, ${far.en} away` };
}

/** Whole metres, or kilometres with one decimal from 1,000 m on. */
function metres(meters: number): { id: string; en: string } {
  if (meters < 999.5) return { id: `${meters.toFixed(0)} m`, en: `${meters.toFixed(0)} m` };
  const kilometers = (meters / 1000).toFixed(1);
  return { id: `${kilometers.replace('.', ',')} km`, en: `${kilometers} km` };
}

function step(textId: string, textEn: string): RoutingStep {
  return { textId, textEn };
}
