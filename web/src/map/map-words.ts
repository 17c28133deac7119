import type { MapLanguage } from './map-types';
import { numberWords } from '../ui/number-words';

/** The map's own sentences. */
const WORDS = {
  id: {
    title: 'Peta laporan. Panah menggeser, + dan − memperbesar.',
    approximate: 'batas perkiraan',
    inView: 'Laporan yang tampak di peta',
    nothing: 'Tidak ada laporan di bagian peta ini.',
    more: 'Tampilkan {n} lagi',
    goTo: 'Ke wilayah',
    go: 'Pergi',
    group: '{n} laporan di satu tempat, perbesar',
    groupIn: '{n} laporan di {area}, perbesar',
    samePlace: '{n} laporan di titik yang sama',
    coarse: 'tempat kira-kira, 100 m',
    late: 'terlambat',
    now: 'kritis, belum diakui',
    noWebGl: 'Peta tidak dapat digambar di peramban ini. Daftar laporan tetap lengkap.',
    loading: 'Memuat peta',
    failed: 'Peta belum termuat. Daftar laporan tetap lengkap.',
    tilesMissing: 'Sebagian laporan belum tampak di peta; terus dicoba. Daftar tetap lengkap.',
    tokenRefused: 'Mapbox menolak kunci peta. Peta ini digambar tanpa Mapbox.',
    retry: 'Coba lagi',
  },
  en: {
    title: 'Map of reports. Arrow keys move it, + and − zoom.',
    approximate: 'approximate boundaries',
    inView: 'Reports in view on the map',
    nothing: 'No reports in this part of the map.',
    more: 'Show {n} more',
    goTo: 'Go to an area',
    go: 'Go',
    group: '{n} reports together, zoom in',
    groupIn: '{n} reports in {area}, zoom in',
    samePlace: '{n} reports at the same place',
    coarse: 'approximate place, 100 m',
    late: 'late',
    now: 'critical, not acknowledged',
    noWebGl: 'This browser cannot draw the map. The list of reports is complete.',
    loading: 'Loading the map',
    failed: 'The map has not loaded. The list of reports is complete.',
    tilesMissing: 'Some reports do not show on the map yet; it keeps trying. The list is complete.',
    tokenRefused: 'Mapbox refused the map key. This map is drawn without Mapbox.',
    retry: 'Try again',
  },
} as const satisfies Record<MapLanguage, Record<string, string>>;

export type MapWord = keyof (typeof WORDS)['id'];

export function mapWord(language: MapLanguage, word: MapWord, n?: number): string {
  return WORDS[language][word].replace('{n}', n === undefined ? '' : numberWords(n, language));
}
