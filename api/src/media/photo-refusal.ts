import type { Language } from '../platform/index.ts';

/** Why a photo is not taken, by code: HTTP status, and the words for whoever sent it. */
const REFUSALS = {
  NO_PHOTO: {
    status: 400,
    id: 'Kirim satu foto di kolom "photo".',
    en: 'Send one photo in the field "photo".',
  },
  KEY_INVALID: {
    status: 400,
    id: 'Idempotency-Key harus 16 sampai 64 karakter: huruf, angka, "-" atau "_".',
    en: 'Idempotency-Key takes 16 to 64 characters: letters, digits, "-" or "_".',
  },
  TOO_SLOW: {
    status: 408,
    id: 'Pengiriman terlalu lama. Coba lagi di tempat dengan sinyal yang lebih baik.',
    en: 'The upload took too long. Try again where the signal is better.',
  },
  TOO_LARGE: {
    status: 413,
    id: 'Foto lebih dari 10 MB. Kirim foto yang lebih kecil.',
    en: 'The photo is over 10 MB. Send a smaller one.',
  },
  TOO_MANY_PIXELS: {
    status: 413,
    id: 'Foto lebih dari 50 megapiksel. Kirim foto yang lebih kecil.',
    en: 'The photo has more than 50 megapixels. Send a smaller one.',
  },
  HEIC: {
    status: 415,
    id: 'Foto ini berformat HEIC. Di iPhone, pilih Pengaturan > Kamera > Format > Paling Kompatibel lalu ambil foto lagi, atau kirim tangkapan layar foto ini.',
    en: 'This photo is in HEIC format. On an iPhone choose Settings > Camera > Formats > Most Compatible and take it again, or send a screenshot of it.',
  },
  NOT_A_PHOTO: {
    status: 415,
    id: 'Berkas ini bukan foto JPEG, PNG atau WebP.',
    en: 'This file is no JPEG, PNG or WebP photo.',
  },
  DAMAGED: {
    status: 422,
    id: 'Foto ini rusak atau terpotong. Ambil atau kirim ulang fotonya.',
    en: 'This photo is damaged or cut off. Take it or send it again.',
  },
  RATE_LIMITED: {
    status: 429,
    id: 'Terlalu banyak foto dari alamat ini. Coba lagi nanti.',
    en: 'Too many photos from this address. Try again later.',
  },
  BUSY: {
    status: 503,
    id: 'Sedang banyak foto yang masuk. Coba lagi sebentar lagi.',
    en: 'Many photos are arriving right now. Try again in a moment.',
  },
  STORE_FULL: {
    status: 503,
    id: 'Tempat penyimpanan foto sedang penuh. Coba lagi nanti, atau kirim laporan tanpa foto.',
    en: 'There is no room for photos right now. Try again later, or send the report without a photo.',
  },
} as const;

export type PhotoRefusalCode = keyof typeof REFUSALS;

/** A photo that is not taken, for a reason that may be shown. */
export class PhotoRefusal extends Error {
  override readonly name = 'PhotoRefusal';
  readonly code: PhotoRefusalCode;
  readonly status: number;
  /** Seconds, with BUSY, RATE_LIMITED and STORE_FULL. */
  readonly retryAfterSeconds: number | null;

  constructor(code: PhotoRefusalCode, retryAfterSeconds: number | null = null) {
    super(REFUSALS[code].en);
    this.code = code;
    this.status = REFUSALS[code].status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  words(language: Language): string {
    return REFUSALS[this.code][language];
  }
}
