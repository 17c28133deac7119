import { useMemo, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import { useLanguage, type Language } from '../../ui/language';
import { publicStatusWords } from '../../ui/public-status-words';
import { readCode, showCode } from '../../ui/report-code';
import { reportGlyph } from '../../ui/status-glyph.rules';
import { useActionBoard } from '../command-center/action-board';
import type { PaletteEntry } from './palette-entry';
import { reportPrefix, type Recent } from './recent.rules';

interface Said {
  language: Language;
  status: string;
  urgency: string;
  nowhere: string;
}

function entryOf(report: LiveReportFragment, said: Said, onCode: (code: string) => void): PaletteEntry {
  const code = showCode(report.code);
  const { category, agency, subdistrict, district, landmark } = report;
  const place = subdistrict?.name ?? said.nowhere;
  return {
    id: `${reportPrefix}${code}`,
    group: 'report',
    label: categoryName(category, said.language),
    detail: `${place} · ${agency.abbreviation} · ${code}`,
    also: [
      ...[category.nameId, category.nameEn, place, district?.name, landmark],
      ...[agency.abbreviation, said.status, said.urgency],
    ].join(' '),
    code,
    glyph: reportGlyph(report),
    run: () => onCode(code),
  };
}

/** Reports that the list has read when the palette opens: they stay as they are while somebody chooses. */
export function useReportEntries(onCode: (code: string) => void, typed: string, recent: Recent) {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const board = useActionBoard();
  const [reports] = useState(() => board.rows?.reports ?? []);
  const words = useMemo(() => ({ CRITICAL: t`kritis`, HIGH: t`mendesak`, NORMAL: '', LOW: '' }), [t]);
  const nowhere = t`tempat belum pasti`;
  const loaded = useMemo(
    () =>
      reports.map((report) => {
        const status = i18n._(publicStatusWords[report.publicStatus]);
        return entryOf(report, { language, status, urgency: words[report.urgency], nowhere }, onCode);
      }),
    [reports, i18n, language, words, nowhere, onCode],
  );
  const asked = readCode(typed);
  const before = recent.flatMap((id) => (id.startsWith(reportPrefix) ? [id.slice(reportPrefix.length)] : []));
  const known = new Set(loaded.map(({ code }) => code));
  const unread = [...new Set([...(asked ? [asked] : []), ...before])]
    .filter((code) => !known.has(code))
    .map((code): PaletteEntry => ({
      id: `${reportPrefix}${code}`,
      group: 'report',
      label: t`Buka laporan ${code}`,
      code,
      unread: true,
      run: () => onCode(code),
    }));
  return { loaded, unread };
}
