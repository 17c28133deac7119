/** Builds the screens where a source is newer than the build. */
export function ensureWebBuilt(): Promise<void>;
