/** What was chosen lately, newest first, by the ids of entries. */
export type Recent = readonly string[];

const most = 6;

export const reportPrefix = 'report:';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What the browser kept; anything else than a list of ids is nothing. */
export function readRecent(kept: string | null): Recent {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isText).slice(0, most) : [];
  } catch {
    return [];
  }
}

export const withRecent = (recent: Recent, id: string): Recent =>
  [id, ...recent.filter((each) => each !== id)].slice(0, most);

/** Reports are remembered while the screen is open: the next person at this computer may not see them. */
export const writeRecent = (recent: Recent): string =>
  JSON.stringify(recent.filter((id) => !id.startsWith(reportPrefix)));
