import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import type { City } from '../../features/catalogue/use-catalogue';
import { clockTimeSeconds, dayWords, zoneName } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { Mark } from '../../ui/mark';
import { useTicking } from '../../ui/ticker';
import './top-bar.css';

function CityClock({ timeZone }: { timeZone: string }) {
  const { language } = useLanguage();
  const time = useTicking((now) => clockTimeSeconds(now, timeZone));
  const day = useTicking((now) => `${zoneName(now, timeZone)} · ${dayWords(now, timeZone, language)}`);
  return (
    <p className="city-clock">
      <time>{time}</time> <span>{day}</span>
    </p>
  );
}

interface TopBarProps {
  city: City;
  search: ReactNode;
  menu: ReactNode;
}

export function TopBar({ city, search, menu }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1 className="hidden-visually">
        <Trans>Pusat komando {city.name}</Trans>
      </h1>
      <p className="top-bar__mark">
        <Mark />
        <b>Tanggap</b> <span>{city.name}</span>
      </p>
      <nav className="top-bar__tabs">
        <a href="/command" aria-current="page">
          <Trans>Langsung</Trans>
        </a>
      </nav>
      {search}
      {city.demonstration ? (
        <p className="demonstration">
          <Trans>Peragaan: bukan laporan sungguhan</Trans>
        </p>
      ) : null}
      <CityClock timeZone={city.timeZone} />
      {menu}
    </header>
  );
}
