import { useLingui } from '@lingui/react/macro';
import type { ClockKind } from '../../../gql/admin/graphql';
import { clockWords } from './category-words';
import { plainDuration } from './duration.rules';

/** "3 hari" */
export function useDurationWords(): (within: string) => string {
  const { t } = useLingui();
  return (within) => {
    const plain = plainDuration(within);
    if (plain === null) return within;
    const { amount, unit } = plain;
    return { M: t`${amount} menit`, H: t`${amount} jam`, D: t`${amount} hari` }[unit];
  };
}

/** "3 hari, jam kerja" */
export function useTargetWords(): (within: string | null, clock: ClockKind | null) => string {
  const { i18n } = useLingui();
  const durationWords = useDurationWords();
  return (within, clock) =>
    within === null || clock === null ? '–' : `${durationWords(within)}, ${i18n._(clockWords[clock])}`;
}
