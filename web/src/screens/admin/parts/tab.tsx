import type { ReactNode } from 'react';

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
