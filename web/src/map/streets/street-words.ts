import type { MapLanguage } from '../map-types';

/** Words about the street map; they come with the map, which other words of its do not wait for. */
export const STREET_WORDS = {
  id: {
    streets: 'Peta jalan',
    missing: 'Peta jalan tidak menjawab; peta ini digambar tanpa jalan.',
    garbled: 'Peta jalan tidak terbaca; peta ini digambar tanpa jalan.',
  },
  en: {
    streets: 'Street map',
    missing: 'The street map does not answer; this map is drawn without streets.',
    garbled: 'The street map cannot be read; this map is drawn without streets.',
  },
} as const satisfies Record<MapLanguage, Record<string, string>>;
