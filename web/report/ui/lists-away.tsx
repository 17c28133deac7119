import { words } from '../words/language';
import { useForm } from './form-context';
import { Icon } from './icon';

/** Said in place of the lists while the first visit has not fetched them yet. */
export function ListsAway() {
  const { catalogue, catalogueAway, loadCatalogue } = useForm();
  const w = words();
  if (catalogue) return null;
  return (
    <div class="away" role="status">
      <Icon name={catalogueAway ? 'noCloud' : 'clock'} />
      <p>{catalogueAway ? w.startAway : w.loading}</p>
      {catalogueAway && (
        <button type="button" class="secondary" onClick={loadCatalogue}>
          <Icon name="retry" /> {w.tryAgain}
        </button>
      )}
    </div>
  );
}
