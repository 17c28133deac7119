import { useChosenCategory } from '../kind/use-chosen-category';
import { Frame } from '../ui/frame';
import { goBack, useForm } from '../ui/form-context';
import { ListsAway } from '../ui/lists-away';
import { Icon } from '../ui/icon';
import { KindIcon } from '../ui/kind-icon';
import { named, words } from '../words/language';

const AUDIENCES = ['GOVERNMENT', 'PARTNER', 'NEIGHBOURS'] as const;

export function AllKindsScreen() {
  const { catalogue } = useForm();
  const { category, choose } = useChosenCategory();
  const w = words().kind;
  return (
    <Frame name="all" step={3} title={w.allTitle}>
      <ListsAway />
      {catalogue &&
        AUDIENCES.map((audience) => (
          <section key={audience}>
            <h2>{w.audience[audience]}</h2>
            <ul class="rows">
              {catalogue.categories
                .filter((one) => one.audience === audience)
                .map((one) => (
                  <li key={one.code}>
                    <button
                      type="button"
                      aria-current={one.code === category?.code}
                      onClick={() => {
                        choose(one);
                        goBack('all');
                      }}
                    >
                      <KindIcon category={one} size={22} />
                      <span>{named(one)}</span>
                      <Icon name={one.code === category?.code ? 'check' : 'next'} size={20} />
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </Frame>
  );
}
