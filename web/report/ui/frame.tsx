import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { City } from '../network/catalogue';
import { language, named, words } from '../words/language';
import { goBack, useForm } from './form-context';
import { Icon, Mark } from './icon';
import { NotKept, Refused } from './notices';

interface FrameProps {
  readonly title: string;
  readonly step?: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly backTo?: boolean;
  readonly actions?: ComponentChildren;
  readonly emergency?: boolean;
  readonly children: ComponentChildren;
}

/** One question: bar, progress, heading, what is asked, and the way on at the bottom. */
export function Frame({
  title,
  step,
  name,
  backTo = true,
  actions,
  emergency = false,
  children,
}: FrameProps) {
  const { catalogue } = useForm();
  return (
    <div class={`frame at-${name}`}>
      <TopBar step={step} backTo={backTo} />
      {step && <Progress step={step} />}
      <main>
        <div class="content">
          <Heading title={title} />
          <Refused />
          <NotKept />
          {children}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </main>
      {emergency && catalogue && <Emergency city={catalogue.city} />}
    </div>
  );
}

function TopBar({ step, backTo }: { readonly step: FrameProps['step']; readonly backTo: boolean }) {
  const { catalogue, switchLanguage, screen } = useForm();
  const w = words();
  return (
    <header class="bar">
      {backTo ? (
        <button
          type="button"
          class="bar-back"
          onClick={() => {
            goBack(screen);
          }}
        >
          <Icon name="back" />
          <span class="hidden">{w.back}</span>
        </button>
      ) : (
        <Mark />
      )}
      <span class="bar-name">{backTo ? w.report : w.appOf(catalogue?.city.name ?? '')}</span>
      {step && <span class="bar-step">{w.stepOf(step)}</span>}
      <button
        type="button"
        class="bar-language"
        lang={language() === 'id' ? 'en' : 'id'}
        onClick={switchLanguage}
      >
        <span aria-hidden="true">{language() === 'id' ? 'EN' : 'ID'}</span>
        <span class="hidden">{w.otherLanguage}</span>
      </button>
      {catalogue?.city.demonstration && <p class="bar-demo">{w.demonstration}</p>}
    </header>
  );
}

function Progress({ step }: { readonly step: number }) {
  return (
    <div class="progress" aria-hidden="true">
      {[1, 2, 3, 4].map((one) => (
        <i key={one} class={one <= step ? 'done' : ''} />
      ))}
    </div>
  );
}

/** Takes the focus when the screen changes, so that it is read out and the keyboard starts there. */
export function Heading({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { firstScreen } = useForm();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (firstScreen.current) firstScreen.current = false;
    else heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [firstScreen]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

export function Emergency({ city }: { readonly city: City }) {
  const w = words();
  return (
    <footer class="emergency">
      <Icon name="phone" size={22} />
      <p>
        {w.emergencyAsk}{' '}
        {city.emergencyNumbers.slice(0, 3).map((one, at) => (
          <span key={one.number}>
            {at > 0 && ', '}
            <a href={`tel:${one.number}`}>
              {at === 0 && `${w.call} `}
              {one.number}
            </a>{' '}
            {named(one)}
          </span>
        ))}
      </p>
    </footer>
  );
}
