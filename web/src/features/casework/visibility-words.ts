import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Visibility } from '../../gql/desk/graphql';

/** Who sees a report. */
export const visibilityWords: Record<Visibility, MessageDescriptor> = {
  PUBLIC: msg`Publik`,
  COARSE: msg`Publik, tempat kasar tanpa foto`,
  STATISTICS: msg`Hanya angka statistik`,
  SEALED: msg`Tersegel`,
};

/** What that means, for whoever decides. */
export const visibilityMeanings: Record<Visibility, MessageDescriptor> = {
  PUBLIC: msg`Semua orang melihat tempat persis, keterangan, dan foto.`,
  COARSE: msg`Semua orang melihat keterangan dan petak 100 m, bukan tempat persis atau foto.`,
  STATISTICS: msg`Di luar petugas, laporan ini tidak ada di peta atau daftar; hanya ikut hitungan bulanan per kelurahan, mulai 5 laporan.`,
  SEALED: msg`Hanya yang ditunjuk untuk jenis ini, atau kepala lembaganya, dan penyelia pusat komando yang tahu laporan ini ada. Bila Anda tidak termasuk, laporan ini hilang juga dari layar Anda.`,
};
