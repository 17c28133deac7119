import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { readAddress, writeAddress, type Address } from '../platform/address';
import { addWords } from '../ui/language';
import { NotFound } from './not-found';
import { ScreenFailed } from './screen-failed';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const words = (search: Record<string, unknown>): Address =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: words,
  component: lazyRouteComponent(() => import('../screens/public/public-screen'), 'PublicScreen'),
});

const command = createRoute({
  getParentRoute: () => root,
  path: '/command',
  validateSearch: words,
  component: lazyRouteComponent(() => import('../screens/command-center/command-screen'), 'CommandScreen'),
});

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  validateSearch: words,
  component: lazyRouteComponent(() => import('../screens/admin/admin-screen'), 'AdminScreen'),
});

const accountWords = {
  id: () => import('../locales/account/id.po'),
  en: () => import('../locales/account/en.po'),
};

/** A screen whose words no other screen loads. */
const withAccountWords =
  <Screen,>(load: () => Promise<Screen>) =>
  async (): Promise<Screen> => {
    const [screen] = await Promise.all([load(), addWords(accountWords)]);
    return screen;
  };

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  validateSearch: words,
  component: lazyRouteComponent(
    withAccountWords(() => import('../screens/account/account-screen')),
    'AccountScreen',
  ),
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(
    withAccountWords(() => import('../screens/account/join-screen')),
    'JoinScreen',
  ),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: words,
  component: lazyRouteComponent(() => import('../screens/desk/desk-screen'), 'DeskScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, command, desk, admin, account, join]),
  parseSearch: readAddress,
  stringifySearch: (search) => writeAddress(words(search)),
  scrollRestoration: false,
  defaultErrorComponent: ScreenFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
