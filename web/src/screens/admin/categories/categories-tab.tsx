import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Button } from '../../../ui/button';
import { urgencyWords } from '../../../features/reports/urgency-words';
import { Empty } from '../../../ui/state-views';
import { DataTable } from '../parts/data-table';
import { TextField } from '../parts/field';
import { Listed } from '../parts/listed';
import { TabHead, type TabProps } from '../parts/tab';
import { useWhen } from '../parts/use-when';
import { AddCategoryDialog } from './add-category-dialog';
import { CategoryDialog } from './category-dialog';
import { visibilityWords } from './category-words';
import { RoutingPreview } from './routing-preview';
import { useReferenceWords } from './use-reference-words';
import { useTargetWords } from './use-target-words';
import { CurrentCategories } from './categories-query';

/** What reports are about, with their targets. */
export function CategoriesTab({ city, catalogue }: TabProps) {
  const { t, i18n } = useLingui();
  const when = useWhen(city.timeZone);
  const targetWords = useTargetWords();
  const referenceWords = useReferenceWords(catalogue);
  const [{ data, error }, execute] = useQuery({
    query: CurrentCategories,
    variables: { city: city.slug },
    requestPolicy: 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wanted = search.trim().toLowerCase();
  const all = data?.currentCategories ?? [];
  const rows = all.filter(({ category: { nameId, nameEn, code, keywords } }) =>
    [nameId, nameEn, code, ...keywords].join(' ').toLowerCase().includes(wanted),
  );
  const [adding, setAdding] = useState(false);
  const chosen = all.find(({ category }) => category.code === open);
  const close = () => {
    setOpen(null);
    setAdding(false);
    again();
  };
  return (
    <>
      <TabHead
        title={<Trans>Jenis laporan</Trans>}
        action={
          <Button variant="primary" onClick={() => setAdding(true)}>
            <Trans>Tambah jenis laporan</Trans>
          </Button>
        }
      >
        <Trans>
          Siapa yang memimpin, dan tenggatnya. Setiap perubahan menjadi versi baru untuk laporan yang masuk
          sejak itu; laporan lama tetap memakai versinya.
        </Trans>
      </TabHead>
      <section className="admin__part" aria-label={t`Jenis laporan`}>
        <TextField
          label={t`Cari jenis laporan`}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Listed ready={data !== undefined} error={error} onRetry={again}>
          {rows.length === 0 ? <Empty title={<Trans>Tidak ada jenis laporan yang cocok</Trans>} /> : null}
          {rows.length > 0 ? (
            <DataTable
              caption={t`Jenis laporan`}
              rows={rows}
              keyOf={({ category }) => category.code}
              columns={[
                {
                  head: t`Nama`,
                  cell: ({ category, retired }) => (
                    <>
                      <b>{category.nameId}</b>
                      {retired ? (
                        <span className="quiet">
                          {' '}
                          · <Trans>ditutup</Trans>
                        </span>
                      ) : null}
                      <br />
                      <span className="quiet">{category.code}</span>
                    </>
                  ),
                },
                { head: t`Memimpin`, cell: ({ lead }) => referenceWords(lead) },
                { head: t`Mendesak`, cell: ({ category }) => i18n._(urgencyWords[category.urgency]) },
                {
                  head: t`Tanggapan`,
                  cell: ({ category }) => targetWords(category.respondWithin, category.respondClock),
                },
                {
                  head: t`Penyelesaian`,
                  cell: ({ category }) => targetWords(category.resolveWithin, category.resolveClock),
                },
                {
                  head: t`Keterbukaan`,
                  cell: ({ category }) => i18n._(visibilityWords[category.visibility]).split(':')[0],
                },
                {
                  head: t`Versi`,
                  cell: ({ version, changedBy, changedAt }) => (
                    <>
                      {version} · {changedBy ?? t`Berkas kota`}
                      <br />
                      <span className="quiet">{when(changedAt)}</span>
                    </>
                  ),
                },
                {
                  head: <span className="hidden-visually">{t`Tindakan`}</span>,
                  cell: ({ category }) => (
                    <Button aria-label={t`Ubah ${category.nameId}`} onClick={() => setOpen(category.code)}>
                      <Trans>Ubah</Trans>
                    </Button>
                  ),
                },
              ]}
            />
          ) : null}
        </Listed>
      </section>
      <RoutingPreview catalogue={catalogue} />
      {adding ? <AddCategoryDialog city={city} catalogue={catalogue} onClose={close} /> : null}
      {chosen ? (
        <CategoryDialog
          key={chosen.version}
          city={city}
          catalogue={catalogue}
          current={chosen}
          onAgain={again}
          onClose={close}
        />
      ) : null}
    </>
  );
}
