import type { Client as Socket } from 'graphql-ws';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { currentLanguage } from '../../ui/language';
import { learnServerTime } from '../../ui/server-time';
import { reportCache } from './cache';
import { openSocket } from './socket';

async function timedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const sentAt = Date.now();
  const response = await fetch(input, init);
  learnServerTime(response.headers.get('date'), sentAt, Date.now());
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
}

function openClient(socket: Socket): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: timedFetch,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage() },
    }),
    exchanges: [
      reportCache(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables, operationName }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query: query ?? '', variables, operationName },
              { ...sink, next: ({ data = null, errors }) => sink.next(errors ? { data, errors } : { data }) },
            ),
          }),
        }),
      }),
    ],
  });
}

export function openApi(): Api {
  const listeners = new Set<() => void>();
  const socket = openSocket(() => listeners.forEach((tell) => tell()));
  let client = openClient(socket);
  return {
    client: () => client,
    renew: () => {
      client = openClient(socket);
    },
    cutSocket: () => socket.terminate(),
    onHeard: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
