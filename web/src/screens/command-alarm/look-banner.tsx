import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AlarmGroup } from '../../features/live/flood.rules';
import type { LiveReportFragment } from '../../gql/graphql';
import { Age } from '../../ui/age';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { subjectWords } from './subject-words';
import './look-banner.css';

interface LookBannerProps {
  /** The newest, or in a flood those of its kind and area. */
  top: AlarmGroup<LiveReportFragment>;
  /** All of them. */
  total: number;
  more: boolean;
  onLook: (report: LiveReportFragment) => void;
  onOpen: () => void;
  onPutAside: (ids: readonly string[]) => void;
}

/** HIGH: a quiet line without sound, until somebody acknowledges it or this person puts it aside. */
export function LookBanner({ top, total, more, onLook, onOpen, onPutAside }: LookBannerProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { members } = top;
  const newest = members.at(-1) ?? top.first;
  const words = subjectWords(newest, language);
  const others = total - members.length;
  return (
    <section className="look" aria-label={t`Mendesak`}>
      <p className="hidden-visually" role="status">
        <Trans>Mendesak, baru: {words}</Trans>
      </p>
      <p>
        <b>
          {members.length > 1 ? (
            <Plural value={members.length} other="# Mendesak:" />
          ) : (
            <Trans>Mendesak:</Trans>
          )}
        </b>{' '}
        {words}
        {' · '}
        <Age at={newest.receivedAt} />
      </p>
      <Button size="small" onClick={() => onLook(newest)}>
        <Trans>Lihat</Trans>
      </Button>
      {total > 1 ? (
        <Button size="small" onClick={onOpen}>
          {more ? <Plural value={total} other="Daftar #+" /> : <Plural value={total} other="Daftar #" />}
        </Button>
      ) : null}
      <Button size="small" variant="quiet" onClick={() => onPutAside(members.map(({ id }) => id))}>
        <Trans>Sisihkan</Trans>
        {others > 0 ? (
          <span className="hidden-visually">
            {' '}
            <Plural value={others} other="(# lagi tetap tampak)" />
          </span>
        ) : null}
      </Button>
    </section>
  );
}
