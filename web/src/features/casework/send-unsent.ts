import type { Client } from 'urql';
import { graphql } from '../../gql/desk';
import type { Move } from './move';
import { takeStep } from './take-step';
import {
  afterAttempt,
  dueNow,
  followVersion,
  forgettable,
  hadArrived,
  type Attempt,
  type Unsent,
} from './unsent.rules';
import { unsentStore } from './unsent-store';
import { uploadPhoto } from './upload-photo';

const WhereItStands = graphql(/* GraphQL */ `
  query WhereItStands($code: String!) {
    report(code: $code) {
      id
      version
      status
      timeline {
        id
        toStatus
        actorName
      }
    }
  }
`);

export interface Sender {
  client: Client;
  /** The signed-in account: only its own work is sent. */
  account: string;
  person: string;
  onChange: () => void;
}

async function withPhotos(item: Unsent): Promise<Move | Attempt> {
  if (item.move.step !== 'resolve') return item.move;
  const photoIds: string[] = [];
  for (const key of item.photoKeys) {
    const photo = await unsentStore.photo(key);
    if (!photo) continue;
    const uploaded = await uploadPhoto(key, photo);
    if (uploaded.kind === 'unreachable') return { kind: 'unreachable' };
    if (uploaded.kind === 'refused') return { kind: 'refused', code: 'INVALID', message: uploaded.message };
    photoIds.push(uploaded.photoId);
  }
  return { ...item.move, photoIds };
}

async function attempt(item: Unsent, { client, person }: Sender): Promise<Attempt> {
  const ready = await withPhotos(item);
  if ('kind' in ready) return ready;
  const outcome = await takeStep(client, ready, { id: item.reportId, version: item.version });
  if (outcome.kind === 'failed') return { kind: 'unreachable' };
  if (outcome.kind === 'refused' && outcome.code === 'CONFLICT') {
    const asked = client.query(WhereItStands, { code: item.code }, { requestPolicy: 'network-only' });
    const report = (await asked.toPromise()).data?.report;
    if (report && hadArrived(item, report, person)) return { kind: 'changed', version: report.version };
  }
  return outcome;
}

/** Sends what is due, oldest first, in one tab at a time. Nothing leaves the phone before the server has answered. */
export async function sendUnsent(sender: Sender): Promise<void> {
  await navigator.locks.request('tanggap-desk-sender', { ifAvailable: true }, async (lock) => {
    if (lock) await drain(sender);
  });
}

async function drain(sender: Sender): Promise<void> {
  for (;;) {
    const [item] = dueNow(await unsentStore.all(), sender.account, Date.now());
    if (!item) break;
    const result = await attempt(item, sender);
    const settled = afterAttempt(item, result, Date.now());
    await unsentStore.put(settled);
    if (result.kind === 'changed') await settle(settled, result.version);
    sender.onChange();
    if (result.kind === 'unreachable') return;
  }
}

/** Only now the phone may forget its photos; later steps of the same report follow its new version. */
async function settle(item: Unsent, version: number): Promise<void> {
  for (const key of item.photoKeys) await unsentStore.dropPhoto(key);
  const all = await unsentStore.all();
  for (const each of all) {
    const next = followVersion(each, item.reportId, version);
    if (next !== each) await unsentStore.put(next);
  }
  for (const old of forgettable(all)) await unsentStore.drop(old);
}
