/** A name for an address of the desk. */
export interface SavedView {
  readonly name: string;
  /** The query of the address, without "?". */
  readonly query: string;
}

const most = 20;

/** Views as they were kept; what cannot be read is no view. */
export function readViews(kept: string | null): SavedView[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter(isView).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'query' in value &&
    typeof value.name === 'string' &&
    typeof value.query === 'string'
  );
}

/** Adds a view; one of the same name is replaced, in its place. */
export function keepView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view].slice(-most) : views.with(at, view);
}

export const dropView = (views: readonly SavedView[], name: string): SavedView[] =>
  views.filter((view) => view.name !== name);
