import { useState } from 'preact/hooks';
import { oneTypoApart, plain } from '../kind/find-category.rules';
import type { Subdistrict } from '../network/catalogue';
import { ListsAway } from '../ui/lists-away';
import { Frame } from '../ui/frame';
import { useForm } from '../ui/form-context';
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

function distance(area: Subdistrict, longitude: number, latitude: number): number {
  return Math.hypot(area.centre.longitude - longitude, area.centre.latitude - latitude);
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
  const [typed, setTyped] = useState('');
  const w = words().place;
  const { place } = session.current;
  const found = (catalogue?.subdistricts ?? []).filter((area) => fits(area, typed));
  const { longitude = null, latitude = null } = place ?? {};
  const nearest =
    longitude !== null && latitude !== null
      ? [...found].sort(
          (one, other) => distance(one, longitude, latitude) - distance(other, longitude, latitude),
        )
      : null;
  const groups = nearest ? [['', nearest] as const] : byDistrict(found);

  const choose = (area: Subdistrict): void => {
    const point = longitude !== null && latitude !== null ? place : null;
    session.edit((entry) => ({
      ...entry,
      place: {
        ...(point ?? { source: 'LIST', longitude: null, latitude: null, accuracyMeters: null }),
        subdistrictCode: area.code,
        subdistrictName: area.name,
        areaChosen: true,
      },
    }));
    history.back();
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
      {groups.map(([district, areas]) => (
        <section key={district}>
          {district && <h2>{district}</h2>}
          <ul class="rows">
            {areas.map((area) => (
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
