import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Step, StepField } from './move';

/** What the button says: what somebody does. */
export const stepWords: Record<Step, MessageDescriptor> = {
  accept: msg`Terima`,
  start: msg`Mulai kerjakan`,
  resume: msg`Lanjutkan`,
  resolve: msg`Selesaikan`,
  close: msg`Pastikan selesai`,
  take: msg`Ambil`,
  decline: msg`Tolak tawaran`,
  hold: msg`Tahan`,
  ask: msg`Tanya`,
  answer: msg`Catat jawaban`,
  reject: msg`Tolak`,
  reopen: msg`Buka lagi`,
  transfer: msg`Serahkan`,
  route: msg`Tugaskan`,
  support: msg`Minta dukungan`,
  finish: msg`Selesaikan dukungan`,
  split: msg`Bagi`,
  note: msg`Catat`,
  update: msg`Kabari`,
  assign: msg`Tunjuk`,
  visibility: msg`Ubah keterlihatan`,
};

/** The word after it. */
export const doneWords: Record<Step, MessageDescriptor> = {
  accept: msg`Laporan diterima.`,
  start: msg`Mulai dikerjakan.`,
  resume: msg`Dilanjutkan.`,
  resolve: msg`Ditandai selesai.`,
  close: msg`Dipastikan selesai.`,
  take: msg`Tawaran diambil.`,
  decline: msg`Tawaran ditolak.`,
  hold: msg`Ditahan sampai ditinjau lagi.`,
  ask: msg`Pertanyaan terkirim ke pelapor.`,
  answer: msg`Jawaban dicatat; laporan kembali dikerjakan.`,
  reject: msg`Laporan ditolak.`,
  reopen: msg`Laporan dibuka lagi.`,
  transfer: msg`Ditawarkan ke lembaga lain.`,
  route: msg`Ditugaskan.`,
  support: msg`Dukungan diminta.`,
  finish: msg`Dukungan selesai.`,
  split: msg`Laporan dibagi.`,
  note: msg`Catatan tersimpan.`,
  update: msg`Kabar terkirim.`,
  assign: msg`Petugas tersimpan.`,
  visibility: msg`Keterlihatan diubah.`,
};

/** The single key of a step; Enter always takes the next one. */
export const stepKeys: Readonly<Record<Step, string>> = {
  accept: 'E',
  start: 'S',
  resume: 'L',
  close: 'C',
  take: 'Y',
  finish: 'W',
  reopen: 'O',
  assign: 'A',
  transfer: 'P',
  ask: 'I',
  answer: 'Q',
  note: 'N',
  resolve: 'R',
  reject: 'X',
  hold: 'H',
  update: 'U',
  support: 'D',
  split: 'B',
  route: 'G',
  decline: 'T',
  visibility: 'V',
};

/** What the step is, above its fields. */
export const stepTitles: Record<Step, MessageDescriptor> = {
  ...stepWords,
  assign: msg`Tunjuk petugas`,
  route: msg`Tugaskan ke lembaga`,
  resolve: msg`Selesaikan dengan bukti`,
  close: msg`Sudah diperiksa: selesai`,
  hold: msg`Tahan sampai ditinjau lagi`,
  ask: msg`Tanya pelapor`,
  answer: msg`Catat jawaban pelapor`,
  reject: msg`Tolak laporan`,
  reopen: msg`Buka lagi laporan`,
  transfer: msg`Serahkan ke lembaga lain`,
  support: msg`Minta dukungan lembaga lain`,
  finish: msg`Bagian kami selesai`,
  split: msg`Bagi ke beberapa lembaga`,
  note: msg`Catatan antarpetugas`,
  update: msg`Kabar untuk semua yang melihat`,
  visibility: msg`Siapa yang melihat laporan ini`,
};

/** What a step still waits for, as its button says it. */
export const fieldMissing: Record<StepField, MessageDescriptor> = {
  words: msg`Tulis isinya dulu.`,
  photos: msg`Tambahkan foto atau penjelasan dulu.`,
  agency: msg`Pilih lembaganya dulu.`,
  date: msg`Pilih tanggalnya dulu.`,
  person: msg`Pilih petugasnya dulu.`,
  visibility: msg`Pilih siapa yang melihat dulu.`,
  parts: msg`Isi lembaga dan tugas tiap bagian dulu.`,
};

/** Who reads the words that the step asks for. */
export const wordsFor: Partial<Record<Step, MessageDescriptor>> = {
  hold: msg`Alasan, dibaca semua orang`,
  ask: msg`Pertanyaan, di tautan pribadi pelapor; pekerjaan menunggu jawabannya`,
  answer: msg`Jawaban lewat telepon atau di loket; dibaca petugas dan pelapor`,
  reject: msg`Alasan, dibaca semua orang`,
  reopen: msg`Apa yang belum beres; dibaca petugas dan pelapor`,
  decline: msg`Mengapa tidak dapat mengambilnya; dibaca petugas`,
  resolve: msg`Penjelasan, dibaca semua orang`,
  transfer: msg`Mengapa ke sana; dibaca petugas`,
  support: msg`Tugasnya; dibaca petugas`,
  finish: msg`Apa yang dikerjakan (boleh kosong)`,
  note: msg`Hanya dibaca petugas yang menangani`,
  update: msg`Dibaca warga dan pelapor`,
  visibility: msg`Alasan, dibaca petugas`,
};
