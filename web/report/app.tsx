import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reachableStep, type Step } from './entry/entry';
import type { FormSession } from './entry/form-session';
import { freshCatalogue, keptCatalogue, wantedCity, type Catalogue } from './network/catalogue';
import { loadPart } from './network/load-again';
import type { laterScreens } from './screens/later-screens';
import { PhotoScreen } from './screens/photo-screen';
import { FormContext, go, type Form, type Screen } from './ui/form-context';
import { noteArrival, noteReplacing } from './ui/own-history';
import { choose, language, words } from './words/language';

const SCREENS: readonly Screen[] = [
  'photo',
  'place',
  'list',
  'kind',
  'all',
  'call',
  'check',
  'status',
  'mine',
];
const STEP_OF: Readonly<Partial<Record<Screen, Step>>> = { list: 'place', all: 'kind', call: 'kind' };

function screenInAddress(): Screen | null {
  const name = location.hash.slice(1);
  return SCREENS.find((screen) => screen === name) ?? null;
}

/** The screen that may be shown for a wish, given what has been answered so far. */
function allowedScreen(wanted: Screen, session: FormSession): Screen {
  if (wanted === 'mine') return wanted;
  const { current } = session;
  if (current.delivery.state !== 'EDITING') return 'status';
  if (wanted === 'status') return current.delivery.refusal?.step ?? reachableStep(current, current.step);
  const step = STEP_OF[wanted] ?? (wanted as Step);
  return reachableStep(current, step) === step ? wanted : reachableStep(current, step);
}

export function App({ session }: { readonly session: FormSession }) {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    session.changed = () => {
      redraw((n) => n + 1);
    };
  }, [session]);
  const [ready, setReady] = useState(false);
  const [screen, setScreen] = useState<Screen>('photo');
  const firstScreen = useRef(true);
  const { catalogue, away, load } = useCatalogue();
  const later = useLaterScreens(session);

  useEffect(() => {
    const follow = (): void => {
      noteArrival();
      const wanted = screenInAddress() ?? 'photo';
      const allowed = allowedScreen(wanted, session);
      if (allowed !== wanted) go(allowed, true);
      setScreen(allowed);
      if (allowed in { photo: 1, place: 1, kind: 1, check: 1 } && session.current.step !== allowed)
        session.edit((entry) => ({ ...entry, step: allowed as Step }));
    };
    noteReplacing();
    if (!screenInAddress()) go(allowedScreen(session.current.step, session), true);
    follow();
    setReady(true);
    addEventListener('hashchange', follow);
  }, [session]);

  // Whoever watches a report wait is led back to the step that can answer a refusal; nobody else is moved.
  const watched = useRef('');
  const { clientId, delivery } = session.current;
  useEffect(() => {
    if (screen !== 'status') return;
    if (delivery.state === 'WAITING') watched.current = clientId;
    if (delivery.state === 'EDITING' && watched.current === clientId)
      go(delivery.refusal?.step ?? 'check', true);
  }, [screen, clientId, delivery]);

  if (!ready) return null;
  const form: Form = {
    screen,
    session,
    catalogue,
    catalogueAway: away,
    loadCatalogue: load,
    firstScreen,
    switchLanguage: () => {
      void choose(language() === 'id' ? 'en' : 'id').then(() => {
        redraw((n) => n + 1);
      });
    },
  };
  const Shown = screen === 'photo' ? PhotoScreen : later?.[screen];
  if (!Shown) return <p class="note frame">{words().loading}</p>;
  return (
    <FormContext.Provider value={form}>
      <Shown key={screen} />
    </FormContext.Provider>
  );
}

type LaterScreens = typeof laterScreens;

/** Fetches the other screens once the first one stands. */
function useLaterScreens(session: FormSession): LaterScreens | null {
  const [later, setLater] = useState<LaterScreens | null>(null);
  useEffect(() => {
    const part = () => import('./screens/later-screens');
    loadPart(part, () => session.keepAll()).then(
      (loaded) => {
        setLater(loaded.laterScreens);
      },
      () => undefined,
    );
  }, [session]);
  return later;
}

function useCatalogue(): { catalogue: Catalogue | null; away: boolean; load: () => void } {
  const slug = useMemo(wantedCity, []);
  const [catalogue, setCatalogue] = useState<Catalogue | null>(() => keptCatalogue(slug));
  const [away, setAway] = useState(false);
  const load = useCallback((): void => {
    setAway(false);
    void freshCatalogue(slug).then((fresh) => {
      if (fresh) setCatalogue(fresh);
      else setAway(true);
    });
  }, [slug]);
  useEffect(() => {
    load();
    addEventListener('online', load);
  }, [load]);
  return { catalogue, away, load };
}
