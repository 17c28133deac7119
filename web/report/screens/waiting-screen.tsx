import { useEffect, useState } from 'preact/hooks';
import { usePhotoAddress } from '../photo/use-photo-address';
import { mayBeTakenBack, type Delivery } from '../sending/delivery.rules';
import { sendsWhenClosed } from '../sending/outbox';
import { AskFirst } from '../ui/ask-first';
import { go, useForm } from '../ui/form-context';
import { Emergency, Heading } from '../ui/frame';
import { Glyph, Icon } from '../ui/icon';
import { durationInWords } from '../words/duration.rules';
import { words } from '../words/language';
import { clockTime } from '../words/time';

type Waiting = Extract<Delivery, { state: 'WAITING' }>;

export function WaitingScreen({ delivery }: { readonly delivery: Waiting }) {
  const { session, catalogue } = useForm();
  const w = words().waiting;
  return (
    <div class="frame at-waiting">
      <main>
        <div class="hero dark">
          <Icon name="noCloud" size={44} />
          <div>
            <Heading title={w.title} />
            <p role="status">{session.store.durable ? w.reason[delivery.reason] : w.notDurable}</p>
          </div>
        </div>
        <div class="content">
          <WaitingCard delivery={delivery} />
          <h2>{w.now}</h2>
          <ul class="promises roomy">
            <li>
              <Icon name="retry" />
              <span>
                {w.self1} <b>{w.self2}</b>. {w.self3}
              </span>
            </li>
            {session.store.durable && (
              <li>
                <Icon name="mobile" />
                <span>{sendsWhenClosed() ? w.mayClose : w.keepOpen}</span>
              </li>
            )}
            <li>
              <Icon name="key" />
              <span>{w.codeLater}</span>
            </li>
          </ul>
          <TakeBack delivery={delivery} />
        </div>
        <div class="actions">
          <button type="button" class="primary" onClick={() => void session.outbox.hurry()}>
            <Icon name="retry" /> {w.tryNow}
          </button>
          <button
            type="button"
            class="secondary"
            onClick={() =>
              void session.startAnother().then(() => {
                go('photo');
              })
            }
          >
            <Icon name="plus" /> {w.another}
          </button>
        </div>
      </main>
      {catalogue && <Emergency city={catalogue.city} />}
    </div>
  );
}

/** While no copy can have arrived it may be written on; after that it may still be called off. */
function TakeBack({ delivery }: { readonly delivery: Waiting }) {
  const { session } = useForm();
  const [asking, setAsking] = useState(false);
  const w = words().waiting;
  if (delivery.underway) return null;
  if (mayBeTakenBack(delivery))
    return (
      <button type="button" class="link" onClick={() => void session.editAgain()}>
        {w.edit}
      </button>
    );
  if (!asking)
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          setAsking(true);
        }}
      >
        {w.stop}
      </button>
    );
  return (
    <AskFirst
      question={w.stopSure}
      yes={w.stopYes}
      no={w.keep}
      onYes={() =>
        void session.forget(session.current).then(() => {
          go('photo');
        })
      }
      onNo={() => {
        setAsking(false);
      }}
    />
  );
}

function WaitingCard({ delivery }: { readonly delivery: Waiting }) {
  const { session, catalogue } = useForm();
  const { photos, place, categoryName, startedAt } = session.current;
  const cover = usePhotoAddress(photos[0]?.key);
  const w = words().waiting;
  const timeZone = catalogue?.city.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const when = photos[0]
    ? w.photographed(clockTime(photos[0].takenAt, timeZone))
    : w.written(clockTime(startedAt, timeZone));
  const state = { NEW: w.sending, NO_NETWORK: w.signal, SERVER: w.server, RATE_LIMITED: w.turn }[
    delivery.reason
  ];
  return (
    <div class="waiting-card">
      {cover && <img src={cover} alt={words().photo.alt(1)} />}
      <div>
        <b>{categoryName}</b>
        <small>{[place?.subdistrictName, when].filter(Boolean).join(' · ')}</small>
        <p>
          <Glyph name="queued" />
          <b>{state}</b>
          <NextTry notBefore={delivery.notBefore} />
        </p>
      </div>
    </div>
  );
}

/** Counts down quietly: a screen reader hears the change of state, not every second. */
function NextTry({ notBefore }: { readonly notBefore: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(tick);
    };
  }, []);
  const w = words();
  const seconds = Math.ceil((notBefore - now) / 1000);
  if (seconds <= 0) return <small>{w.waiting.sending}</small>;
  const minutes = Math.ceil(seconds / 60);
  const time =
    seconds <= 90 ? w.waiting.seconds(seconds) : durationInWords(`PT${String(minutes)}M`, null, w.units);
  return <small>{w.waiting.again(time ?? '')}</small>;
}
