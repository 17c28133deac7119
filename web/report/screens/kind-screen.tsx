import { useState } from 'preact/hooks';
import { MAX_DESCRIPTION } from '../entry/entry';
import { numbersToCallFirst } from '../kind/emergency.rules';
import { findCategories } from '../kind/find-category.rules';
import { SimilarReports } from '../kind/similar-reports';
import { useChosenCategory } from '../kind/use-chosen-category';
import type { Category } from '../network/catalogue';
import { Frame } from '../ui/frame';
import { go, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { KindIcon } from '../ui/kind-icon';
import { ListsAway } from '../ui/lists-away';
import { named, words } from '../words/language';
import { namesContact } from '../kind/names-contact.rules';

const SHORTLIST = 8;
const MATCHES = 6;

export function KindScreen() {
  const { catalogue } = useForm();
  const { category, choose } = useChosenCategory();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState('');
  const { session } = useForm();
  const w = words().kind;
  const categories = catalogue?.categories ?? [];
  const matches = typed.trim() ? findCategories(categories, typed, MATCHES) : null;

  const onward = (): void => {
    const wordless = category?.audience === 'NEIGHBOURS' && !session.current.description.trim();
    setMissing(category ? (wordless ? w.describeNeeded : '') : w.choose);
    if (!category || wordless) return;
    const toCall = numbersToCallFirst(category, catalogue?.city.emergencyNumbers ?? []);
    go(toCall.length > 0 ? 'call' : 'check');
  };

  return (
    <Frame
      name="kind"
      step={3}
      title={w.title}
      actions={
        <>
          <p class="note" role="alert">
            {missing}
          </p>
          <button type="button" class="primary" onClick={onward}>
            {words().next}
          </button>
        </>
      }
    >
      <ListsAway />
      <label class="search">
        <Icon name="search" />
        <span class="hidden">{w.search}</span>
        <input
          type="search"
          placeholder={w.searchHint}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
          }}
        />
      </label>
      <p class="hidden" role="status">
        {matches && (matches.length > 0 ? w.found(matches.length) : w.nothing)}
      </p>
      {matches?.length === 0 && (
        <p class="note" aria-hidden="true">
          {w.nothing}
        </p>
      )}
      <KindTiles
        categories={matches ?? shortlist(categories, category)}
        chosen={category}
        onChoose={(one) => {
          // What was typed stays: the arrow keys walk through all matches.
          setMissing('');
          choose(one);
        }}
      />
      <a class="row-link" href="#all">
        {w.all}
        <Icon name="next" />
      </a>
      <Describe
        neighbours={category?.audience === 'NEIGHBOURS'}
        onWritten={() => {
          setMissing('');
        }}
      />
      {category && <SimilarReports key={category.code} category={category} />}
    </Frame>
  );
}

/** The city's shortlist; a choice from elsewhere stands first. */
function shortlist(categories: readonly Category[], chosen: Category | null): readonly Category[] {
  const short = categories
    .filter((one) => one.shortlist !== null)
    .sort((one, other) => (one.shortlist ?? 0) - (other.shortlist ?? 0))
    .slice(0, SHORTLIST);
  return chosen && !short.includes(chosen) ? [chosen, ...short] : short;
}

interface KindTilesProps {
  readonly categories: readonly Category[];
  readonly chosen: Category | null;
  readonly onChoose: (category: Category) => void;
}

function KindTiles({ categories, chosen, onChoose }: KindTilesProps) {
  return (
    <fieldset class="tiles">
      <legend class="hidden">{words().kind.title}</legend>
      {categories.map((one) => (
        <label key={one.code} class="tile">
          <input
            type="radio"
            name="kind"
            class="hidden"
            checked={one.code === chosen?.code}
            onChange={() => {
              onChoose(one);
            }}
          />
          <KindIcon category={one} />
          <span>{named(one).replaceAll('/', '/\u200b')}</span>
          <Icon name="check" size={20} />
        </label>
      ))}
    </fieldset>
  );
}

function Describe({
  neighbours,
  onWritten,
}: {
  readonly neighbours: boolean;
  readonly onWritten: () => void;
}) {
  const { session } = useForm();
  const { description } = session.current;
  const w = words().kind;
  const left = MAX_DESCRIPTION - description.length;
  return (
    <label class="field">
      <span>
        <b>{neighbours ? w.describeNeighbours : w.describe}</b> {!neighbours && words().optional}
      </span>
      <textarea
        rows={3}
        maxLength={MAX_DESCRIPTION}
        value={description}
        onInput={({ currentTarget: { value } }) => {
          onWritten();
          session.edit((entry) => ({ ...entry, description: value }));
        }}
      />
      <small role="status">{namesContact(description) && w.readByAll}</small>
      <small class="counter" aria-live={left <= 100 ? 'polite' : 'off'}>
        {description && w.left(left)}
      </small>
    </label>
  );
}
