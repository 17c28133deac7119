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
  // The plain form has served until now; it leaves only when this one is ready.
  root.replaceChildren();
  render(<App session={session} />, root);
  if ('serviceWorker' in navigator && import.meta.env.PROD)
    await navigator.serviceWorker.register('/report-worker.js', { scope: '/report' });
}

void start();
