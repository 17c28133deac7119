import { Trans } from '@lingui/react/macro';
import { CaseTimeline } from '../../features/casework/case-timeline';
import { placeQueue } from '../../features/casework/queue.rules';
import { ReportClock } from '../../features/casework/report-clock';
import { categoryName } from '../../features/reports/category-name';
import { DetailClocks } from '../../features/reports/detail-clocks';
import { PhotosFragment } from '../../features/reports/photos';
import { StatusWords } from '../../features/reports/status-words';
import { readFragment } from '../../gql';
import { clockTime, dayWords, zoneName } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { serverNow } from '../../ui/server-time';
import { StatusGlyph } from '../../ui/status-glyph';
import { reportGlyph } from '../../ui/status-glyph.rules';
import { GroupWords } from './group-words';
import { useViewName } from './use-view-name';
import type { DeskState } from './use-desk';
import './print-sheet.css';

const mostEvents = 14;
const mostWords = 700;
const mostPhotos = 3;

function Printed({ desk }: { desk: DeskState }) {
  const { language } = useLanguage();
  const { timeZone, viewer, agency } = desk;
  const now = serverNow();
  const at = `${dayWords(now, timeZone, language)} ${clockTime(now, timeZone)} ${zoneName(now, timeZone)}`;
  return (
    <p className="print-sheet__foot">
      Tanggap · {agency?.name} ·{' '}
      <Trans>
        dicetak {at} oleh {viewer.name}
      </Trans>
    </p>
  );
}

function CaseSheet({ desk }: { desk: DeskState }) {
  const { language } = useLanguage();
  const { report, live } = desk.detail;
  if (!report || !live) return null;
  const { photos } = readFragment(PhotosFragment, report);
  const words = report.description ?? '';
  const earlier = report.timeline.length - mostEvents;
  const place = live.place;
  return (
    <article className="print-sheet__case">
      <header>
        <StatusGlyph name={reportGlyph(live)} size={22} />
        <b>
          <StatusWords report={report} />
        </b>
        <span>{showCode(report.code)}</span>
      </header>
      <h2>{categoryName(live.category, language)}</h2>
      <p>
        {[live.landmark, live.subdistrict?.name].filter(Boolean).join(', ')}
        {place ? ` · ${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}` : ''}
      </p>
      {words ? <p>“{words.length > mostWords ? `${words.slice(0, mostWords)} …` : words}”</p> : null}
      <div className="print-sheet__photos">
        {photos.slice(0, mostPhotos).map(({ id, purpose, mediumUrl }) => (
          <figure key={id}>
            <img src={mediumUrl} alt="" />
            <figcaption>{purpose === 'AFTER' ? <Trans>Sesudah</Trans> : <Trans>Sebelum</Trans>}</figcaption>
          </figure>
        ))}
      </div>
      <DetailClocks report={report} timeZone={desk.timeZone} />
      <p>
        <Trans>Petugas:</Trans> <b>{live.assigneeName ?? <Trans>belum ada</Trans>}</b>
      </p>
      <CaseTimeline report={report} timeZone={desk.timeZone} most={mostEvents} />
      {earlier > 0 ? (
        <p>
          <Trans>{earlier} kejadian sebelumnya ada di layar.</Trans>
        </p>
      ) : null}
      <Printed desk={desk} />
    </article>
  );
}

function ListSheet({ desk }: { desk: DeskState }) {
  const { language } = useLanguage();
  const name = useViewName(desk);
  const { queue, timeZone } = desk;
  const rows = placeQueue(queue.admitted, serverNow(), timeZone);
  return (
    <article className="print-sheet__list">
      <h2>{name}</h2>
      <table>
        <tbody>
          {rows.map(({ id, group }, at) => {
            const report = queue.known.get(id);
            if (!report) return null;
            return (
              <tr key={id} data-first={rows[at - 1]?.group === group ? undefined : true}>
                <td>{rows[at - 1]?.group === group ? null : <GroupWords group={group} />}</td>
                <td>
                  <StatusGlyph name={reportGlyph(report)} size={14} />
                </td>
                <td>
                  <b>{categoryName(report.category, language)}</b> {showCode(report.code)}
                </td>
                <td>{[report.landmark, report.subdistrict?.name].filter(Boolean).join(', ')}</td>
                <td>
                  <ReportClock report={report} timeZone={timeZone} bar={false} />
                </td>
                <td>{report.assigneeName ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Printed desk={desk} />
    </article>
  );
}

/** The paper: nothing of it is on the screen, and nothing of the screen is on it. */
export function PrintSheet({ desk }: { desk: DeskState }) {
  return (
    <div className="print-sheet" data-case={desk.detail.live ? 'open' : 'none'}>
      <CaseSheet desk={desk} />
      <ListSheet desk={desk} />
    </div>
  );
}
