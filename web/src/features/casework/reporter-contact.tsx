import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { useClient } from 'urql';
import { Button } from '../../ui/button';
import type { Outcome } from '../reports/change-report';
import { mailLink, telLink } from './contact.rules';
import { ProblemWords } from './problem-words';
import { readContact, type Contact } from './read-contact';
import './reporter-contact.css';

function Told({ contact, onHide }: { contact: Contact; onHide: () => void }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const { name, phone, email } = contact;
  const tel = phone === null ? null : telLink(phone);
  return (
    <div className="contact__told" tabIndex={-1} ref={shown}>
      {name === null && phone === null && email === null ? (
        <p>
          <Trans>Kontaknya sudah tidak ada.</Trans>
        </p>
      ) : (
        <dl>
          {name === null ? null : (
            <>
              <dt>
                <Trans>Nama</Trans>
              </dt>
              <dd>{name}</dd>
            </>
          )}
          {phone === null ? null : (
            <>
              <dt>
                <Trans>Telepon</Trans>
              </dt>
              <dd>{tel === null ? phone : <a href={tel}>{phone}</a>}</dd>
            </>
          )}
          {email === null ? null : (
            <>
              <dt>
                <Trans>Surel</Trans>
              </dt>
              <dd>
                <a href={mailLink(email)}>{email}</a>
              </dd>
            </>
          )}
        </dl>
      )}
      <Button size="small" onClick={onHide}>
        <Trans>Sembunyikan</Trans>
      </Button>
    </div>
  );
}

interface AskProps {
  reportId: string;
  onContact: (contact: Contact) => void;
  onCancel: () => void;
}

function Ask({ reportId, onContact, onCancel }: AskProps) {
  const client = useClient();
  const field = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const ready = reason.trim() !== '' && !busy;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const answer = await readContact(client, reportId, reason.trim());
    setBusy(false);
    if ('kind' in answer) setProblem(answer);
    else onContact(answer);
  };
  return (
    <form
      className="contact__ask"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={field}>
        <Trans>Untuk apa? Nama Anda, alasan, dan waktunya dicatat pada laporan.</Trans>
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p className="contact__problem" role="alert">
        <ProblemWords outcome={problem} />
      </p>
      <div className="contact__buttons">
        <Button onClick={onCancel}>
          <Trans>Batal</Trans>
        </Button>
        <Button type="submit" variant="primary" disabled={!ready}>
          <Trans>Lihat dan catat</Trans>
        </Button>
      </div>
    </form>
  );
}

/** How to reach whoever reported: shown for a stated reason, kept nowhere, gone when the report is left. */
export function ReporterContact({ reportId }: { reportId: string }) {
  const { t } = useLingui();
  const [state, setState] = useState<'hidden' | 'asking' | Contact>('hidden');
  /** The focus goes back to the button that it came from. */
  const [back, setBack] = useState(false);
  const hide = () => {
    setBack(true);
    setState('hidden');
  };
  return (
    <section className="contact no-print" aria-label={t`Kontak pelapor`}>
      {state === 'hidden' ? (
        <>
          <Button
            size="small"
            icon={<IconLock size={14} aria-hidden="true" />}
            autoFocus={back}
            onClick={() => setState('asking')}
          >
            <Trans>Lihat kontak pelapor</Trans>
          </Button>
          <small>
            <Trans>dicatat pada laporan</Trans>
          </small>
        </>
      ) : state === 'asking' ? (
        <Ask reportId={reportId} onContact={setState} onCancel={hide} />
      ) : (
        <Told contact={state} onHide={hide} />
      )}
    </section>
  );
}
