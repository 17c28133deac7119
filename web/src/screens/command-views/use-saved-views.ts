import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/views';
import type { SavedViewsQuery, SaveViewInput, SaveViewMutation } from '../../gql/views/graphql';

const SavedViews = graphql(/* GraphQL */ `
  query SavedViews($city: String!) {
    savedViews(city: $city) {
      id
      name
      query
      shared
      own
      owner
    }
  }
`);

const SaveView = graphql(/* GraphQL */ `
  mutation SaveView($input: SaveViewInput!) {
    changed: saveView(input: $input) {
      __typename
      ... on ChangedView {
        view {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

const RenameView = graphql(/* GraphQL */ `
  mutation RenameView($input: RenameViewInput!) {
    changed: renameView(input: $input) {
      __typename
      ... on ChangedView {
        view {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

const RemoveView = graphql(/* GraphQL */ `
  mutation RemoveView($viewId: ID!) {
    changed: removeView(viewId: $viewId) {
      __typename
      ... on ChangedView {
        view {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export type View = SavedViewsQuery['savedViews'][number];

/** The id of the view that was changed, or why it was not; `null` words: nobody answered. */
export type Outcome = { id: string } | { refused: string | null };

/** Views of this account and those that are shared with it, as the server keeps them. */
export function useSavedViews(city: string) {
  const client = useClient();
  const [state, setState] = useState<{ views: readonly View[] | null; failed: boolean }>({
    views: null,
    failed: false,
  });
  const read = useCallback(async () => {
    const asked = client.query(SavedViews, { city }, { requestPolicy: 'network-only' });
    const { data } = await asked.toPromise();
    setState((before) => (data ? { views: data.savedViews, failed: false } : { ...before, failed: true }));
  }, [client, city]);
  useEffect(() => void read(), [read]);
  const after = async (asked: PromiseLike<{ data?: SaveViewMutation | undefined }>): Promise<Outcome> => {
    const { data } = await asked;
    await read();
    const changed = data?.changed;
    if (changed?.__typename === 'ChangedView') return { id: changed.view.id };
    return { refused: changed?.message ?? null };
  };
  return {
    ...state,
    read,
    save: (input: Omit<SaveViewInput, 'city'>) =>
      after(client.mutation(SaveView, { input: { ...input, city } }).toPromise()),
    rename: (viewId: string, name: string) =>
      after(client.mutation(RenameView, { input: { viewId, name } }).toPromise()),
    remove: (viewId: string) => after(client.mutation(RemoveView, { viewId }).toPromise()),
  };
}

export type SavedViewsList = ReturnType<typeof useSavedViews>;
