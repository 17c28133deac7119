import { useEffect, type ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  children: ReactNode;
  action?: ReactNode;
  /** What it tells of: its time begins anew with another. */
  about: unknown;
  onEnd: () => void;
}

/** A short word after an action; it leaves by itself. */
export function Notice({ children, action, about, onEnd }: NoticeProps) {
  useEffect(() => {
    const timer = setTimeout(onEnd, 8_000);
    return () => clearTimeout(timer);
  }, [about, onEnd]);
  return (
    <div className="notice">
      <p role="status">{children}</p>
      {action}
    </div>
  );
}
