import { useState } from 'preact/hooks';
import type { Receipt } from '../sending/delivery.rules';
import { go, useForm } from '../ui/form-context';
import { Heading } from '../ui/frame';
import { Glyph, Icon } from '../ui/icon';
import { languageInAddress, words } from '../words/language';
import { dayAndTime, whenBeside, zoneName } from '../words/time';

const spoken = (code: string): string => (code.includes('-') ? code : `${code.slice(0, 3)}-${code.slice(3)}`);

export function ReceiptScreen({ receipt }: { readonly receipt: Receipt }) {
  const { catalogue, session } = useForm();
  const w = words().sent;
  const timeZone = catalogue?.city.timeZone ?? 'UTC';
  const neighbours = receipt.audience === 'NEIGHBOURS';
  const link = `${location.origin}/r/${receipt.trackingToken}${languageInAddress()}`;
  return (
    <div class="frame at-receipt">
      <main>
        <div class="hero">
          <Icon name="done" size={40} />
          <div>
            <Heading title={neighbours ? w.titleNeighbours : w.title} />
            <p>
              {dayAndTime(receipt.receivedAt, timeZone)} {zoneName(receipt.receivedAt, timeZone)}
            </p>
          </div>
        </div>
        <div class="content">
          <p class="code">
            {w.code}
            <output aria-label={receipt.code.replaceAll('-', '').split('').join(' ')}>
              {spoken(receipt.code)}
            </output>
            {w.sayIt}
          </p>
          <Promises receipt={receipt} timeZone={timeZone} />
          <PrivateLink link={link} />
          <ul class="promises">
            <li>
              <Icon name="key" size={22} />
              <span>
                {w.keyWords} {isShown(receipt) ? w.keyShare : w.keySealed}
              </span>
            </li>
          </ul>
        </div>
        <div class="actions">
          <a
            class="primary whatsapp"
            target="_blank"
            rel="noreferrer"
            href={`https://wa.me/?text=${encodeURIComponent(w.whatsappText(spoken(receipt.code), link))}`}
          >
            <Icon name="whatsapp" /> {w.whatsapp}
          </a>
          {isShown(receipt) && <ShareButton receipt={receipt} />}
          <button
            type="button"
            class="link"
            onClick={() =>
              void session.startAnother().then(() => {
                go('photo');
              })
            }
          >
            {w.another}
          </button>
        </div>
      </main>
    </div>
  );
}

function isShown({ visibility }: Receipt): boolean {
  return visibility === 'PUBLIC' || visibility === 'COARSE';
}

function Promises({ receipt, timeZone }: { readonly receipt: Receipt; readonly timeZone: string }) {
  const w = words().sent;
  const { receivedAt, respondDueAt, resolveDueAt, expiresAt } = receipt;
  const at = (iso: string): string => whenBeside(iso, receivedAt, timeZone);
  return (
    <ol class="steps">
      <li>
        <Glyph name="assigned" />
        <b>{w.reached(receipt.agencyShort || receipt.agencyName)}</b>
        <small>{w.automatically(at(receivedAt))}</small>
      </li>
      {respondDueAt && (
        <li>
          <Glyph name="ahead" />
          <span>{w.answered}</span>
          <small>{w.latest(at(respondDueAt))}</small>
        </li>
      )}
      {resolveDueAt && (
        <li>
          <Glyph name="ahead" />
          <span>{w.solved}</span>
          <small>{w.target(at(resolveDueAt))}</small>
        </li>
      )}
      {expiresAt && (
        <li>
          <Glyph name="ahead" />
          <span>{w.shown}</span>
          <small>{w.until(at(expiresAt))}</small>
        </li>
      )}
    </ol>
  );
}

function PrivateLink({ link }: { readonly link: string }) {
  const [said, setSaid] = useState('');
  const w = words().sent;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(w.copied);
    } catch {
      setSaid(w.copyAway);
    }
  };
  return (
    <>
      <div class="private-link">
        <a href={link}>
          <span class="hidden">{w.open}: </span>
          {link.replace(/^https?:\/\//, '')}
        </a>
        <button type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          <span class="hidden">{w.copy}</span>
        </button>
      </div>
      <p class="note" role="status">
        {said}
      </p>
    </>
  );
}

function ShareButton({ receipt }: { readonly receipt: Receipt }) {
  const { session } = useForm();
  const w = words().sent;
  const share = async (): Promise<void> => {
    const url = `${location.origin}/?r=${receipt.code}`;
    const text = w.shareText(spoken(receipt.code), session.current.categoryName);
    if ('share' in navigator) await navigator.share({ text, url }).catch(() => undefined);
    else open(`https://wa.me/?text=${encodeURIComponent(`${text} ${url}`)}`, '_blank', 'noreferrer');
  };
  return (
    <button type="button" class="secondary" onClick={() => void share()}>
      <Icon name="share" /> {w.share}
    </button>
  );
}
