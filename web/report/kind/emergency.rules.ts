import type { Category, EmergencyNumber } from '../network/catalogue';

/** Who comes where the purpose itself has no number: the fire brigade rescues, and the other way round. */
const IN_ITS_PLACE: Readonly<Partial<Record<string, string>>> = { FIRE: 'RESCUE', RESCUE: 'FIRE' };

/** The numbers to show before such a report continues, the fitting one first; empty when no call is needed. */
export function numbersToCallFirst(
  { callFirst }: Pick<Category, 'callFirst'>,
  numbers: readonly EmergencyNumber[],
): readonly EmergencyNumber[] {
  if (!callFirst) return [];
  const wanted = [callFirst, IN_ITS_PLACE[callFirst]];
  const rank = ({ purpose }: EmergencyNumber): number => {
    const place = wanted.indexOf(purpose);
    return place < 0 ? wanted.length : place;
  };
  return numbers
    .filter((one, at) => numbers.findIndex((other) => other.number === one.number) === at)
    .sort((one, other) => rank(one) - rank(other));
}
