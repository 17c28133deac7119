/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AreaFigures($filter: ReportFilterInput!) {\n    areaFigures(filter: $filter) {\n      jurisdiction {\n        code\n        name\n      }\n      count\n      perKm2\n      perThousandResidents\n      open\n      medianAgeHours\n      resolved\n      keptTarget\n    }\n  }\n": typeof types.AreaFiguresDocument,
    "\n  query Histogram($filter: ReportFilterInput!) {\n    reportHistogram(filter: $filter) {\n      unit\n      total\n      bars {\n        from\n        to\n        count\n      }\n    }\n  }\n": typeof types.HistogramDocument,
    "\n  query SavedViews($city: String!) {\n    savedViews(city: $city) {\n      id\n      name\n      query\n      shared\n      own\n      owner\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    changed: saveView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RenameView($input: RenameViewInput!) {\n    changed: renameView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RenameViewDocument,
    "\n  mutation RemoveView($viewId: ID!) {\n    changed: removeView(viewId: $viewId) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RemoveViewDocument,
};
const documents: Documents = {
    "\n  query AreaFigures($filter: ReportFilterInput!) {\n    areaFigures(filter: $filter) {\n      jurisdiction {\n        code\n        name\n      }\n      count\n      perKm2\n      perThousandResidents\n      open\n      medianAgeHours\n      resolved\n      keptTarget\n    }\n  }\n": types.AreaFiguresDocument,
    "\n  query Histogram($filter: ReportFilterInput!) {\n    reportHistogram(filter: $filter) {\n      unit\n      total\n      bars {\n        from\n        to\n        count\n      }\n    }\n  }\n": types.HistogramDocument,
    "\n  query SavedViews($city: String!) {\n    savedViews(city: $city) {\n      id\n      name\n      query\n      shared\n      own\n      owner\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    changed: saveView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RenameView($input: RenameViewInput!) {\n    changed: renameView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RenameViewDocument,
    "\n  mutation RemoveView($viewId: ID!) {\n    changed: removeView(viewId: $viewId) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RemoveViewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaFigures($filter: ReportFilterInput!) {\n    areaFigures(filter: $filter) {\n      jurisdiction {\n        code\n        name\n      }\n      count\n      perKm2\n      perThousandResidents\n      open\n      medianAgeHours\n      resolved\n      keptTarget\n    }\n  }\n"): (typeof documents)["\n  query AreaFigures($filter: ReportFilterInput!) {\n    areaFigures(filter: $filter) {\n      jurisdiction {\n        code\n        name\n      }\n      count\n      perKm2\n      perThousandResidents\n      open\n      medianAgeHours\n      resolved\n      keptTarget\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Histogram($filter: ReportFilterInput!) {\n    reportHistogram(filter: $filter) {\n      unit\n      total\n      bars {\n        from\n        to\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Histogram($filter: ReportFilterInput!) {\n    reportHistogram(filter: $filter) {\n      unit\n      total\n      bars {\n        from\n        to\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($city: String!) {\n    savedViews(city: $city) {\n      id\n      name\n      query\n      shared\n      own\n      owner\n    }\n  }\n"): (typeof documents)["\n  query SavedViews($city: String!) {\n    savedViews(city: $city) {\n      id\n      name\n      query\n      shared\n      own\n      owner\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    changed: saveView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($input: SaveViewInput!) {\n    changed: saveView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameView($input: RenameViewInput!) {\n    changed: renameView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameView($input: RenameViewInput!) {\n    changed: renameView(input: $input) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($viewId: ID!) {\n    changed: removeView(viewId: $viewId) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveView($viewId: ID!) {\n    changed: removeView(viewId: $viewId) {\n      __typename\n      ... on ChangedView {\n        view {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;