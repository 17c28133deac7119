import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { routeReport } from './routing.rules.ts';
import type {
  AgencyDirectory,
  RoutableAgency,
  RoutableCategory,
  RoutablePlace,
  Routing,
} from './routing.types.ts';

const OEBUFU = { id: 1, name: 'Oebufu' };
const KAYU_PUTIH = { id: 2, name: 'Kayu Putih' };
const OEBOBO = { id: 3, name: 'Oebobo' };

const rows = readRows('categories.csv');
const categories = new Map(rows.map((row) => [row['code'] ?? '', categoryOf(row)]));
const agencies = directory();

/** Lead › support, for a point in Oebufu; `!` after the lead: named for its head, `+` supervisors, `?` operators. */
const ROUTES: Record<string, string> = {
  KEBAKARAN: 'damkar › bpbd dishub',
  PENYELAMATAN: 'damkar › bpbd',
  BANJIR: 'bpbd › pupr kelurahan-oebufu',
  LONGSOR: 'bpbd › pupr',
  ANGIN_KENCANG: 'bpbd › dlhk pln',
  KRISIS_AIR: 'bpbd › perumda-air-minum',
  KEMACETAN: 'dishub ›',
  APILL_RAMBU: 'dishub ›',
  PARKIR_LIAR: 'dishub › satpol-pp',
  LANGGAR_LALIN: 'dishub › polresta',
  JALAN_RUSAK: 'pupr ›',
  DRAINASE: 'pupr › kelurahan-oebufu',
  PJU: 'pupr › pln',
  LANGGAR_BANGUNAN: 'pupr › satpol-pp dpmptsp',
  SAMPAH: 'dlhk › kelurahan-oebufu',
  SAMPAH_TERLEWAT: 'dlhk ›',
  PENCEMARAN: 'dlhk › dinkes',
  POHON: 'dlhk › bpbd damkar',
  FOGGING_DBD: 'dinkes › kelurahan-oebufu',
  KESEHATAN_MASY: 'dinkes › dlhk',
  GIGITAN_HEWAN: 'dinkes!+ › pertanian',
  HEWAN_SAKIT: 'pertanian › dinkes',
  HAMA: 'pertanian ›',
  TUNAWISMA: 'dinsos! › satpol-pp',
  PENGEMIS: 'dinsos! › satpol-pp',
  ANAK_JALANAN: 'dinsos! ›',
  ODGJ: 'dinsos! › dinkes',
  PROSTITUSI: 'dinsos! › satpol-pp',
  ORANG_HILANG: 'command-center+ › polresta dinsos',
  KEMATIAN: 'bagian-umum! › kelurahan-oebufu',
  PKL_LIAR: 'satpol-pp › dishub',
  KETERTIBAN: 'satpol-pp › polresta',
  IKLAN_LIAR: 'satpol-pp › badan-keuangan',
  IZIN_LAMBAT: 'dpmptsp! ›',
  USAHA_TANPA_IZIN: 'dpmptsp › satpol-pp',
  PAJAK_RETRIBUSI: 'badan-keuangan! ›',
  PUNGLI: 'inspektorat! ›',
  WISATA_RUSAK: 'pariwisata › dlhk',
  FASUM: 'kelurahan-oebufu › dlhk',
  LAYANAN_KELURAHAN: 'kecamatan-oebobo! ›',
  LISTRIK: 'pln › pupr',
  AIR_BERSIH: 'perumda-air-minum › pupr',
  TELEKOMUNIKASI: 'telkom › pupr',
  INFO_WARGA: 'kelurahan-oebufu ›',
  LAINNYA: 'command-center? ›',
};

