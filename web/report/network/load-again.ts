import { recall, remember } from '../entry/small-storage';

const RELOADED = 'tanggap-report-reloaded';
const ASK_AGAIN_MS = 4000;
const BETWEEN_RELOADS_MS = 60_000;

/**
 * Loads a part of the form. Browsers remember a part that failed for as long as the page lives, so once the server
 * can be reached again the page is loaded anew; `beforeReload` keeps what is written, and answers false to stay.
 */
export async function loadPart<T>(part: () => Promise<T>, beforeReload: () => Promise<boolean>): Promise<T> {
  try {
    return await part();
  } catch {
    while (!(await isReachable())) await pause();
    try {
      return await part();
    } catch (error) {
      const last = Number(recall('sessionStorage', RELOADED) ?? 0);
      if (Date.now() - last > BETWEEN_RELOADS_MS && (await beforeReload())) {
        remember('sessionStorage', RELOADED, String(Date.now()));
        location.reload();
      }
      throw error;
    }
  }
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Until the browser says that it is connected, or a moment later where it does not say so. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      removeEventListener('online', over);
      resolve();
    };
    const timer = setTimeout(over, ASK_AGAIN_MS);
    addEventListener('online', over);
  });
}
