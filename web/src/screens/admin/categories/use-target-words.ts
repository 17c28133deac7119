import { useLingui } from '@lingui/react/macro';
import type { ClockKind } from '../../../gql/admin/graphql';
import { clockWords } from './category-words';
import { plainDuration } from './duration.rules';

/** "3 hari, jam kerja" */
export function useTargetWords(): (within: string | null, clock: ClockKind | null) => string {
  const { t, i18n } = useLingui();
  return (within, clock) => {
    if (within === null || clock === null) return '–';
    const plain = plainDuration(within);
    const amount = plain?.amount ?? 0;
    const length =
      plain === null
        ? within
        : { M: t`${amount} menit`, H: t`${amount} jam`, D: t`${amount} hari` }[plain.unit];
    return `${length}, ${i18n._(clockWords[clock])}`;
  };
}
