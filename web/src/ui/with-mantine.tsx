import type { ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { useTheme } from './theme';

/** Around what is drawn with Mantine; only fetched with it. */
export function WithMantine({ children }: { children: ReactNode }) {
  const { theme } = useTheme();
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      {children}
    </MantineProvider>
  );
}
