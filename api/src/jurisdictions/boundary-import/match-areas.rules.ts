import { aboutFile, type BoundaryProblem } from './boundary-problem.ts';
import type { RawFeature } from './parse-features.rules.ts';

/** A subdistrict that needs a boundary. */
export interface ExpectedArea {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface AreaKeys {
  /** Property that holds the official code. */
  readonly codeProperty: string;
  /** Property that holds the name, for features whose code is missing or unknown. */
  readonly nameProperty?: string | undefined;
}

export interface MatchedAreas {
  /** Index of a feature to the code of its subdistrict. */
  readonly codeByFeature: ReadonlyMap<number, string>;
  readonly problems: readonly BoundaryProblem[];
}

/** Which feature is which subdistrict: each must be there exactly once, and nothing else. */
export function matchAreas(
  features: readonly RawFeature[],
  expected: readonly ExpectedArea[],
  keys: AreaKeys,
): MatchedAreas {
  const byCode = new Map(expected.map((area) => [plainCode(area.code), area.code]));
  const byName = namesOf(expected);
  const codeByFeature = new Map<number, string>();
  const featureByCode = new Map<string, number>();
  const problems: BoundaryProblem[] = [];
  for (const { index, properties } of features) {
    const stated = textOf(properties[keys.codeProperty]);
    const name = keys.nameProperty === undefined ? '' : textOf(properties[keys.nameProperty]);
    const code = byCode.get(plainCode(stated)) ?? onlyOne(byName.get(plainName(name)));
    if (code === null) {
      problems.push(unmatched(index, stated, name, keys));
      continue;
    }
    const earlier = featureByCode.get(code);
    if (earlier !== undefined) {
      const reason = `the code is already that of feature ${String(earlier)}.`;
      problems.push({ kind: 'DOUBLE_CODE', feature: index, code, reason });
      continue;
    }
    featureByCode.set(code, index);
    codeByFeature.set(index, code);
  }
  const missing = expected.filter(({ code }) => !featureByCode.has(code));
  return { codeByFeature, problems: [...problems, ...missingProblem(missing)] };
}

function unmatched(feature: number, stated: string, name: string, keys: AreaKeys): BoundaryProblem {
  if (stated === '') {
    const reason = `has no property ${keys.codeProperty}${name === '' ? '' : `, and no subdistrict is named ${name}`}.`;
    return { kind: 'NO_CODE', feature, code: null, reason };
  }
  const named = name === '' ? '' : ` or name ${name}`;
  return {
    kind: 'UNKNOWN_CODE',
    feature,
    code: stated,
    reason: `no subdistrict of this city has this code${named}.`,
  };
}

function missingProblem(missing: readonly ExpectedArea[]): BoundaryProblem[] {
  if (missing.length === 0) return [];
  const list = missing.map(({ code, name }) => `${code} ${name}`).join(', ');
  return [aboutFile('MISSING_CODES', `${String(missing.length)} subdistricts have no feature: ${list}.`)];
}

function namesOf(expected: readonly ExpectedArea[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name, aliases } of expected) {
    for (const spelling of [name, ...aliases].map(plainName)) {
      codes.set(spelling, (codes.get(spelling) ?? new Set()).add(code));
    }
  }
  return codes;
}

function onlyOne(codes: ReadonlySet<string> | undefined): string | null {
  const [first, second] = codes ?? [];
  return first !== undefined && second === undefined ? first : null;
}

/** The code that a feature gives itself, right or wrong. */
export function statedCode({ properties }: RawFeature, { codeProperty }: AreaKeys): string | null {
  return textOf(properties[codeProperty]) || null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** `53.71.04.1010` and `5371041010` are one code. */
function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** `Naikoten I`, `naikoten-i` and `KEL. NAIKOTEN I` are one name. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(kelurahan|kel\.|desa)\s+/, '')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
