import { numbersToCallFirst } from '../kind/emergency.rules';
import { useChosenCategory } from '../kind/use-chosen-category';
import { Frame } from '../ui/frame';
import { go, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { named, words } from '../words/language';

/** Before a report of fire or rescue goes on: whom to call, because a call is faster. */
export function EmergencyScreen() {
  const { catalogue } = useForm();
  const { category } = useChosenCategory();
  const w = words().emergency;
  const numbers = category ? numbersToCallFirst(category, catalogue?.city.emergencyNumbers ?? []) : [];
  const [first, ...others] = numbers;
  return (
    <Frame
      name="call"
      step={3}
      title={w.title}
      actions={
        <>
          {first && (
            <a class="primary urgent" href={`tel:${first.number}`}>
              <Icon name="phone" /> {w.callNow(first.number)}
            </a>
          )}
          <button
            type="button"
            class="secondary"
            onClick={() => {
              go('check');
            }}
          >
            {w.thenReport}
          </button>
        </>
      }
    >
      {first && (
        <p class="call-number">
          <a href={`tel:${first.number}`}>{first.number}</a>
          <span>{named(first)}</span>
        </p>
      )}
      <p class="lead">{w.why}</p>
      <p class="lead">{w.safe}</p>
      <ul class="rows">
        {others.map((one) => (
          <li key={one.number}>
            <a href={`tel:${one.number}`}>
              <Icon name="phone" size={20} />
              <span>{named(one)}</span>
              <b class="num">{one.number}</b>
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
