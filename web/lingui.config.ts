import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'id',
  locales: ['id', 'en'],
  fallbackLocales: { default: 'id' },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: [
        '**/gql/**',
        '**/features/casework/**',
        '**/screens/desk/**',
        '**/screens/admin/**',
        '**/screens/account/**',
      ],
    },
    // Words of the desk stand apart, so that no other screen loads them.
    {
      path: '<rootDir>/src/locales/desk/{locale}',
      include: ['<rootDir>/src/features/casework', '<rootDir>/src/screens/desk'],
    },
    {
      path: '<rootDir>/src/locales/admin/{locale}',
      include: ['<rootDir>/src/screens/admin'],
    },
    {
      path: '<rootDir>/src/locales/account/{locale}',
      include: ['<rootDir>/src/screens/account'],
    },
  ],
  format: formatter({ lineNumbers: false }),
});
