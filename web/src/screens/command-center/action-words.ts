import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActionGroup, ActionName } from './command-actions.rules';

/** Every action of the table has its words here: one without would not compile. */
export const actionWords: Record<ActionName, MessageDescriptor> = {
  next: msg`laporan berikutnya; terbuka sendiri bila satu sedang dibuka`,
  previous: msg`laporan sebelumnya`,
  open: msg`buka laporan`,
  close: msg`tutup laporan, kembali ke daftar`,
  filter: msg`ke saringan`,
  acknowledge: msg`akui laporan yang dibuka, atau alarm bila tak ada yang dibuka`,
  route: msg`tugaskan ke lembaga`,
  similar: msg`laporan mirip, gabungkan`,
  note: msg`catatan antarpetugas`,
  support: msg`minta dukungan lembaga lain`,
  visibility: msg`siapa yang melihat laporan`,
  correct: msg`betulkan kelurahan di batas`,
  toMap: msg`peta ke laporan yang dibuka`,
  look: msg`lihat alarm di peta`,
  inView: msg`daftar yang tampak di peta`,
  palette: msg`cari apa saja: tindakan, laporan, tempat`,
  search: msg`cari kode atau wilayah`,
  reconnect: msg`sambung sekarang, saat terputus`,
  help: msg`daftar tombol pintas`,
};

export const actionGroupWords: Record<ActionGroup, MessageDescriptor> = {
  list: msg`Daftar`,
  report: msg`Laporan`,
  map: msg`Peta`,
  screen: msg`Layar`,
};
