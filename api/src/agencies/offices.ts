import type { CityFolder } from '../jurisdictions/index.ts';
import type { AgencyKind } from './catalogue.types.ts';

/** An agency as the folder of a city gives it. */
export interface AgencyRow {
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: AgencyKind;
  readonly topics: string;
  /** Code of the area that an office answers for. */
  readonly areaCode: string | null;
}

const KIND = { DISTRICT: 'DISTRICT_OFFICE', SUBDISTRICT: 'SUBDISTRICT_OFFICE' } as const;

/** One office per district and subdistrict, named as the city's settings say. */
export function officesOf({ settings, areas }: Pick<CityFolder, 'settings' | 'areas'>): AgencyRow[] {
  const taken = new Set<string>();
  return areas.flatMap(({ level, name, code }) => {
    if (level === 'CITY') return [];
    const pattern = settings.offices[level];
    const plain = pattern.slug.replace('{slug}', slugOf(name));
    // Two districts may each have a subdistrict of one name; the official code tells them apart.
    const slug = taken.has(plain) ? `${plain}-${slugOf(code)}` : plain;
    taken.add(slug);
    const named = (text: string) => text.replace('{name}', () => name);
    return [
      {
        slug,
        name: named(pattern.name),
        abbreviation: named(pattern.abbreviation),
        kind: KIND[level],
        topics: '',
        areaCode: code,
      },
    ];
  });
}

/** Small letters, digits and dashes, without accents. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
