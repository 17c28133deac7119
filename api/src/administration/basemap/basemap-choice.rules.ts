import type { BasemapKind, BasemapRecord } from '../../jurisdictions/index.ts';
import { type AddressProblem, refuse, type RefusalData, webAddressProblem } from '../../platform/index.ts';

/** What an administrator sends: the kind, and what that kind needs. */
export interface BasemapInput {
  readonly kind: BasemapKind;
  readonly styleUrl: string | null;
  readonly pmtilesUrl: string | null;
  readonly mapboxToken: string | null;
}

type FieldName = 'styleUrl' | 'pmtilesUrl' | 'mapboxToken';

const NEEDS: Readonly<Record<BasemapKind, FieldName | null>> = {
  OFFLINE: null,
  STREETS: null,
  STYLE: 'styleUrl',
  PMTILES: 'pmtilesUrl',
  MAPBOX: 'mapboxToken',
};

/** The basemap that was chosen, or what is wrong with it. What other kinds need may not come along. */
export function checkBasemap(input: BasemapInput): BasemapRecord | RefusalData {
  const { kind } = input;
  const needed = NEEDS[kind];
  const fields: readonly FieldName[] = ['styleUrl', 'pmtilesUrl', 'mapboxToken'];
  const stray = fields.find((field) => field !== needed && input[field] !== null);
  if (stray !== undefined) return doesNotBelong(stray, kind);
  if (needed === null) return { kind, source: null };
  const text = (input[needed] ?? '').trim();
  if (needed === 'mapboxToken') return tokenProblem(text) ?? { kind, source: text };
  const problem = webAddressProblem(text);
  if (problem !== null) return { ...ADDRESS_PROBLEMS[problem], field: needed };
  const address = new URL(text);
  address.hash = '';
  if (needed === 'pmtilesUrl' && !address.pathname.endsWith('.pmtiles')) return NO_PMTILES;
  return { kind, source: address.href };
}

function tokenProblem(text: string): RefusalData | null {
  if (text.startsWith('sk.')) return SECRET_TOKEN;
  return /^pk\.[\w-]+\.[\w-]+$/.test(text) && text.length <= 500 ? null : NO_TOKEN;
}

function doesNotBelong(field: FieldName, kind: BasemapKind): RefusalData {
  return refuse(
    'INVALID',
    field,
    `Isian ini tidak dipakai oleh pilihan ${kind}.`,
    `${kind} makes no use of this.`,
  );
}

const ADDRESS_PROBLEMS: Readonly<Record<AddressProblem, RefusalData>> = {
  NO_ADDRESS: refuse(
    'INVALID',
    null,
    'Tulis alamat lengkap yang dimulai dengan https://.',
    'Write a whole address that starts with https://.',
  ),
  NOT_SECRET: refuse(
    'INVALID',
    null,
    'Alamat di luar jaringan sendiri harus dimulai dengan https://.',
    'An address outside your own network must start with https://.',
  ),
  CREDENTIALS: refuse(
    'INVALID',
    null,
    'Alamat ini memuat nama atau kata sandi, yang akan terbaca oleh setiap orang yang membuka peta.',
    'This address holds a name or password, which everyone who opens the map would read.',
  ),
};

const NO_PMTILES = refuse(
  'INVALID',
  'pmtilesUrl',
  'Alamat berkas berakhir dengan .pmtiles.',
  'The address of the file ends with .pmtiles.',
);
const NO_TOKEN = refuse(
  'INVALID',
  'mapboxToken',
  'Kunci umum Mapbox dimulai dengan pk. dan terdiri atas tiga bagian.',
  'A public token of Mapbox starts with pk. and has three parts.',
);
const SECRET_TOKEN = refuse(
  'INVALID',
  'mapboxToken',
  'Ini kunci rahasia (sk.), yang tidak boleh sampai ke peramban. Buat kunci umum (pk.), dan cabut yang ini bila sudah dibagikan.',
  'This is a secret token (sk.), which no browser may be given. Make a public one (pk.), and revoke this one if it was shared.',
);
