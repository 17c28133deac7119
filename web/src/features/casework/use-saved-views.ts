import { useState } from 'react';
import { dropView, keepView, readViews, type SavedView } from './saved-views.rules';

/** Views that this account named in this browser. */
export function useSavedViews(account: string) {
  const key = `tanggap.desk.views.${account}`;
  const [views, setViews] = useState(() => readViews(localStorage.getItem(key)));
  const change = (next: SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    keep: (view: SavedView) => change(keepView(views, view)),
    drop: (name: string) => change(dropView(views, name)),
  };
}
