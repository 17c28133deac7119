import { useSyncExternalStore } from 'react';
import { keep, recall } from '../platform/kept';

export type Theme = 'dark' | 'light';
/** Where a screen stands when nobody chose: the command center is dark, the rest follows the device. */
export type ThemeDefault = 'dark' | 'device';

const stored = 'tanggap.theme';
const listeners = new Set<() => void>();
const deviceIsDark =
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
let fallback: ThemeDefault = 'device';

function chosen(): Theme | null {
  const value = recall(stored);
  return value === 'dark' || value === 'light' ? value : null;
}

function currentTheme(): Theme {
  return chosen() ?? (fallback === 'dark' || deviceIsDark?.matches ? 'dark' : 'light');
}

function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
  listeners.forEach((tell) => tell());
}

deviceIsDark?.addEventListener('change', applyTheme);

export function setThemeDefault(next: ThemeDefault): void {
  fallback = next;
  applyTheme();
}

function setTheme(theme: Theme): void {
  keep(stored, theme);
  applyTheme();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme() {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  return { theme, toggleTheme: () => setTheme(theme === 'dark' ? 'light' : 'dark') };
}
