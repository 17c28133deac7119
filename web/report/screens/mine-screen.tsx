import { useState } from 'preact/hooks';
import { isUntouched, type Entry } from '../entry/entry';
import { Frame } from '../ui/frame';
import { AskFirst } from '../ui/ask-first';
import { go, useForm } from '../ui/form-context';
import { Glyph, Icon } from '../ui/icon';
import { words } from '../words/language';
import { dayAndTime } from '../words/time';

/** Every report that this phone knows: being written, waiting, sent. */
export function MineScreen() {
  const { session } = useForm();
  const w = words().mine;
  const entries = [...session.entries]
    .filter((entry) => !isUntouched(entry) || entry.delivery.state !== 'EDITING')
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const another = (): void =>
    void session.startAnother().then(() => {
      go('photo');
    });
  return (
    <Frame
      name="mine"
      title={w.title}
      actions={
        <button type="button" class="secondary" onClick={another}>
          <Icon name="plus" /> {words().sent.another}
        </button>
      }
    >
      {entries.length === 0 && <p class="lead">{w.empty}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <MineRow key={entry.clientId} entry={entry} />
        ))}
      </ul>
      {entries.length > 0 && <p class="note">{w.note}</p>}
    </Frame>
  );
}

function MineRow({ entry }: { readonly entry: Entry }) {
  const { session, catalogue } = useForm();
  const { delivery } = entry;
  const [asking, setAsking] = useState(false);
  const w = words();
  const timeZone = catalogue?.city.timeZone ?? 'UTC';
  const receipt = delivery.state === 'SENT' ? delivery.receipt : null;
  const name = receipt?.code ?? entry.categoryName;
  const state = receipt
    ? `${w.sent.title}, ${dayAndTime(receipt.receivedAt, timeZone)}`
    : delivery.state === 'WAITING'
      ? w.waiting.title
      : delivery.state === 'EDITING' && delivery.refusal
        ? `${w.refused} ${w.change}`
        : w.change;
  const open = (): void => {
    session.open(entry);
    go(delivery.state === 'EDITING' ? (delivery.refusal?.step ?? entry.step) : 'status');
  };
  const toLose =
    delivery.state === 'SENT'
      ? w.mine.sure
      : delivery.state === 'EDITING'
        ? w.mine.sureDraft
        : w.waiting.stopSure;
  return (
    <li class="mine-row">
      <button type="button" onClick={open}>
        <Glyph name={receipt ? 'assigned' : 'queued'} />
        <span>
          {entry.categoryName || w.report}
          <small>{[receipt?.code, entry.place?.subdistrictName, state].filter(Boolean).join(' · ')}</small>
        </span>
        <Icon name="next" size={20} />
      </button>
      {!(delivery.state === 'WAITING' && delivery.underway) && (
        <button
          type="button"
          class="mine-forget"
          aria-expanded={asking}
          onClick={() => {
            setAsking(!asking);
          }}
        >
          <Icon name="bin" size={20} />
          <span class="hidden">{w.mine.forget(name)}</span>
        </button>
      )}
      {asking && (
        <AskFirst
          question={toLose}
          yes={w.mine.yes}
          no={w.cancel}
          onYes={() => void session.forget(entry)}
          onNo={() => {
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}
