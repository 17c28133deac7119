import { isUntouched } from '../entry/entry';
import { words } from '../words/language';
import { useForm } from './form-context';
import { Icon } from './icon';

/** Why the report came back, and the way to the step that can answer it; it never moves the resident by itself. */
export function Refused() {
  const { session, screen } = useForm();
  const { delivery } = session.current;
  const refusal = delivery.state === 'EDITING' ? delivery.refusal : null;
  const w = words();
  const own: Readonly<Partial<Record<string, string>>> = {
    CLIENT_ID_REUSED: w.reused,
    PHOTO_GONE: w.photo.gone,
  };
  return (
    <div role="alert" class="announce">
      {refusal && (
        <p class="refused">
          <Icon name="info" size={20} />
          <span>
            <b>{w.refused}</b> {own[refusal.code] ?? refusal.message}{' '}
            {refusal.step !== screen && <a href={`#${refusal.step}`}>{w.change}</a>}
          </span>
          {refusal.code !== 'CLIENT_ID_REUSED' && (
            <button
              type="button"
              onClick={() => {
                session.dismissRefusal();
              }}
            >
              <Icon name="close" size={20} />
              <span class="hidden">{w.dismiss}</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Said while the phone has no room for what is written: nothing else on the screen looks different. */
export function NotKept() {
  const { session } = useForm();
  const said = !session.store.durable && !isUntouched(session.current);
  return (
    <div role="status" class="announce">
      {said && (
        <p class="refused">
          <Icon name="mobile" size={20} />
          <span>{words().waiting.notDurable}</span>
        </p>
      )}
    </div>
  );
}
