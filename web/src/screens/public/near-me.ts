import type { Spot } from './use-public-view';

export type NearState = 'off' | 'asking' | 'on' | 'denied' | 'unknown' | 'insecure';

/** What is needed of the browser's geolocation. */
export type AskPlace = (found: (spot: Spot) => void, refused: (denied: boolean) => void) => void;

export interface NearMeEvents {
  state: (state: NearState) => void;
  spot: (spot: Spot | null) => void;
}

/** Asks for the place; an answer that comes after the person went on to something else is let go. */
export function openNearMe(askPlace: AskPlace | null, on: NearMeEvents) {
  let turn = 0;
  const settle = (state: NearState, spot: Spot | null) => {
    turn += 1;
    on.state(state);
    on.spot(spot);
  };
  return {
    ask: () => {
      if (!askPlace) {
        settle('insecure', null);
        return;
      }
      const mine = (turn += 1);
      on.state('asking');
      askPlace(
        (spot) => {
          if (mine === turn) settle('on', spot);
        },
        (denied) => {
          if (mine === turn) settle(denied ? 'denied' : 'unknown', null);
        },
      );
    },
    leave: () => settle('off', null),
  };
}
