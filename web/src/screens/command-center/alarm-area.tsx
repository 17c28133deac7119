import { lazy, Suspense, useEffect, type ComponentProps } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { Boundary } from '../../ui/boundary';
import { StatusGlyph } from '../../ui/status-glyph';
import './alarm-area.css';

const load = () => import('../command-alarm/alarm-desk');
const AlarmDesk = lazy(async () => {
  const { AlarmDesk: Desk, words } = await load();
  await words;
  return { default: Desk };
});

/** What alarms say of themselves before their own script is there, or when it does not come. */
function Bare({ count, failed }: { count: number; failed: boolean }) {
  if (count === 0 && !failed) return null;
  return (
    <p className="alarm-bare" role="alert">
      <StatusGlyph name="now" size={20} />
      <b>
        <Plural value={count} other="# KRITIS belum diakui." />
      </b>
      {failed ? (
        <a href={location.href}>
          <Trans>Bunyi alarm belum termuat: muat lagi</Trans>
        </a>
      ) : null}
    </p>
  );
}

/** Alarms over the map; their script comes apart, at once after the screen stands. */
export function AlarmArea(props: ComponentProps<typeof AlarmDesk>) {
  const count = props.list.alarms.length;
  useEffect(() => void load().catch(() => undefined), []);
  return (
    <Boundary fallback={<Bare count={count} failed />}>
      <Suspense fallback={<Bare count={count} failed={false} />}>
        <AlarmDesk {...props} />
      </Suspense>
    </Boundary>
  );
}
