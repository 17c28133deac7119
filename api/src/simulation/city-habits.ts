import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

import { errorCode, StartRefusal } from '../platform/index.ts';
import { DAY_SHAPES, WEEK_SHAPES } from './rhythm.rules.ts';

const sentences = z.array(z.string().min(1)).min(1);
const months = z.array(z.number().min(0)).length(12);

const categoryHabits = z.strictObject({
  /** How often, beside the others. */
  weight: z.number().positive(),
  hours: z.enum(DAY_SHAPES),
  days: z.enum(WEEK_SHAPES).optional(),
  season: z.string().optional(),
  /** How many times as often during a storm. */
  stormFactor: z.number().positive().optional(),
  picture: z.enum(['POTHOLE', 'TREE', 'WASTE', 'LAMP', 'FLOOD']).optional(),
  /** `{where}` and `{since}` are filled in. Nothing about anybody in particular. */
  sentences,
});

const cityHabits = z.strictObject({
  /** January to December, around 1. */
  seasons: z.record(z.string(), months),
  storms: z.strictObject({ season: z.string(), perYear: z.number().min(0) }),
  where: sentences,
  since: sentences,
  landmarks: sentences,
  reasons: z.strictObject({
    ...{ hold: sentences, resolve: sentences, ask: sentences, reject: sentences },
    ...{ merge: sentences, unmerge: sentences, reopen: sentences, takeDown: sentences },
  }),
  categories: z.record(z.string(), categoryHabits),
});

/** What is reported in a city, when, and in which words: data of the city, for plays and trials alone. */
export type CityHabits = z.infer<typeof cityHabits>;
export type CategoryHabits = z.infer<typeof categoryHabits>;
export type Picture = NonNullable<CategoryHabits['picture']>;
export type Reasons = CityHabits['reasons'];

/** For categories that the city's file does not name. */
export const PLAIN_HABITS: CategoryHabits = {
  weight: 5,
  hours: 'DAY',
  sentences: ['Mohon dilihat {where}.'],
};

const NO_HABITS: CityHabits = {
  seasons: {},
  storms: { season: '', perYear: 0 },
  where: ['di sini'],
  since: ['sejak kemarin'],
  landmarks: ['Pinggir jalan'],
  reasons: {
    hold: ['Menunggu bahan.'],
    resolve: ['Sudah dikerjakan.'],
    ask: ['Mohon keterangan tambahan.'],
    reject: ['Tidak ditemukan di lokasi.'],
    merge: ['Sama dengan laporan lain.'],
    unmerge: ['Ternyata berbeda.'],
    reopen: ['Muncul lagi.'],
    takeDown: ['Bukan informasi untuk warga sekitar.'],
  },
  categories: {},
};

/** Reads `simulation.json` of a city folder; a city without one gets plain habits. @throws StartRefusal */
export async function readCityHabits(slug: string): Promise<CityHabits> {
  const path = fileURLToPath(new URL(`../../cities/${slug}/simulation.json`, import.meta.url));
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return NO_HABITS;
  const read = cityHabits.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new StartRefusal(`${slug}/simulation.json: ${z.prettifyError(read.error)}`);
}
