import type { FormattedExecutionResult } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { currentLanguage } from '../../ui/language';
import { learnServerTime } from '../../ui/server-time';
import { aroundCache } from './around-cache';
import { reportCache } from './cache';
import { problemOf } from './problem';
import { openSocket, type Socket } from './socket';

async function timedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const sentAt = Date.now();
  const response = await fetch(input, init);
  learnServerTime(response.headers.get('date'), sentAt, 1_000);
  return response;
}

export interface Api {
  client: () => Client;
  /** A client with an empty cache: nothing from before a gap may be mixed with what comes after. */
  renew: () => void;
  /** Cuts the socket; whoever listens sees it close. */
  cutSocket: () => void;
  /** Called at each sign of life from the server's side of the socket; returns how to stop. */
  onHeard: (listener: () => void) => () => void;
  /** Called when an answer or the socket says that this person is not signed in, or has other rights. */
  onSignedOut: (listener: () => void) => () => void;
  /** Calls back once the server got past everything that the socket has sent until now; returns how to stop. */
  whenAnswered: Socket['whenAnswered'];
}

function openClient(socket: Socket, suspect: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: timedFetch,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage() },
    }),
    exchanges: [
      aroundCache(reportCache()),
      mapExchange({
        onError: (error) => {
          if (problemOf(error).kind === 'signed-out') suspect();
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables, operationName }) => ({
          subscribe: (sink) => {
            let left = false;
            const next = ({ data = null, errors }: FormattedExecutionResult) =>
              sink.next(errors ? { data, errors } : { data });
            // urql lets a subscription end without a word; whoever follows the log must hear that it stopped.
            const complete = () => (left ? sink.complete() : sink.error(new Error('The subscription ended')));
            const stop = socket.subscribe(
              { query: query ?? '', variables, operationName },
              { ...sink, next, complete },
            );
            const unsubscribe = () => {
              left = true;
              stop();
            };
            return { unsubscribe };
          },
        }),
      }),
    ],
  });
}

export function openApi(): Api {
  const listeners = new Set<() => void>();
  const suspicious = new Set<() => void>();
  const suspect = () => suspicious.forEach((tell) => tell());
  const socket = openSocket(() => listeners.forEach((tell) => tell()), suspect);
  let client = openClient(socket, suspect);
  return {
    client: () => client,
    renew: () => {
      client = openClient(socket, suspect);
    },
    cutSocket: () => socket.terminate(),
    onSignedOut: (listener) => {
      suspicious.add(listener);
      return () => suspicious.delete(listener);
    },
    whenAnswered: socket.whenAnswered,
    onHeard: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
