import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../network/catalogue';
import { ask } from '../network/ask';
import { SIMILAR, SUPPORT } from '../network/operations';
import { useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { words } from '../words/language';
import { dayAndTime } from '../words/time';
import { hasSupported, rememberSupport, supporterSecret } from './supporter';

interface Similar {
  readonly id: string;
  readonly code: string;
  readonly receivedAt: string;
  readonly supportCount: number;
  readonly landmark: string | null;
  readonly agency: { readonly abbreviation: string };
}

const SHOWN = 3;

/** Open public reports of the same kind within 250 m: the resident may support one or report all the same. */
export function SimilarReports({ category }: { readonly category: Category }) {
  const { session, catalogue } = useForm();
  const { longitude = null, latitude = null } = session.current.place ?? {};
  const [found, setFound] = useState<readonly Similar[]>([]);
  const { code: categoryCode, visibility } = category;
  const city = catalogue?.city.slug;
  const w = words().kind;
  const total = found.length;

  useEffect(() => {
    if (longitude === null || visibility !== 'PUBLIC') return;
    const variables = { city, categoryCode, longitude, latitude };
    let gone = false;
    void ask<{ similar: { report: Similar }[] }>(SIMILAR, variables).then((reply) => {
      if (!gone && reply.kind === 'DATA') setFound(reply.data.similar.map(({ report }) => report));
    });
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
            {found.slice(0, SHOWN).map((one) => (
              <SimilarRow key={one.id} report={one} timeZone={catalogue?.city.timeZone ?? 'UTC'} />
            ))}
          </ul>
          {total > SHOWN && <p class="note">{w.more(total - SHOWN)}</p>}
        </details>
      )}
    </div>
  );
}

interface SupportAnswer {
  readonly supportReport: {
    readonly report?: { readonly supportCount: number };
    readonly message?: string;
  };
}

function SimilarRow({ report, timeZone }: { readonly report: Similar; readonly timeZone: string }) {
  const [count, setCount] = useState(report.supportCount);
  const [state, setState] = useState<'IDLE' | 'SENDING' | 'GIVEN'>(
    hasSupported(report.code) ? 'GIVEN' : 'IDLE',
  );
  const [problem, setProblem] = useState('');
  const w = words().kind;
  const support = async (): Promise<void> => {
    setState('SENDING');
    setProblem('');
    const input = { reportId: report.id, clientId: supporterSecret() };
    const reply = await ask<SupportAnswer>(SUPPORT, { input });
    const answer = reply.kind === 'DATA' ? reply.data.supportReport : null;
    setState(answer?.report ? 'GIVEN' : 'IDLE');
    if (!answer?.report) {
      setProblem(answer?.message ?? w.supportAway);
      return;
    }
    setCount(answer.report.supportCount);
    rememberSupport(report.code);
  };
  const given = state === 'GIVEN';
  const told = [dayAndTime(report.receivedAt, timeZone), report.landmark, count > 0 && w.supported(count)];
  return (
    <li>
      <span>
        <b class="num">{report.code}</b> · {report.agency.abbreviation}
        <small>{told.filter(Boolean).join(' · ')}</small>
        <small class="notice" role="alert">
          {problem}
        </small>
      </span>
      <button type="button" class="small" disabled={state !== 'IDLE'} onClick={() => void support()}>
        {given ? <Icon name="check" size={20} /> : w.support}
        {given && <span class="hidden">{w.supported(count)}</span>}
      </button>
    </li>
  );
}
