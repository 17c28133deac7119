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
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      id\n      name\n      email\n      agency {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation JoinByInvitation($input: JoinInput!) {\n    joinByInvitation(input: $input) {\n      __typename\n      ... on Joined {\n        email\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.JoinByInvitationDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      since\n      lastSeenAt\n      method\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndMySession($sessionId: ID!) {\n    endMySession(sessionId: $sessionId) {\n      id\n    }\n  }\n": typeof types.EndMySessionDocument,
    "\n  mutation EndMyOtherSessions {\n    endMyOtherSessions {\n      id\n    }\n  }\n": typeof types.EndMyOtherSessionsDocument,
};
const documents: Documents = {
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      id\n      name\n      email\n      agency {\n        id\n        name\n      }\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation JoinByInvitation($input: JoinInput!) {\n    joinByInvitation(input: $input) {\n      __typename\n      ... on Joined {\n        email\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.JoinByInvitationDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      since\n      lastSeenAt\n      method\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndMySession($sessionId: ID!) {\n    endMySession(sessionId: $sessionId) {\n      id\n    }\n  }\n": types.EndMySessionDocument,
    "\n  mutation EndMyOtherSessions {\n    endMyOtherSessions {\n      id\n    }\n  }\n": types.EndMyOtherSessionsDocument,
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
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      id\n      name\n      email\n      agency {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      id\n      name\n      email\n      agency {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinByInvitation($input: JoinInput!) {\n    joinByInvitation(input: $input) {\n      __typename\n      ... on Joined {\n        email\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinByInvitation($input: JoinInput!) {\n    joinByInvitation(input: $input) {\n      __typename\n      ... on Joined {\n        email\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      since\n      lastSeenAt\n      method\n      current\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions {\n      id\n      since\n      lastSeenAt\n      method\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMySession($sessionId: ID!) {\n    endMySession(sessionId: $sessionId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndMySession($sessionId: ID!) {\n    endMySession(sessionId: $sessionId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMyOtherSessions {\n    endMyOtherSessions {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndMyOtherSessions {\n    endMyOtherSessions {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;