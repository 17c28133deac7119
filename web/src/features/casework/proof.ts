import type { Client } from 'urql';
import type { Move, Seen } from './move';
import { takeStep, type Outcome } from './take-step';
import { uploadPhoto } from './upload-photo';

/** A photo that was chosen for a step, under a key that stays the same through every retry. */
export interface Proof {
  readonly key: string;
  readonly photo: Blob;
}

/** Uploads the photos of a step, then takes it. */
export async function takeStepWithProof(
  client: Client,
  move: Move,
  seen: Seen,
  proofs: readonly Proof[],
  onProgress: (percent: number) => void,
): Promise<Outcome> {
  if (move.step !== 'resolve') return takeStep(client, move, seen);
  const photoIds: string[] = [];
  for (const [index, { key, photo }] of proofs.entries()) {
    const uploaded = await uploadPhoto(key, photo, (percent) =>
      onProgress(Math.round((index * 100 + percent) / proofs.length)),
    );
    if (uploaded.kind === 'unreachable') return { kind: 'failed', error: undefined };
    if (uploaded.kind === 'refused') return { kind: 'refused', code: 'INVALID', message: uploaded.message };
    photoIds.push(uploaded.photoId);
  }
  return takeStep(client, { ...move, photoIds }, seen);
}
