import type { OwnReportView } from './index.ts';

export const TOKEN = 'w8zK4qT0w8zK4qT0w8zK4qT0w8zK4qT0';
export const EVIL = '<script>alert("x")</script>';

/** A report that its agency holds, late. */
export const OWN_REPORT: OwnReportView = {
  code: '7KQ-4M2',
  cityName: 'Kota Contoh',
  timeZone: 'Asia/Makassar',
  demonstration: false,
  categoryName: 'Pohon tumbang',
  status: 'ASSIGNED',
  publicStatus: 'COORDINATION',
  statusReason: null,
  late: true,
  agencyName: 'Dinas Lingkungan Hidup',
  agencyShort: 'DLHK',
  shown: true,
  description: EVIL,
  landmark: 'Depan SD',
  subdistrictName: 'Oebufu',
  districtName: 'Oebobo',
  place: { longitude: 123.6, latitude: -10.17, accuracyMeters: 9 },
  receivedAt: '2026-11-23T05:49:00.000000Z',
  respondDueAt: '2026-11-23T06:49:00.000000Z',
  acknowledgedAt: null,
  resolveDueAt: '2026-11-24T05:49:00.000000Z',
  resolvedAt: null,
  expiresAt: null,
  supportCount: 2,
  photos: [photoOf(0, 'BEFORE')],
  steps: ['answer', 'withdraw'],
  question: null,
  explanation: null,
  rating: null,
  survivorCode: null,
  timeline: [{ ...eventOf('ROUTED'), agencyName: 'DLHK', reason: EVIL }],
};

export function photoOf(
  number: number,
  purpose: OwnReportView['photos'][number]['purpose'],
): OwnReportView['photos'][number] {
  const folder = `/r/${TOKEN}/photos/${String(number)}`;
  return { mediumUrl: `${folder}/medium.jpg`, largeUrl: `${folder}/large.jpg`, purpose };
}

export function eventOf(kind: string, text: string | null = null): OwnReportView['timeline'][number] {
  return {
    ...{ kind, text, at: '2026-11-23T05:49:00.000000Z', rating: null },
    ...{ actorName: null, agencyName: null, subdistrictName: null, reason: null },
  };
}
