import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Kbd } from './kbd';
import './button.css';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  children: ReactNode;
  /** One primary per panel. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'alarm' | 'alarm-quiet';
  size?: 'small' | 'desk' | 'field' | 'citizen';
  icon?: ReactNode;
  shortcut?: string | undefined;
  wide?: boolean;
}

export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'secondary',
    size = 'desk',
    icon,
    shortcut,
    wide,
    className,
    type,
    ...rest
  } = props;
  const classes = [
    'button',
    `button--${variant}`,
    `button--${size}`,
    wide ? 'button--wide' : '',
    className ?? '',
  ];
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={classes.filter(Boolean).join(' ')}
      aria-keyshortcuts={shortcut === undefined || rest.disabled ? undefined : shortcut}
    >
      {icon}
      <span className="button__words">{children}</span>
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </button>
  );
}
