import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActionName } from '../command-center/command-actions.rules';

/** Other words that people have for an action, each one findable by its beginning. */
export const actionAlso: Partial<Record<ActionName, MessageDescriptor>> = {
  next: msg`turun maju lanjut`,
  previous: msg`naik mundur kembali`,
  close: msg`batal selesai membaca`,
  filter: msg`filter pilihan status`,
  acknowledge: msg`terima sudah dilihat`,
  route: msg`disposisi teruskan kirim dinas penugasan`,
  similar: msg`duplikat ganda sama`,
  note: msg`tulis pesan internal komentar`,
  support: msg`bantuan kerja sama`,
  visibility: msg`segel rahasia publik keterlihatan`,
  correct: msg`pindah wilayah salah`,
  toMap: msg`lokasi letak zum`,
  look: msg`kritis mendesak darurat`,
  inView: msg`layar sekitar`,
  search: msg`temukan kotak`,
  reconnect: msg`putus ulang jaringan koneksi`,
  help: msg`tombol pintas bantuan papan ketik`,
};
