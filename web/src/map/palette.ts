import type { MapTheme } from './map-types';

/** The design tokens that a canvas needs as values; a test compares them with the style sheet. */
const PALETTES = {
  dark: {
    sea: '#0B1115',
    land: '#1C262D',
    'land-out': '#141C21',
    edge: '#2F3C45',
    'edge-strong': '#4C5C67',
    coast: '#3D505C',
    s1: '#161E24',
    'line-strong': '#728390',
    t1: '#E8EDF0',
    t2: '#B3BFC7',
    t3: '#94A2AC',
    select: '#FFFFFF',
    menunggu: '#E2C07B',
    koordinasi: '#D09AD8',
    proses: '#7FB2EE',
    selesai: '#93A59C',
    late: '#F2955A',
    now: '#FF7074',
    'now-fill': '#C4122A',
    halo: '#0D1317',
    accent: '#63C1D6',
  },
  light: {
    sea: '#DCE6EB',
    land: '#F4F5F2',
    'land-out': '#E9EDEB',
    edge: '#B4BFC3',
    'edge-strong': '#8B989E',
    coast: '#8FA3AE',
    s1: '#FFFFFF',
    'line-strong': '#74838F',
    t1: '#16212A',
    t2: '#43525E',
    t3: '#566570',
    select: '#16212A',
    menunggu: '#8A5B00',
    koordinasi: '#8A3F9A',
    proses: '#1B5FAE',
    selesai: '#566860',
    late: '#A84300',
    now: '#C4122A',
    'now-fill': '#C4122A',
    halo: '#FFFFFF',
    accent: '#0A6478',
  },
} as const satisfies Record<MapTheme, Record<string, string>>;

export type TokenName = keyof (typeof PALETTES)['dark'];
export type Palette = Readonly<Record<TokenName, string>>;

export function paletteOf(theme: MapTheme): Palette {
  return PALETTES[theme];
}
