import { useMemo, type RefObject } from 'react';
import type { Step } from '../../features/casework/move';
import { stepKeys } from '../../features/casework/step-words';
import { useKeys, useKeysOn, type KeyMap } from '../../ui/keys';
import { showCode } from '../../ui/report-code';
import { useStable } from '../../ui/use-stable';
import type { DeskState } from './use-desk';
import type { useHeldQueue } from './use-held-queue';
import type { Picked } from './use-picked';
import type { Steps } from './use-steps';

interface DeskKeysInput {
  desk: DeskState;
  held: ReturnType<typeof useHeldQueue>;
  picked: Picked;
  steps: Steps;
  list: RefObject<HTMLDivElement | null>;
  search: RefObject<HTMLInputElement | null>;
  onFilter: () => void;
  onHelp: () => void;
}

/** Controls that Enter belongs to; a row that is open already hands it on to the next step. */
const owners = 'a, button, summary';

/** One hand: J and K read through the queue, Enter takes the next step, letters take the others. */
export function useDeskKeys(input: DeskKeysInput): void {
  const { keysOn } = useKeysOn();
  const move = useStable((by: 1 | -1, picks: boolean) => {
    const { desk, held, picked, list } = input;
    const ids = held.rows.map(({ id }) => id);
    const codeOf = (id: string | undefined) => showCode(desk.queue.known.get(id ?? '')?.code ?? '');
    const at = ids.findIndex((id) => codeOf(id) === desk.selected);
    const here = ids[at];
    const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    if (picks && here !== undefined) picked.add(here);
    if (picks) picked.add(next);
    desk.select(codeOf(next));
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`[data-code="${codeOf(next)}"]`)
        ?.focus({ preventScroll: true }),
    );
  });
  const enter = useStable((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const owner = target?.closest<HTMLElement>(owners);
    const isOpenRow = owner?.dataset['code'] !== undefined && owner.hasAttribute('aria-current');
    if (owner && !isOpenRow) return;
    event.preventDefault();
    input.steps.next();
  });
  const begin = useStable((step: Step) => input.steps.begin(step));
  const focusSearch = useStable((event: KeyboardEvent) => {
    event.preventDefault();
    input.search.current?.focus();
  });
  const filter = useStable(() => input.onFilter());
  const map = useStable(() => input.desk.showMap(!input.desk.showsMap));
  const help = useStable(() => input.onHelp());
  const close = useStable(() =>
    input.picked.ids.length > 0 ? input.picked.clear() : input.desk.select(null),
  );
  const keys = useMemo<KeyMap>(() => {
    const letters = Object.entries(stepKeys).map(([step, key]) => [
      key.toLowerCase(),
      (event: KeyboardEvent) => {
        // The letter must not land in the field that the step opens.
        event.preventDefault();
        begin(step as Step);
      },
    ]);
    return {
      ...(Object.fromEntries(letters) as KeyMap),
      j: ({ shiftKey }) => move(1, shiftKey),
      k: ({ shiftKey }) => move(-1, shiftKey),
      Enter: enter,
      f: filter,
      m: map,
      '/': focusSearch,
      '?': help,
      Escape: close,
    };
  }, [begin, move, enter, filter, map, focusSearch, help, close]);
  useKeys(keys, keysOn);
}
