import { useEffect, useState } from 'preact/hooks';
import { newClientId } from '../entry/entry';
import type { Category } from '../network/catalogue';
import { ask } from '../network/ask';
import { SIMILAR, SUPPORT } from '../network/operations';
import { useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { words } from '../words/language';
import { dayAndTime } from '../words/time';

interface Similar {
  readonly id: string;
  readonly code: string;
  readonly receivedAt: string;
  readonly supportCount: number;
  readonly landmark: string | null;
  readonly agency: { readonly abbreviation: string };
}

/** One secret per browser, so that a supporter counts once. */
function supporterSecret(): string {
  const kept = localStorage.getItem('tanggap-supporter');
  if (kept) return kept;
  const made = newClientId();
  localStorage.setItem('tanggap-supporter', made);
  return made;
}

/** Open public reports of the same kind within 250 m: the resident may support one or report all the same. */
export function SimilarReports({ category }: { readonly category: Category }) {
  const { session, catalogue } = useForm();
  const { longitude = null, latitude = null } = session.current.place ?? {};
  const [found, setFound] = useState<readonly Similar[]>([]);
  const [total, setTotal] = useState(0);
  const { code: categoryCode, visibility } = category;
  const city = catalogue?.city.slug;
  const w = words().kind;

  useEffect(() => {
    if (longitude === null || visibility !== 'PUBLIC') return;
    const variables = { city, categoryCode, longitude, latitude };
    let gone = false;
    void ask<{ reports: { nodes: Similar[]; totalCount: { count: number } } }>(SIMILAR, variables).then(
      (reply) => {
        if (gone || reply.kind !== 'DATA') return;
        setFound(reply.data.reports.nodes);
        setTotal(reply.data.reports.totalCount.count);
      },
    );
    return () => {
      gone = true;
    };
  }, [city, categoryCode, visibility, longitude, latitude]);

  return (
    <div role="status">
      {total > 0 && (
        <details class="similar">
          <summary>
            <Icon name="people" size={22} />
            <span>
              <b>{w.similar(total)}</b> <u>{w.see}</u>. {w.similarThen}
            </span>
          </summary>
          <ul>
            {found.map((one) => (
              <SimilarRow key={one.id} report={one} timeZone={catalogue?.city.timeZone ?? 'UTC'} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function SimilarRow({ report, timeZone }: { readonly report: Similar; readonly timeZone: string }) {
  const [count, setCount] = useState(report.supportCount);
  const [done, setDone] = useState(false);
  const w = words().kind;
  const support = async (): Promise<void> => {
    const input = { reportId: report.id, clientId: supporterSecret() };
    const reply = await ask<{ supportReport: { report?: { supportCount: number } } }>(SUPPORT, { input });
    if (reply.kind !== 'DATA' || !reply.data.supportReport.report) return;
    setCount(reply.data.supportReport.report.supportCount);
    setDone(true);
  };
  return (
    <li>
      <span>
        <b class="num">{report.code}</b> · {report.agency.abbreviation}
        <small>
          {[dayAndTime(report.receivedAt, timeZone), report.landmark, count > 0 && w.supported(count)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <button type="button" class="small" disabled={done} onClick={() => void support()}>
        {done ? <Icon name="check" size={20} /> : w.support}
        {done && <span class="hidden">{w.supported(count)}</span>}
      </button>
    </li>
  );
}