describe('every category of the first city', () => {
  it('is in the table above', () => {
    expect([...categories.keys()].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTES))('%s goes to %s', (code, route) => {
    const routing = routed(code, inside());
    expect(told(routing)).toBe(route);
    expect(routing.status).toBe('ASSIGNED');
  });

  it.each([...categories.keys()])('%s explains itself in two languages', (code) => {
    for (const place of [inside(), outside(), nowhere()]) {
      const { steps } = routed(code, place);
      expect(steps.length).toBeGreaterThanOrEqual(2);
      for (const { textId, textEn } of steps) {
        expect(textId).not.toBe(textEn);
        expect(`${textId}${textEn}`).not.toMatch(/undefined|null|NaN|@/);
      }
    }
  });

  it.each(Object.entries(ROUTES))(
    '%s outside the city waits at the command center only when its office depends on the area',
    (code, route) => {
      const routing = routed(code, outside());
      const depends = category(code).leadAgency.startsWith('@');
      expect(routing.status).toBe(depends ? 'RECEIVED' : 'ASSIGNED');
      expect(slugOf(routing.agencyId)).toBe(depends ? 'command-center' : route.split(/[!+?]* ›/)[0]);
      expect(routing.supportAgencyIds.map(slugOf)).not.toContain('kelurahan-oebufu');
    },
  );
});

describe('a complaint about an office', () => {
  it('never names the office it is about, even when the catalogue lists it as support', () => {
    const complaint = { ...category('LAYANAN_KELURAHAN'), support: ['@subdistrict', 'inspektorat'] };
    const routing = routeReport(complaint, inside(), agencies);
    expect(told(routing)).toBe('kecamatan-oebobo! › inspektorat');
  });

  it('waits for the supervisors when the area is unknown', () => {
    const routing = routed('LAYANAN_KELURAHAN', nowhere());
    expect(told(routing)).toBe('command-center+ ›');
    expect(routing.status).toBe('RECEIVED');
  });
});

describe('no rule matches', () => {
  it('when the lead is not an agency of the city', () => {
    const routing = routeReport({ ...category('POHON'), leadAgency: 'dinas-lain' }, inside(), agencies);
    expect(slugOf(routing.agencyId)).toBe('command-center');
    expect(routing.status).toBe('RECEIVED');
    expect(routing.steps[0]?.textId).toContain('Tidak ada aturan yang cocok');
  });

  it('when the area has no office', () => {
    const place = { ...inside(), subdistrict: { id: 99, name: 'Baru' } };
    const routing = routed('FASUM', place);
    expect(routing.status).toBe('RECEIVED');
    expect(routing.steps[0]?.textId).toBe(
      'Belum ada kantor yang terdaftar untuk Baru → Puskom, untuk dipilah',
    );
  });
});

describe('why here', () => {
  const textsOf = (code: string, place: RoutablePlace) =>
    routed(code, place).steps.map(({ textId }) => textId);

  it('tells a border with its distance', () => {
    const place: RoutablePlace = { ...inside(), check: 'BORDER', border: KAYU_PUTIH, borderMeters: 37.6 };
    const { steps } = routed('POHON', place);
    expect(steps).toEqual([
      { textId: 'Kategori Pohon tumbang/rawan → DLHK', textEn: 'Category Fallen/dangerous tree → DLHK' },
      {
        textId: 'Titik di Oebufu, 38 m dari batas Kayu Putih',
        textEn: 'The point lies in Oebufu, 38 m from the border with Kayu Putih',
      },
      { textId: 'Dibantu BPBD, Damkar', textEn: 'Supported by BPBD, Damkar' },
    ]);
  });

  it('tells the nearest area of a point outside all of them', () => {
    expect(textsOf('FASUM', { ...inside(), check: 'NEAREST', outsideMeters: 120.2 })[1]).toBe(
      'Titik di luar semua wilayah, 120 m; yang terdekat Oebufu, perlu diperiksa',
    );
  });

  it('tells kilometres with the comma of the language', () => {
    expect(routed('JALAN_RUSAK', outside()).steps[1]).toEqual({
      textId: 'Titik di luar semua wilayah kota, 3,4 km',
      textEn: 'The point lies outside every area of the city, 3.4 km away',
    });
  });

  it('says that boundaries are approximate, but not of an area that the reporter chose', () => {
    expect(textsOf('POHON', { ...inside(), approximate: true })).toContain('Batas wilayah masih perkiraan');
    const chosen = textsOf('POHON', { ...inside(), approximate: true, source: 'LIST' });
    expect(chosen).not.toContain('Batas wilayah masih perkiraan');
    expect(chosen[1]).toBe('Pelapor memilih Oebufu');
  });

  it('tells an emergency', () => {
    expect(textsOf('KEBAKARAN', inside())).toContain(
      'Darurat: langsung ke Damkar, diperiksa bersamaan oleh Puskom',
    );
  });

  it('tells who may read a sealed report', () => {
    expect(textsOf('GIGITAN_HEWAN', inside()).at(-1)).toBe(
      'Tertutup: hanya untuk pimpinan Dinkes dan pengawas pusat komando',
    );
  });
});

function routed(code: string, place: RoutablePlace): Routing {
  return routeReport(category(code), place, agencies);
}

function told({ agencyId, supportAgencyIds, handlers }: Routing): string {
  const marks = handlers.map((handler) =>
    handler === `head:${String(agencyId)}` ? '!' : handler === 'role:SUPERVISOR' ? '+' : '?',
  );
  return `${slugOf(agencyId)}${marks.join('')} › ${supportAgencyIds.map(slugOf).join(' ')}`.trim();
}

function inside(): RoutablePlace {
  return {
    source: 'GPS',
    subdistrict: OEBUFU,
    district: OEBOBO,
    check: 'NONE',
    border: null,
    borderMeters: null,
    outsideMeters: null,
    approximate: false,
  };
}

function outside(): RoutablePlace {
  return { ...nowhere(), check: 'OUTSIDE', outsideMeters: 3430 };
}

function nowhere(): RoutablePlace {
  return { ...inside(), subdistrict: null, district: null };
}

function category(code: string): RoutableCategory {
  const found = categories.get(code);
  if (found === undefined) throw new Error(`No category ${code}`);
  return found;
}

function slugOf(agencyId: number): string {
  return allAgencies().find(({ id }) => id === agencyId)?.slug ?? `unknown ${String(agencyId)}`;
}

function allAgencies(): RoutableAgency[] {
  const listed = readRows('agencies.csv').filter(({ kind }) => !kind?.endsWith('_OFFICE'));
  const offices: Record<string, string>[] = [
    { slug: 'kelurahan-oebufu', name: 'Kantor Kelurahan Oebufu', abbreviation: 'Kel. Oebufu' },
    { slug: 'kecamatan-oebobo', name: 'Kantor Kecamatan Oebobo', abbreviation: 'Kec. Oebobo' },
  ];
  return [...listed, ...offices].map((agency, index) => ({
    id: 100 + index,
    slug: agency['slug'] ?? '',
    name: agency['name'] ?? '',
    abbreviation: agency['abbreviation'] ?? '',
  }));
}

function directory(): AgencyDirectory {
  const bySlug = new Map(allAgencies().map((agency) => [agency.slug, agency]));
  const commandCenter = bySlug.get('command-center');
  if (commandCenter === undefined) throw new Error('The city has no command center');
  const offices = new Map([
    [OEBUFU.id, 'kelurahan-oebufu'],
    [OEBOBO.id, 'kecamatan-oebobo'],
  ]);
  return {
    commandCenter,
    bySlug: (slug) => bySlug.get(slug) ?? null,
    officeOf: (id) => bySlug.get(offices.get(id) ?? '') ?? null,
    sealedHandlers: () => [],
  };
}

function categoryOf(row: Record<string, string>): RoutableCategory {
  return {
    code: row['code'] ?? '',
    version: 1,
    nameId: row['name_id'] ?? '',
    nameEn: row['name_en'] ?? '',
    leadAgency: row['lead_agency'] ?? '',
    support: (row['support'] ?? '').split(';').filter((slug) => slug !== ''),
    urgency: row['urgency'] as RoutableCategory['urgency'],
    visibility: row['visibility'] as RoutableCategory['visibility'],
  };
}

function readRows(file: string): Record<string, string>[] {
  const url = new URL(`../../cities/kupang/${file}`, import.meta.url);
  return parse(readFileSync(url), { columns: true, bom: true });
}
