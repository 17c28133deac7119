import type { ChangeCategoryInput, ClockKind, Urgency, Visibility } from '../../../gql/admin/graphql';
import { formText } from '../../../ui/form-text';
import { durationOf } from './duration.rules';

/** The form of a category as the API takes it. */
export function readCategoryForm(form: HTMLFormElement): Omit<ChangeCategoryInput, 'code' | 'version'> {
  const text = (name: string) => formText(form, name).trim();
  const shortlist = text('shortlist');
  return {
    nameId: text('nameId'),
    nameEn: text('nameEn'),
    lead: text('lead'),
    support: new FormData(form).getAll('support').map(String),
    urgency: text('urgency') as Urgency,
    ...target(text('respondAmount'), text('respondUnit'), text('respondClock'), 'respond'),
    ...target(text('resolveAmount'), text('resolveUnit'), text('resolveClock'), 'resolve'),
    visibility: text('visibility') as Visibility,
    keywords: text('keywords')
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    shortlist: shortlist === '' ? null : Number(shortlist),
    reason: text('reason') || null,
  };
}

/** Without a length there is no target, and no clock either. */
function target<Kind extends 'respond' | 'resolve'>(amount: string, unit: string, clock: string, kind: Kind) {
  const within = durationOf(amount, unit);
  return {
    [`${kind}Within`]: within,
    [`${kind}Clock`]: within === null ? null : (clock as ClockKind),
  } as Record<`${Kind}Within`, string | null> & Record<`${Kind}Clock`, ClockKind | null>;
}
