import { render } from 'preact';
import './style.css';
import { App } from './app';
import { FormSession } from './entry/form-session';
import { openEntryStore } from './entry/open-entry-store';
import { language, speak } from './words/language';

const root = document.getElementById('form');

async function start(): Promise<void> {
  if (!root) return;
  const [store] = await Promise.all([openEntryStore(), speak(language())]);
  const session = new FormSession(store);
  await session.start();
  // The plain form has served until now; it leaves only when this one is ready, and never under somebody's hands.
  if (isWrittenOn(root)) return;
  root.replaceChildren();
  render(<App session={session} />, root);
  if ('serviceWorker' in navigator && import.meta.env.PROD)
    await navigator.serviceWorker.register('/report-worker.js', { scope: '/report' });
}

/** On a slow phone the plain form shows first, and somebody may have begun to fill it in. */
function isWrittenOn(plain: HTMLElement): boolean {
  const fields = plain.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=hidden]), textarea',
  );
  return [...fields].some((field) => field.value !== field.defaultValue);
}

// Where this form cannot start the plain one goes on serving.
start().catch(() => undefined);
