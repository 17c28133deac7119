import { Trans, useLingui } from '@lingui/react/macro';
import { useClient } from 'urql';
import { stepWords } from '../../features/casework/step-words';
import type { Unsent } from '../../features/casework/unsent.rules';
import type { UnsentWork } from '../../features/casework/use-unsent';
import { newestVersion } from '../../features/casework/newest-version';
import { momentWords } from '../../ui/city-time';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';
import { Empty } from '../../ui/state-views';
import { StatusGlyph } from '../../ui/status-glyph';
import type { DeskState } from './use-desk';

interface UnsentListProps {
  desk: DeskState;
  unsent: UnsentWork;
}

function Settled({ item }: { item: Unsent }) {
  const photos = item.photoKeys.length;
  if (item.state === 'SENT') return <Trans>Terkirim</Trans>;
  if (item.state === 'REFUSED') {
    return (
      <>
        <b>
          <Trans>Belum tersimpan.</Trans>
        </b>{' '}
        {item.refusal?.message}
      </>
    );
  }
  return photos > 0 ? <Trans>Menunggu di HP ini, {photos} foto</Trans> : <Trans>Menunggu di HP ini</Trans>;
}

/** What this phone has sent, still holds, or was refused: the last is shown until somebody decides. */
export function UnsentList({ desk, unsent }: UnsentListProps) {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const client = useClient();
  const again = async (item: Unsent) => {
    const version = await newestVersion(client, item.code);
    await unsent.repeat(item, version ?? item.version);
  };
  const order = { REFUSED: 0, WAITING: 1, SENT: 2 } as const;
  const items = unsent.items.toSorted((a, b) => order[a.state] - order[b.state] || b.since - a.since);
  return (
    <main className="desk-phone__list">
      <header className="phone-head">
        <h1>
          <Trans>Terkirim dari HP ini</Trans>
        </h1>
      </header>
      {items.length === 0 ? (
        <Empty title={<Trans>Belum ada</Trans>}>
          <Trans>Langkah dan foto dari HP ini muncul di sini, juga yang menunggu sinyal.</Trans>
        </Empty>
      ) : (
        <ul className="unsent-list">
          {items.map((item) => (
            <li key={item.key} data-state={item.state}>
              <StatusGlyph
                name={item.state === 'SENT' ? 'resolved' : item.state === 'REFUSED' ? 'late' : 'queued'}
                size={20}
              />
              <div>
                <h2>
                  {i18n._(stepWords[item.move.step])} · {item.title}
                </h2>
                <p>
                  {item.code} · {momentWords(item.since, serverNow(), desk.timeZone, language)}
                </p>
                <p>
                  <Settled item={item} />
                </p>
                {item.state === 'REFUSED' ? (
                  <p className="unsent-list__ways">
                    <Button size="field" variant="primary" onClick={() => void again(item)}>
                      <Trans>Ulangi dengan yang terbaru</Trans>
                    </Button>
                    <Button size="field" onClick={() => desk.select(item.code)}>
                      <Trans>Lihat laporan</Trans>
                    </Button>
                    <Button size="field" variant="quiet" onClick={() => void unsent.drop(item)}>
                      <Trans>Buang</Trans>
                    </Button>
                  </p>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
