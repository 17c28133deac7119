import type { ComponentPropsWithRef, ReactNode } from 'react';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does, in words; also its tooltip. */
  label: string;
  icon: ReactNode;
  size?: number;
}

export function IconButton({ label, icon, size = 32, className, style, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `icon-button ${className}` : 'icon-button'}
      style={{ width: size, height: size, ...style }}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
