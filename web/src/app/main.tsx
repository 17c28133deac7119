import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { ApiContext } from '../platform/graphql/api-context';
import { openApi } from '../platform/graphql/client';
import { mountGlyphs } from '../ui/glyph-sprite';
import { activateLanguage, preferredLanguage } from '../ui/language';
import { setThemeDefault } from '../ui/theme';
import { router } from './router';

async function open(element: HTMLElement): Promise<void> {
  setThemeDefault(location.pathname.startsWith('/command') ? 'dark' : 'device');
  await activateLanguage(preferredLanguage());
  mountGlyphs();
  const api = openApi();
  createRoot(element).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ApiContext value={api}>
          <Provider value={api.client()}>
            <RouterProvider router={router} />
          </Provider>
        </ApiContext>
      </I18nProvider>
    </StrictMode>,
  );
}

/** Nothing could be fetched that speaks or draws: the page says so by itself, in both languages. */
function showUnopened(element: HTMLElement): void {
  element.innerHTML = `<main class="state" role="alert">
    <p class="state__title">Halaman belum termuat. Periksa jaringan, lalu muat ulang.</p>
    <p lang="en">This page has not loaded. Check the network, then reload.</p>
    <p><a href="">Muat ulang · Reload</a></p></main>`;
}

const element = document.getElementById('root');
if (element) open(element).catch(() => showUnopened(element));
