import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { Kbd } from './kbd';
import './button.css';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  children: ReactNode;
  /** One primary per panel. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'alarm' | 'alarm-quiet';
  size?: 'small' | 'desk' | 'field' | 'citizen';
  icon?: ReactNode;
  shortcut?: string | undefined;
  /** Why it cannot be pressed now. It stays reachable, so that everybody hears it; null when it can. */
  missing?: string | null | undefined;
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
    missing = null,
    ...rest
  } = props;
  const rests = rest.disabled === true || missing !== null;
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
      aria-keyshortcuts={shortcut === undefined || rests ? undefined : shortcut}
      {...(missing === null
        ? {}
        : {
            'aria-disabled': true,
            title: missing,
            onClick: (event: MouseEvent<HTMLButtonElement>) => event.preventDefault(),
          })}
    >
      {icon}
      <span className="button__words">{children}</span>
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </button>
  );
}
