import { useEffect, useState } from 'preact/hooks';
import { oneTypoApart, plain } from '../kind/find-category.rules';
import type { Subdistrict } from '../network/catalogue';
import { metersTo, type Area } from '../place/area-geometry.rules';
import { placeInArea } from '../place/chosen-area.rules';
import { loadAreas } from '../place/load-areas';
import { ListsAway } from '../ui/lists-away';
import { Frame } from '../ui/frame';
import { goBack, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { words } from '../words/language';

function fits(area: Subdistrict, typed: string): boolean {
  const asked = plain(typed);
  return [area.name, ...area.aliases]
    .map(plain)
    .some(
      (name) =>
        name.includes(asked) || (asked.length > 3 && oneTypoApart(asked, name.slice(0, asked.length + 1))),
    );
}

const METERS_PER_DEGREE = 111_320;

function metersApart({ centre }: Subdistrict, longitude: number, latitude: number): number {
  const stretch = Math.cos((latitude * Math.PI) / 180);
  return METERS_PER_DEGREE * Math.hypot((centre.longitude - longitude) * stretch, centre.latitude - latitude);
}

/** The boundaries that the map has fetched; null where there are none on this phone. */
function useBoundaries(): readonly Area[] | null {
  const { catalogue } = useForm();
  const { slug, boundaryVersion } = catalogue?.city ?? {};
  const [areas, setAreas] = useState<readonly Area[] | null>(null);
  useEffect(() => {
    if (slug && boundaryVersion) loadAreas(slug, boundaryVersion).then(setAreas, () => undefined);
  }, [slug, boundaryVersion]);
  return areas;
}

function byDistrict(areas: readonly Subdistrict[]): readonly (readonly [string, readonly Subdistrict[]])[] {
  const groups = new Map<string, Subdistrict[]>();
  for (const area of areas) {
    const district = area.parent?.name ?? '';
    groups.set(district, [...(groups.get(district) ?? []), area]);
  }
  return [...groups];
}

/** Every subdistrict: grouped by district, or the nearest first when a point is known and only its area is wrong. */
export function ListScreen() {
  const { session, catalogue } = useForm();
  const areas = useBoundaries();
  const [typed, setTyped] = useState('');
  const w = words().place;
  const { place } = session.current;
  const found = (catalogue?.subdistricts ?? []).filter((area) => fits(area, typed));
  const { longitude = null, latitude = null } = place ?? {};
  const nearest =
    longitude !== null && latitude !== null
      ? [...found].sort(
          (one, other) => metersApart(one, longitude, latitude) - metersApart(other, longitude, latitude),
        )
      : null;
  const groups = nearest ? [['', nearest] as const] : byDistrict(found);

  const choose = (area: Subdistrict): void => {
    const known = areas?.find(({ code }) => code === area.code);
    const at = longitude !== null && latitude !== null ? ([longitude, latitude] as const) : null;
    const distance = {
      toEdgeMeters: at && known ? metersTo(known, ...at) : null,
      toMiddleMeters: at && metersApart(area, ...at),
    };
    session.edit((entry) => ({ ...entry, place: placeInArea(entry.place, area, distance) }));
    goBack('list');
  };

  return (
    <Frame name="list" step={2} title={w.listTitle}>
      <ListsAway />
      <label class="search">
        <Icon name="search" />
        <span class="hidden">{w.search}</span>
        <input
          type="search"
          placeholder={w.search}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
          }}
        />
      </label>
      {groups.map(([district, inside]) => (
        <section key={district}>
          {district && <h2>{district}</h2>}
          <ul class="rows">
            {inside.map((area) => (
              <li key={area.code}>
                <button
                  type="button"
                  aria-current={area.code === place?.subdistrictCode}
                  onClick={() => {
                    choose(area);
                  }}
                >
                  <span>{area.name}</span>
                  {nearest && <small>{area.parent?.name}</small>}
                  <Icon name={area.code === place?.subdistrictCode ? 'check' : 'next'} size={20} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="note" role="status">
        {catalogue && found.length === 0 && w.nothing}
      </p>
    </Frame>
  );
}
