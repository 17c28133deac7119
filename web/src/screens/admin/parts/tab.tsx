import type { ReactNode } from 'react';
import type { Catalogue, City } from '../../../features/catalogue/use-catalogue';

/** What every tab is given. */
export interface TabProps {
  city: City;
  catalogue: Catalogue;
}

/** The head of one tab: its name, what it is for, and the one thing that is done most. */
export function TabHead({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className="admin__head">
      <div>
        <h1>{title}</h1>
        <p className="quiet">{children}</p>
      </div>
      {action}
    </header>
  );
}
