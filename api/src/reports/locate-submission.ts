import type { CityRecord, CitySnapshot } from '../jurisdictions/index.ts';
import { coarsePlace, mortonKey } from '../platform/index.ts';
import type { RoutablePlace } from '../routing/index.ts';
import type { Visibility } from './facet.ts';
import type { KeyedPlace, ReportLocation } from './placed-submission.ts';
import { refuse, type RefusalData } from './refusal.ts';

/** Where somebody says that something is. */
export interface NamedPlace {
  readonly place: { readonly longitude: number; readonly latitude: number } | null;
  readonly accuracyMeters: number | null;
  readonly placeSource: 'GPS' | 'PIN' | 'LIST';
  readonly subdistrictCode: string | null;
}

export interface Located {
  readonly city: CityRecord;
  readonly routable: RoutablePlace;
}

/** Place → city and area. What the reporter confirmed wins over boundaries that are only approximate. */
export function locatePlace(cities: CitySnapshot, named: NamedPlace): Located | RefusalData {
  const confirmed = named.subdistrictCode === null ? null : cities.jurisdictionByCode(named.subdistrictCode);
  if (named.subdistrictCode !== null && confirmed?.level !== 'SUBDISTRICT') return UNKNOWN_SUBDISTRICT;
  if (named.place === null) return confirmed === null ? UNKNOWN_SUBDISTRICT : fromList(cities, confirmed.id);
  const { longitude, latitude } = named.place;
  const found = cities.locate(longitude, latitude, named.accuracyMeters ?? 0);
  if (found === null) return PLACE_FAR_AWAY;
  const approximate = found.city.boundaries === 'APPROXIMATE';
  const trusted = approximate && confirmed?.cityId === found.city.id ? confirmed : null;
  const subdistrictId = trusted?.id ?? found.subdistrictId;
  return {
    city: found.city,
    routable: {
      source: named.placeSource,
      ...areasOf(cities, subdistrictId),
      check: trusted === null ? found.check : 'NONE',
      border: trusted === null && found.borderId !== null ? cities.jurisdictionById(found.borderId) : null,
      borderMeters: trusted === null ? found.distanceToBorderMeters : null,
      outsideMeters: trusted === null ? found.outsideMeters : null,
      approximate,
    },
  };
}

function fromList(cities: CitySnapshot, subdistrictId: number): Located | RefusalData {
  const areas = areasOf(cities, subdistrictId);
  const city = areas.subdistrict === null ? null : cities.cityById(areas.subdistrict.cityId);
  if (city === null) return UNKNOWN_SUBDISTRICT;
  return {
    city,
    routable: {
      source: 'LIST',
      ...areas,
      check: 'NONE',
      border: null,
      borderMeters: null,
      outsideMeters: null,
      approximate: city.boundaries === 'APPROXIMATE',
    },
  };
}

function areasOf(cities: CitySnapshot, subdistrictId: number | null) {
  const subdistrict = subdistrictId === null ? null : cities.jurisdictionById(subdistrictId);
  const parentId = subdistrict?.parentId ?? null;
  return { subdistrict, district: parentId === null ? null : cities.jurisdictionById(parentId) };
}

/** What is stored of a place: exact for handlers, and what everyone else may see of it. */
export function storedLocation(
  place: NamedPlace['place'],
  routable: RoutablePlace,
  visibility: Visibility,
): ReportLocation {
  return {
    subdistrictId: routable.subdistrict?.id ?? null,
    districtId: routable.district?.id ?? null,
    check: routable.check,
    borderId: routable.border?.id ?? null,
    exact: place && keyed(place),
    shown: place && shownPlace(place, visibility),
  };
}

export function shownPlace(
  place: { readonly longitude: number; readonly latitude: number },
  visibility: Visibility,
): KeyedPlace | null {
  if (visibility === 'PUBLIC') return keyed(place);
  return visibility === 'COARSE' ? keyed(coarsePlace(place.longitude, place.latitude)) : null;
}

function keyed({
  longitude,
  latitude,
}: {
  readonly longitude: number;
  readonly latitude: number;
}): KeyedPlace {
  return { longitude, latitude, key: mortonKey(longitude, latitude) };
}

const UNKNOWN_SUBDISTRICT = refuse(
  'UNKNOWN_SUBDISTRICT',
  'subdistrictCode',
  'Kelurahan ini tidak dikenal. Pilih dari daftar.',
  'There is no such subdistrict. Choose one from the list.',
);

const PLACE_FAR_AWAY = refuse(
  'PLACE_FAR_AWAY',
  'longitude',
  'Tempat ini jauh di luar kota yang dilayani. Periksa pin, atau pilih kelurahan dari daftar.',
  'This place is far outside the cities served here. Check the pin, or choose the subdistrict from the list.',
);
