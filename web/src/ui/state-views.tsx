import { useEffect, useState, type ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import './state-views.css';

interface StateProps {
  title: ReactNode;
  /** What happened or since when, what is kept, and what comes next. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

/** Nothing to show, and since when. */
export function Empty({ title, children, action, icon }: StateProps) {
  return (
    <div className="state">
      {icon}
      <p className="state__title">{title}</p>
      {children ? <p className="state__words">{children}</p> : null}
      {action}
    </div>
  );
}

/** What happened, what is kept, the next step and a code to tell the help desk. */
export function Failed({
  title,
  children,
  action,
  helpCode,
}: StateProps & { helpCode?: string | undefined }) {
  return (
    <div className="state" role="alert">
      <p className="state__title">{title}</p>
      {children ? <p className="state__words">{children}</p> : null}
      {action}
      {helpCode ? (
        <p className="state__code">
          <Trans>Kode bantuan {helpCode}</Trans>
        </p>
      ) : null}
    </div>
  );
}

/** Fixed rows without shimmer, and only once waiting is felt (300 ms). */
export function Loading({ rows = 6, rowHeight = 52 }: { rows?: number; rowHeight?: number }) {
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" aria-busy="true">
      <span className="hidden-visually">{felt ? <Trans>Memuat</Trans> : null}</span>
      {felt
        ? Array.from({ length: rows }, (_, row) => (
            <div key={row} className="loading__row" style={{ height: rowHeight }} aria-hidden="true">
              <i style={{ width: `${62 - ((row * 13) % 25)}%` }} />
              <i style={{ width: `${40 - ((row * 7) % 15)}%` }} />
            </div>
          ))
        : null}
    </div>
  );
}
