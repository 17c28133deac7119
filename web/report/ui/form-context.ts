import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormSession } from '../entry/form-session';
import { hasOwnHistory, noteReplacing } from './own-history';
import { screenBefore } from './own-history.rules';
import type { Catalogue } from '../network/catalogue';

export type Screen = 'photo' | 'place' | 'list' | 'kind' | 'all' | 'call' | 'check' | 'status' | 'mine';

export interface Form {
  readonly screen: Screen;
  readonly session: FormSession;
  /** Null until the city's lists have been fetched once. */
  readonly catalogue: Catalogue | null;
  readonly catalogueAway: boolean;
  readonly loadCatalogue: () => void;
  readonly switchLanguage: () => void;
  /** True until a heading has shown: the first one does not take the focus. */
  readonly firstScreen: { current: boolean };
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('outside the form');
  return form;
}

/** To another screen, so that the phone's own back button leads here again. */
export function go(screen: Screen, replace = false): void {
  if (location.hash === `#${screen}`) return;
  if (replace) noteReplacing();
  if (replace) location.replace(`#${screen}`);
  else location.hash = screen;
}

/** "Kembali": to where the resident came from inside the form, else to the step before. */
export function goBack(from: Screen): void {
  if (hasOwnHistory()) history.back();
  else go(screenBefore(from), true);
}
