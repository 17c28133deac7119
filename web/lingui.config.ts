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
        '**/screens/command-work/**',
        '**/screens/command-alarm/**',
        '**/screens/command-views/**',
        '**/screens/command-palette/**',
        '**/screens/admin/**',
        '**/screens/account/**',
      ],
    },
    // Words of the desk, and of casework in the command center, stand apart: no other screen loads them.
    {
      path: '<rootDir>/src/locales/desk/{locale}',
      include: [
        '<rootDir>/src/features/casework',
        '<rootDir>/src/screens/desk',
        '<rootDir>/src/screens/command-work',
      ],
    },
    // Those of alarms come with the alarms' own script, right after the command center stands.
    {
      path: '<rootDir>/src/locales/alarm/{locale}',
      include: ['<rootDir>/src/screens/command-alarm'],
    },
    // Saved views and the histogram come after the list and the map.
    {
      path: '<rootDir>/src/locales/views/{locale}',
      include: ['<rootDir>/src/screens/command-views'],
    },
    // So does the palette.
    {
      path: '<rootDir>/src/locales/palette/{locale}',
      include: ['<rootDir>/src/screens/command-palette'],
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
