import { useLingui } from '@lingui/react';

/** Instants as the reader's language writes them, in the city's time zone. */
export function useWhen(timeZone: string): (instant: string | null) => string {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(i18n.locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => (instant === null ? '–' : format.format(new Date(instant)));
}
