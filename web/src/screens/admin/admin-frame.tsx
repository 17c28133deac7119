import { useEffect, useRef, type ComponentType } from 'react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { signOut } from '../../features/accounts/session';
import type { Viewer } from '../../features/accounts/use-session';
import { useCatalogue, type City } from '../../features/catalogue/use-catalogue';
import { useAddress, writeAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { Mark } from '../../ui/mark';
import { AgenciesTab } from './agencies/agencies-tab';
import { AppsTab } from './apps/apps-tab';
import { BasemapTab } from './basemap/basemap-tab';
import { CalendarTab } from './calendar/calendar-tab';
import { CategoriesTab } from './categories/categories-tab';
import { LogTab } from './log/log-tab';
import { SelectField } from './parts/field';
import type { TabProps } from './parts/tab';
import { PeopleTab } from './people/people-tab';
import { SealedTab } from './sealed/sealed-tab';

const TABS = {
  orang: { name: msg`Orang`, Tab: PeopleTab },
  aplikasi: { name: msg`Aplikasi`, Tab: AppsTab },
  lembaga: { name: msg`Lembaga`, Tab: AgenciesTab },
  jenis: { name: msg`Jenis laporan`, Tab: CategoriesTab },
  tersegel: { name: msg`Penangan tersegel`, Tab: SealedTab },
  kalender: { name: msg`Kalender`, Tab: CalendarTab },
  peta: { name: msg`Peta dasar`, Tab: BasemapTab },
  riwayat: { name: msg`Riwayat`, Tab: LogTab },
} as const satisfies Record<string, { name: MessageDescriptor; Tab: ComponentType<TabProps> }>;

type TabName = keyof typeof TABS;

const isTab = (name: string | undefined): name is TabName => name !== undefined && name in TABS;

export function AdminFrame({
  viewer,
  city,
  cities,
}: {
  viewer: Viewer;
  city: City;
  cities: readonly City[];
}) {
  const { t, i18n } = useLingui();
  const { address, patch } = useAddress();
  const current = isTab(address['tab']) ? address['tab'] : 'orang';
  const catalogue = useCatalogue(city.slug, current);
  const { Tab } = TABS[current];
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <div className="admin">
      <a className="skip-link" href="#isi">
        <Trans>Ke isi</Trans>
      </a>
      <TopBar viewer={viewer} city={city} cities={cities} onCity={(slug) => patch({ city: slug }, 'push')} />
      <nav ref={tabs} className="admin__tabs" aria-label={t`Bagian`}>
        {Object.entries(TABS).map(([name, tab]) => (
          <a
            key={name}
            href={`/admin${writeAddress({ ...address, tab: name })}`}
            aria-current={name === current ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              patch({ tab: name }, 'push');
            }}
          >
            {i18n._(tab.name)}
          </a>
        ))}
      </nav>
      <main id="isi" className="admin__main" tabIndex={-1}>
        <Tab key={current} city={city} catalogue={catalogue} />
      </main>
    </div>
  );
}

interface TopBarProps {
  viewer: Viewer;
  city: City;
  cities: readonly City[];
  onCity: (slug: string) => void;
}

function TopBar({ viewer, city, cities, onCity }: TopBarProps) {
  const { t } = useLingui();
  const { language, setLanguage } = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <header className="admin__bar">
      <p className="admin__brand">
        <Mark size={24} /> <b>Tanggap</b> <span className="quiet">{city.name}</span>
      </p>
      {cities.length > 1 ? (
        <SelectField label={t`Kota`} value={city.slug} onChange={(event) => onCity(event.target.value)}>
          {cities.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Button variant="quiet" lang={other} onClick={() => setLanguage(other)}>
        {other === 'en' ? 'English' : 'Bahasa Indonesia'}
      </Button>
      <a href="/account">{viewer.name}</a>
      <Button variant="quiet" onClick={() => void signOut('/admin')}>
        <Trans>Keluar</Trans>
      </Button>
    </header>
  );
}
