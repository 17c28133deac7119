import { useRef, useState } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ListedGroup } from '../../features/live/listed.rules';
import type { LiveReportFragment } from '../../gql/graphql';
import { stopwatch } from '../../ui/age.rules';
import { Button } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { useTicking } from '../../ui/ticker';
import { AlarmListRow } from './alarm-list-row';
import { subjectWords } from './subject-words';
import type { useAcknowledgeEach } from './use-acknowledge-each';

interface AlarmListGroupProps {
  group: ListedGroup<LiveReportFragment>;
  opened: boolean;
  person: string;
  timeZone: string;
  mayAct: boolean;
  locked: boolean;
  each: ReturnType<typeof useAcknowledgeEach>;
  onLook: (report: LiveReportFragment) => void;
}

function Oldest({ since }: { since: string }) {
  const at = Date.parse(since);
  const words = useTicking((now) => stopwatch((now - at) / 1000));
  return <Trans>tertua {words}</Trans>;
}

/** All of a group after one question that names how many; those that come meanwhile are not among them. */
function AcknowledgeAll(props: Omit<AlarmListGroupProps, 'timeZone' | 'mayAct' | 'onLook'>) {
  const { group, person, locked, each } = props;
  const [asked, setAsked] = useState<readonly LiveReportFragment[] | null>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const free = group.waiting.filter(({ id }) => !each.sent.has(id));
  if (asked === null) {
    return free.length > 1 ? (
      <Button
        size="small"
        data-first={props.opened || undefined}
        disabled={locked}
        onClick={() => {
          setAsked(free);
          requestAnimationFrame(() => yes.current?.focus());
        }}
      >
        <Plural value={free.length} other="Akui semua #" />
      </Button>
    ) : null;
  }
  return (
    <p className="alarm-list__question">
      <span>
        <Plural value={asked.length} other={<Trans>Akui # alarm atas nama {person}?</Trans>} />
      </span>
      <Button
        ref={yes}
        size="small"
        variant="primary"
        disabled={locked}
        onClick={() => {
          setAsked(null);
          void each.acknowledge(asked);
        }}
      >
        <Plural value={asked.length} other="Ya, akui #" />
      </Button>
      <Button size="small" onClick={() => setAsked(null)}>
        <Trans>Batal</Trans>
      </Button>
    </p>
  );
}

/** What did not go through, by name: nobody must look for it among those that did. */
function Failed({ group, each }: Pick<AlarmListGroupProps, 'group' | 'each'>) {
  const failed = group.waiting.filter(({ id }) => each.failed.has(id)).length;
  if (failed === 0) return null;
  return (
    <b className="alarm-list__failure">
      <Plural value={failed} other="# belum terakui, ditandai di bawah." />
    </b>
  );
}

/** Alarms of one kind and area: folded to its count, or one by one. */
export function AlarmListGroup(props: AlarmListGroupProps) {
  const { group, opened, timeZone, mayAct, locked, each, onLook } = props;
  const { language } = useLanguage();
  const waiting = new Set(group.waiting.map(({ id }) => id));
  const [oldest] = group.waiting;
  return (
    <details className="alarm-list__group" open={opened}>
      <summary>
        <b>{subjectWords(group.first, language)}</b>
        <span>
          {waiting.size > 0 ? (
            <Plural value={waiting.size} other="# belum diakui" />
          ) : (
            <Trans>semua diakui</Trans>
          )}
          {oldest ? (
            <>
              {' · '}
              <Oldest since={oldest.receivedAt} />
            </>
          ) : null}
        </span>
      </summary>
      <div className="alarm-list__all">
        {mayAct ? <AcknowledgeAll {...props} /> : null}
        <Failed group={group} each={each} />
      </div>
      <ol>
        {group.reports.map((report) => (
          <AlarmListRow
            key={report.id}
            report={report}
            timeZone={timeZone}
            waits={waiting.has(report.id)}
            sending={locked || each.sent.has(report.id)}
            failure={each.failed.get(report.id)}
            onAcknowledge={mayAct ? () => void each.acknowledge([report]) : null}
            onLook={() => onLook(report)}
          />
        ))}
      </ol>
    </details>
  );
}
