import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { roleWords } from '../../../features/accounts/role-words';
import type { Catalogue } from '../../../features/catalogue/use-catalogue';
import { scopeWords } from '../apps/scope-words';
import { basemapWords } from '../basemap/basemap-words';
import { urgencyWords } from '../../../features/reports/urgency-words';
import { clockWords, visibilityWords } from '../categories/category-words';
import { useReferenceWords } from '../categories/use-reference-words';
import { useDurationWords } from '../categories/use-target-words';

type Words = Readonly<Record<string, MessageDescriptor>>;

const BY_FIELD: Readonly<Record<string, Words>> = {
  role: roleWords,
  urgency: urgencyWords,
  visibility: visibilityWords,
  respondClock: clockWords,
  resolveClock: clockWords,
  audience: { GOVERNMENT: msg`Pemerintah`, PARTNER: msg`Mitra` },
  kind: { DEPARTMENT: msg`Dinas`, PARTNER: msg`Mitra` },
  listed: { true: msg`ya`, false: msg`tidak` },
  scopes: scopeWords,
  basemap: basemapWords,
};

/** What an administrator set, in the words of the screen where it was set; what is unknown stays as it is kept. */
export function useValueWords(catalogue: Catalogue): (field: string, value: string) => string {
  const { i18n } = useLingui();
  const references = useReferenceWords(catalogue);
  const durations = useDurationWords();
  const each = (value: string, word: (one: string) => string, between = ', ') =>
    value.split(between).map(word).join(', ');
  return (field, value) => {
    if (field === 'respondWithin' || field === 'resolveWithin') return durations(value);
    if (field === 'leadAgency' || field === 'support' || field === 'agency') return each(value, references);
    const words = BY_FIELD[field];
    if (words === undefined) return value;
    const between = field === 'scopes' ? ' ' : ', ';
    return each(value, (one) => (words[one] ? i18n._(words[one]) : one), between);
  };
}
