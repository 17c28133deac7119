import { render } from 'preact';
import './style.css';
import { App } from './app';
import { openEntryStore } from './entry/entry-store';
import { language, speak } from './words/language';

const root = document.getElementById('form');

async function start(): Promise<void> {
  if (!root) return;
  const [store] = await Promise.all([openEntryStore(), speak(language())]);
  // The plain form has served until now; it leaves only when this one is ready.
  root.replaceChildren();
  render(<App store={store} />, root);
  if ('serviceWorker' in navigator && import.meta.env.PROD)
    await navigator.serviceWorker.register('/report-worker.js', { scope: '/report' });
}

void start();
