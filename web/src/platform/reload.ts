const patienceMs = 4_000;

/** Whether the server answers at this moment. */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    // Whatever it answers it is there, but for a proxy that answers in its stead.
    return (await fetch('/health/live', { cache: 'no-store', signal })).status < 500;
  } catch {
    return false;
  }
}

/**
 * Opens the page anew, the one way to fetch a part of the program again that once failed; false, and nothing
 * happens, while the server cannot be reached: a page that stands is worth more than the browser's blank one.
 */
export async function reloadIfReachable(): Promise<boolean> {
  try {
    await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.reload();
  return true;
}
