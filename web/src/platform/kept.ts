/** What the browser keeps for a person between visits. Where it may keep nothing, a choice lasts as long as the page. */
export interface Keeper {
  recall: (name: string) => string | null;
  keep: (name: string, value: string) => void;
}

export function keeperOver(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Keeper {
  const here = new Map<string, string>();
  return {
    recall: (name) => {
      const said = here.get(name);
      if (said !== undefined) return said;
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    keep: (name, value) => {
      try {
        storage().setItem(name, value);
        here.delete(name);
      } catch {
        here.set(name, value);
      }
    },
  };
}

export const { recall, keep } = keeperOver(() => localStorage);
