import { useState, type ReactNode } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import type { Changed } from '../../features/live/changed-reports';
import { listedGroups, listedWith } from '../../features/live/listed.rules';
import { useChanged } from '../../features/live/use-changed';
import type { LiveReportFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { AlarmListGroup } from './alarm-list-group';
import { useAcknowledgeEach } from './use-acknowledge-each';
import './alarm-list.css';

interface AlarmListProps {
  title: ReactNode;
  waiting: readonly LiveReportFragment[];
  more: boolean;
  /** The group that was asked for. */
  opened: string | null;
  person: string;
  timeZone: string;
  mayAct: boolean;
  locked: boolean;
  /** Null where nothing is put aside: alarms are not. */
  onPutAside: ((ids: readonly string[]) => void) | null;
  onLook: (report: LiveReportFragment) => void;
  onClose: () => void;
  /** What must be heard while the rest of the screen is inert. */
  children: ReactNode;
}

const reportsOf = (changes: Changed): Changed['reports'] => changes.reports;

/** All that wait, by kind and area: each acknowledged by itself, or a whole group after one question. */
export function AlarmList(props: AlarmListProps) {
  const { title, waiting, more, onPutAside, onLook, onClose, children } = props;
  const known = useChanged(reportsOf);
  const [before, setListed] = useState<ReadonlyMap<string, LiveReportFragment>>(new Map());
  const listed = listedWith(before, waiting, known);
  if (listed !== before) setListed(listed);
  const each = useAcknowledgeEach();
  const ids = new Set(waiting.map(({ id }) => id));
  const groups = listedGroups(listed.values(), (id) => ids.has(id), props.opened);
  const [first] = groups;
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="alarm-list">
        <p className="alarm-list__count" role="status">
          {ids.size === 0 ? (
            <Trans>Semua diakui.</Trans>
          ) : more ? (
            <Plural value={ids.size} other="#+ belum diakui" />
          ) : (
            <Plural value={ids.size} other="# belum diakui" />
          )}
        </p>
        {groups.map((group) => (
          <AlarmListGroup
            key={group.key}
            {...props}
            group={group}
            opened={group === first}
            each={each}
            onLook={(report) => {
              onClose();
              onLook(report);
            }}
          />
        ))}
        {onPutAside && ids.size > 0 ? (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              onPutAside([...ids]);
              onClose();
            }}
          >
            <Plural value={ids.size} other="Sisihkan semua # di layar ini" />
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
