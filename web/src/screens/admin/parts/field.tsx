import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import './field.css';

interface Labelled {
  label: ReactNode;
  hint?: ReactNode;
  /** The field that a refusal named. */
  wrong?: boolean | undefined;
}

export function TextField({ label, hint, wrong, ...input }: Labelled & ComponentPropsWithRef<'input'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint ? <Hint id={id}>{hint}</Hint> : null}
    </div>
  );
}

export function TextArea({ label, hint, wrong, ...input }: Labelled & ComponentPropsWithRef<'textarea'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        rows={3}
        {...input}
        id={id}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint ? <Hint id={id}>{hint}</Hint> : null}
    </div>
  );
}

export function SelectField({ label, hint, wrong, ...select }: Labelled & ComponentPropsWithRef<'select'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        {...select}
        id={id}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint ? <Hint id={id}>{hint}</Hint> : null}
    </div>
  );
}

export function CheckField({ label, ...input }: Labelled & ComponentPropsWithRef<'input'>) {
  return (
    <label className="field field--check">
      <input {...input} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="field__hint">
      {children}
    </p>
  );
}
