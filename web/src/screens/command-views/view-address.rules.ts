import { readCamera, looksAt } from '../../features/filters/camera.rules';
import { shownStatuses, unknownTo, urgencies, type KnownNames } from '../../features/filters/filter.rules';
import { readRange } from '../../features/filters/time-range.rules';
import { writeAddress, type Address } from '../../platform/address';
import { measures } from './area-values.rules';
import { readCode } from '../../ui/report-code';

/** Parts of an address that are of a person's moment and of no view: the selection, the language, the view's own name. */
const personal: ReadonlySet<string> = new Set(['r', 'view', 'lang', 'city']);

const sorted = (address: Address): Address =>
  Object.fromEntries(Object.entries(address).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What of an address a view keeps, in one spelling. */
export const viewQuery = (address: Address): string =>
  writeAddress(
    sorted(Object.fromEntries(Object.entries(address).filter(([name]) => !personal.has(name)))),
  ).replace(/^\?/, '');

/** The changes that turn an address into a view's, the selection staying as it is. */
export function toView(address: Address, view: Address, id: string): Record<string, string | undefined> {
  const cleared = Object.fromEntries(
    Object.keys(address)
      .filter((name) => !personal.has(name))
      .map((name) => [name, undefined]),
  );
  const kept = Object.fromEntries(Object.entries(view).filter(([name]) => !personal.has(name)));
  return { ...cleared, ...kept, view: id };
}

/** Whether the screen shows something else than the view that it is called by. A look around on the map changes none. */
export function differs(address: Address, view: Address): boolean {
  const shown = (each: Address): string => viewQuery({ ...each, at: undefined });
  return shown(address) !== shown(view);
}

export interface Ignored {
  name: string;
  value: string;
}

interface Known extends KnownNames {
  city: { slug: string; bounds: readonly number[] };
}

const list = (value: string): string[] => value.split(',').filter(Boolean);

type Reader = (value: string, known: Known) => readonly string[];

const oneOf =
  (...values: readonly string[]): Reader =>
  (value) =>
    values.includes(value) ? [] : [value];

/** The parts of each word of the address that say nothing here. */
const strange: Readonly<Record<string, Reader>> = {
  status: (value) =>
    unknownTo(shownStatuses, list(value.toUpperCase())).map((status) => status.toLowerCase()),
  late: oneOf('1'),
  layer: oneOf('heat', ...measures),
  border: oneOf('1'),
  urgency: (value) => unknownTo(urgencies, list(value.toUpperCase())).map((urgency) => urgency.toLowerCase()),
  agency: (value, { agencies }) =>
    unknownTo(
      agencies.map(({ slug }) => slug),
      list(value),
    ),
  category: (value, { categories }) =>
    unknownTo(
      categories.map(({ code }) => code),
      list(value),
    ),
  area: (value, { jurisdictions }) =>
    unknownTo(
      jurisdictions.map(({ code }) => code),
      list(value),
    ),
  range: (value) => (readRange(value) ? [] : [value]),
  at: (value, { city }) => {
    const camera = readCamera(value);
    return camera && looksAt(city.bounds, camera) ? [] : [value];
  },
  r: (value) => (readCode(value) === null ? [value] : []),
  city: (value, { city }) => (value === city.slug ? [] : [value]),
};

/** What was passed over in an address, part by part; words that are not ours, such as a mail's, are nobody's fault. */
export const ignoredParts = (address: Address, known: Known): Ignored[] =>
  Object.entries(address).flatMap(([name, value]) =>
    value === undefined || !Object.hasOwn(strange, name)
      ? []
      : (strange[name]?.(value, known) ?? []).map((part) => ({ name, value: part })),
  );
