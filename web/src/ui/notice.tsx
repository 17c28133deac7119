import { useEffect, type ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  children: ReactNode;
  action?: ReactNode;
  onEnd: () => void;
}

/** A short word after an action; it leaves by itself. */
export function Notice({ children, action, onEnd }: NoticeProps) {
  useEffect(() => {
    const timer = setTimeout(onEnd, 8_000);
    return () => clearTimeout(timer);
  }, [onEnd]);
  return (
    <div className="notice">
      <p role="status">{children}</p>
      {action}
    </div>
  );
}
