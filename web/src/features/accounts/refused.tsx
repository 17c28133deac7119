import { Trans } from '@lingui/react/macro';
import type { ProviderRefusal, SignInOutcome } from './session';

export type RefusedOutcome =
  Exclude<SignInOutcome, 'signed-in' | 'second-factor'> | ProviderRefusal | 'wrong-code';

export function isRefused(
  outcome: SignInOutcome | 'idle' | 'sending',
): outcome is Exclude<SignInOutcome, 'signed-in' | 'second-factor'> {
  return !['idle', 'sending', 'signed-in', 'second-factor'].includes(outcome);
}

/** Why nobody was let in, and what to do. */
export function Refused({ outcome }: { outcome: RefusedOutcome }) {
  switch (outcome) {
    case 'wrong':
      return <Trans>Surel atau kata sandi tidak cocok. Periksa, lalu coba lagi.</Trans>;
    case 'wrong-code':
      return <Trans>Kode tidak cocok. Tunggu kode berikutnya, lalu coba lagi.</Trans>;
    case 'expired':
      return <Trans>Waktu untuk kode habis. Masuk lagi dari awal.</Trans>;
    case 'too-many':
      return <Trans>Terlalu banyak percobaan. Tunggu 15 menit, lalu coba lagi.</Trans>;
    case 'disabled':
      return <Trans>Akun ini dinonaktifkan. Hubungi administrator kota.</Trans>;
    case 'not-invited':
      return <Trans>Belum ada akun untuk surel ini. Minta undangan kepada administrator kota.</Trans>;
    case 'provider-failed':
      return <Trans>Masuk lewat akun kota tidak selesai. Coba lagi, atau pakai kata sandi.</Trans>;
    case 'unreachable':
      return <Trans>Server tidak menjawab. Isian tetap di sini; coba lagi sebentar lagi.</Trans>;
  }
}
