import { useRef, useState, type ToggleEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBookmark, IconBookmarkFilled, IconChevronDown } from '@tabler/icons-react';
import type { Viewer } from '../../features/accounts/use-session';
import { readAddress, useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { NameForm } from './name-form';
import { SavedViewRow } from './saved-view-row';
import { useSavedViews, type Outcome, type View } from './use-saved-views';
import { differs, toView, viewQuery } from './view-address.rules';
import './saved-views.css';

export interface SavedViewsProps {
  city: string;
  viewer: Viewer;
}

const menuId = 'saved-views';

/** Under its button, which may have been scrolled; above everything. */
function place(menu: HTMLElement, button: HTMLElement | null) {
  const box = button?.getBoundingClientRect();
  if (!box) return;
  const left = Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8));
  menu.style.left = `${left}px`;
  menu.style.top = `${box.bottom + 6}px`;
}

/** What went wrong with the last change, or what it took away and can give back. */
interface Told {
  refused?: string | null;
  removed?: View;
}

function useViewMenu(city: string) {
  const list = useSavedViews(city);
  const { address, patch } = useAddress();
  const [told, setTold] = useState<Told>({});
  const current = list.views?.find(({ id }) => id === address['view']);
  const query = viewQuery(address);
  const changed = current ? differs(address, readAddress(current.query)) : false;
  const tell = (outcome: Outcome, done: Told = {}): boolean => {
    const refused = 'refused' in outcome;
    setTold(refused ? { refused: outcome.refused } : done);
    return !refused;
  };
  return {
    ...list,
    ...{ current, changed, told },
    open: (view: View) => patch(toView(address, readAddress(view.query), view.id), 'push'),
    saveNew: async (name: string) => {
      const outcome = await list.save({ name, query });
      if (tell(outcome) && 'id' in outcome) patch({ view: outcome.id });
      return 'id' in outcome;
    },
    overwrite: async ({ id, name, shared }: View) =>
      tell(await list.save({ viewId: id, name, shared, query })),
    share: async ({ id, name, query: kept }: View, shared: boolean) =>
      tell(await list.save({ viewId: id, name, shared, query: kept })),
    rename: async ({ id }: View, name: string) => tell(await list.rename(id, name)),
    remove: async (view: View) => tell(await list.remove(view.id), { removed: view }),
    restore: async ({ name, query: kept, shared }: View) =>
      tell(await list.save({ name, shared, query: kept })),
    forget: () => setTold({}),
  };
}

function Message({ told, onRestore }: { told: Told; onRestore: (view: View) => void }) {
  const { removed, refused } = told;
  if (removed) {
    const { name } = removed;
    return (
      <div className="saved-views__told" role="status">
        <p>
          <Trans>“{name}” dihapus.</Trans>
        </p>
        <Button size="small" onClick={() => onRestore(removed)}>
          <Trans>Kembalikan</Trans>
        </Button>
      </div>
    );
  }
  if (refused === undefined) return null;
  return (
    <p className="saved-views__told" role="alert">
      {refused ?? <Trans>Server tidak menjawab. Tidak ada yang berubah.</Trans>}
    </p>
  );
}

/** Views with a name: one press shows another part of the city, the same on every screen of this account. */
export function SavedViews({ city, viewer }: SavedViewsProps) {
  const { t } = useLingui();
  const menu = useViewMenu(city);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { views, failed, current, changed } = menu;
  const mayShare = viewer.role === 'SUPERVISOR' || viewer.role === 'ADMINISTRATOR';
  const onToggle = ({ newState }: ToggleEvent) => {
    if (newState !== 'open') {
      menu.forget();
      return;
    }
    if (panel.current) place(panel.current, button.current);
    void menu.read();
  };
  const mayOverwrite = current && (current.shared ? mayShare : current.own);
  return (
    <div className="saved-views">
      <button
        ref={button}
        type="button"
        className={current ? 'filter-select filter-select--chosen' : 'filter-select'}
        popoverTarget={menuId}
        aria-label={current ? t`Tampilan tersimpan: ${current.name}` : t`Tampilan tersimpan`}
      >
        {current ? (
          <IconBookmarkFilled size={14} aria-hidden="true" />
        ) : (
          <IconBookmark size={14} aria-hidden="true" />
        )}
        <span className={current ? 'saved-views__name' : 'saved-views__word'}>
          {current ? current.name : <Trans>Tampilan</Trans>}
        </span>
        {changed ? (
          <small>
            <Trans>diubah</Trans>
          </small>
        ) : null}
        <IconChevronDown size={14} aria-hidden="true" />
      </button>
      <div ref={panel} id={menuId} popover="auto" className="saved-views__menu" onToggle={onToggle}>
        <section
          aria-label={t`Tampilan tersimpan`}
          onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
        >
          {views === null ? (
            <p className="saved-views__empty">
              {failed ? <Trans>Daftar tampilan belum termuat.</Trans> : <Trans>Memuat</Trans>}
            </p>
          ) : views.length === 0 ? (
            <p className="saved-views__empty">
              <Trans>
                Belum ada tampilan. Saringan, rentang waktu, dan letak peta disimpan dengan satu nama.
              </Trans>
            </p>
          ) : (
            <ul>
              {views.map((view) => (
                <SavedViewRow
                  key={view.id}
                  view={view}
                  current={view === current}
                  mayShare={mayShare}
                  onOpen={() => {
                    menu.open(view);
                    panel.current?.hidePopover();
                  }}
                  onRename={(name) => menu.rename(view, name)}
                  onShare={(shared) => void menu.share(view, shared)}
                  onRemove={() => void menu.remove(view)}
                />
              ))}
            </ul>
          )}
          <Message told={menu.told} onRestore={(view) => void menu.restore(view)} />
          {changed && current && mayOverwrite ? (
            <Button wide onClick={() => void menu.overwrite(current)}>
              <Trans>Simpan perubahan ke “{current.name}”</Trans>
            </Button>
          ) : null}
          <NameForm
            label={t`Nama tampilan`}
            verb={t`Simpan`}
            hint={t`Simpan tampilan ini sebagai`}
            onName={menu.saveNew}
          />
        </section>
      </div>
    </div>
  );
}
