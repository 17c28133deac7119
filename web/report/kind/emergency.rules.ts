import type { Category, EmergencyNumber } from '../network/catalogue';
import { plain } from './find-category.rules';

/** Words by which a critical kind is known to need a call before a report. */
const CALLED_FOR: readonly (readonly [purpose: string, words: RegExp])[] = [
  ['FIRE', /\b(kebakaran|fire)\b/],
  ['RESCUE', /\b(penyelamatan|evakuasi|rescue)\b/],
  ['AMBULANCE', /\b(gigitan|bite|ambulans)\b/],
  ['POLICE', /\b(orang hilang|mising person)\b/],
];

/**
 * The numbers to show before such a report continues, the fitting one first; empty when no call is needed.
 * The fire brigade answers for rescue too; search and rescue stands second.
 */
export function numbersToCallFirst(
  category: Pick<Category, 'nameId' | 'nameEn' | 'urgency'>,
  numbers: readonly EmergencyNumber[],
): readonly EmergencyNumber[] {
  if (category.urgency !== 'CRITICAL') return [];
  const name = plain(`${category.nameId} ${category.nameEn}`);
  const purpose = CALLED_FOR.find(([, words]) => words.test(name))?.[0];
  if (!purpose) return [];
  const wanted = purpose === 'FIRE' || purpose === 'RESCUE' ? ['FIRE', 'RESCUE'] : [purpose];
  const rank = (one: EmergencyNumber): number => {
    const place = wanted.indexOf(one.purpose);
    return place < 0 ? wanted.length : place;
  };
  return numbers
    .filter((one, at) => numbers.findIndex((other) => other.number === one.number) === at)
    .sort((one, other) => rank(one) - rank(other));
}
