import { useEffect, useState } from 'preact/hooks';
import { useChosenCategory } from '../kind/use-chosen-category';
import type { Category } from '../network/catalogue';
import { ask } from '../network/ask';
import { ROUTE } from '../network/operations';
import { usePhotoAddress } from '../photo/use-photo-address';
import { contactOf } from '../sending/submit-input.rules';
import { Frame } from '../ui/frame';
import { go, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { durationInWords } from '../words/duration.rules';
import { named, words } from '../words/language';

const PATIENCE_MS = 6000;

export function CheckScreen() {
  const { session } = useForm();
  const { category } = useChosenCategory();
  const { contact } = session.current;
  const [sending, setSending] = useState(false);
  const [contactBad, setContactBad] = useState(false);
  const w = words().check;

  const send = async (): Promise<void> => {
    if (contact.trim() && !contactOf(contact)) {
      setContactBad(true);
      return;
    }
    setSending(true);
    // The waiting list shows the name also where the catalogue is out of reach.
    if (category) session.edit((entry) => ({ ...entry, categoryName: named(category) }));
    // A slow network is not waited for here: the waiting screen says what happens.
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([session.send().catch(() => undefined), patience]);
    setSending(false);
    go('status');
  };

  return (
    <Frame
      name="check"
      step={4}
      title={w.title}
      actions={
        <button type="button" class="primary" disabled={sending} onClick={() => void send()}>
          <Icon name="send" /> {sending ? w.sending : w.send}
        </button>
      }
    >
      <Summary />
      <label class="field">
        <span>
          <b>{w.contact}</b> {words().optional}
        </span>
        <input
          type="text"
          inputMode="email"
          autocomplete="tel"
          maxLength={200}
          placeholder="08…"
          value={contact}
          aria-invalid={contactBad}
          aria-describedby="contact-problem"
          onInput={({ currentTarget: { value } }) => {
            setContactBad(false);
            session.edit((entry) => ({ ...entry, contact: value }));
          }}
        />
        <small id="contact-problem" class="notice" role="alert">
          {contactBad && w.contactBad}
        </small>
      </label>
      <ul class="promises">
        <li>
          <Icon name="lock" size={22} />
          <span>
            {w.hidden1} <b>{w.hidden2}</b>. {w.hidden3}
          </span>
        </li>
        {category && <Addressee category={category} />}
        {category && (
          <li>
            <Icon name={category.audience === 'NEIGHBOURS' ? 'people' : 'info'} size={22} />
            <span>{category.audience === 'NEIGHBOURS' ? w.neighbours : w.seen[category.visibility]}</span>
          </li>
        )}
      </ul>
    </Frame>
  );
}

function Summary() {
  const { session } = useForm();
  const { category } = useChosenCategory();
  const { photos, place, landmark, categoryName, description } = session.current;
  const cover = usePhotoAddress(photos[0]?.key);
  const w = words();
  const how = place?.accuracyMeters
    ? `±${String(place.accuracyMeters)} m`
    : place?.source === 'LIST'
      ? w.place.byList
      : w.place.byPin;
  const rows = [
    {
      step: 'kind',
      head: category ? named(category) : categoryName,
      small: description && `“${description}”`,
    },
    {
      step: 'place',
      head: place?.subdistrictName ?? w.place.outside,
      small: [landmark, how].filter(Boolean).join(', '),
    },
  ] as const;
  return (
    <div class="summary">
      {cover ? (
        <a href="#photo" class="summary-photo">
          <img src={cover} alt={w.photo.alt(1)} />
          {photos.length > 1 && <span>+{photos.length - 1}</span>}
        </a>
      ) : (
        <SummaryRow step="photo" head={w.check.noPhoto} small="" />
      )}
      {rows.map((row) => (
        <SummaryRow key={row.step} {...row} />
      ))}
    </div>
  );
}

function SummaryRow({
  step,
  head,
  small,
}: {
  readonly step: string;
  readonly head: string;
  readonly small: string;
}) {
  return (
    <div class="summary-row">
      <span>
        <b>{head}</b>
        {small && <small>{small}</small>}
      </span>
      <a href={`#${step}`} aria-label={`${words().change}: ${head}`}>
        {words().change}
      </a>
    </div>
  );
}

/** Who gets it and by when: from the server's routing, from the catalogue while there is no network. */
function Addressee({ category }: { readonly category: Category }) {
  const { session } = useForm();
  const { code: categoryCode } = category;
  const { longitude = null, latitude = null, subdistrictCode = null } = session.current.place ?? {};
  const [routed, setRouted] = useState<string | null>(null);
  const w = words();
  useEffect(() => {
    const variables = { categoryCode, longitude, latitude, subdistrictCode };
    void ask<{ previewRouting: { agency: { name: string } } | null }>(ROUTE, variables).then((reply) => {
      if (reply.kind === 'DATA') setRouted(reply.data.previewRouting?.agency.name ?? null);
    });
  }, [categoryCode, longitude, latitude, subdistrictCode]);
  const within = durationInWords(category.respondWithin, category.respondClock, w.units);
  return (
    <li>
      <Icon name="office" size={22} />
      <span>
        {w.check.goesTo} <b>{routed ?? category.leadAgency?.name ?? w.check.someOffice}</b>.{' '}
        {within && w.check.promise(within)}
      </span>
    </li>
  );
}
