import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { clockTime, zoneName } from '../../ui/city-time';
import { Mark } from '../../ui/mark';
import { useTicking } from '../../ui/ticker';
import type { DeskState } from './use-desk';
import './desk-top.css';

interface DeskTopProps {
  desk: DeskState;
  search: ReactNode;
  menu: ReactNode;
}

export function DeskTop({ desk, search, menu }: DeskTopProps) {
  const { timeZone, agency, city } = desk;
  const time = useTicking((now) => `${clockTime(now, timeZone)} ${zoneName(now, timeZone)}`);
  return (
    <header className="desk-top">
      <p className="desk-top__mark">
        <Mark />
        <b>Tanggap</b> <span>{agency?.name ?? city.name}</span>
      </p>
      {search}
      {city.demonstration ? (
        <p className="desk-top__demonstration">
          <Trans>Peragaan</Trans>
        </p>
      ) : null}
      <p className="desk-top__time">
        <time>{time}</time>
      </p>
      {menu}
    </header>
  );
}
