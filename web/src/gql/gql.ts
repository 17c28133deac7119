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
  '\n  query Viewer {\n    viewer {\n      name\n      email\n      role\n      agency {\n        id\n        slug\n        name\n        abbreviation\n      }\n      city {\n        id\n        slug\n      }\n    }\n  }\n': typeof types.ViewerDocument;
  '\n  query SignIn {\n    signIn {\n      state\n      email\n      secondFactorEnrolled\n      secondFactorRequired\n      provider {\n        name\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  query CataloguePage($city: String!, $agencies: Cursor, $categories: Cursor, $jurisdictions: Cursor) {\n    agencies(city: $city, first: 200, after: $agencies) {\n      nodes {\n        id\n        slug\n        name\n        abbreviation\n        kind\n        jurisdiction {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    categories(city: $city, first: 200, after: $categories) {\n      nodes {\n        id\n        code\n        nameId\n        nameEn\n        leadAgency {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jurisdictions(city: $city, first: 200, after: $jurisdictions) {\n      nodes {\n        id\n        code\n        level\n        name\n        aliases\n        centre {\n          longitude\n          latitude\n        }\n        parent {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CataloguePageDocument;
  '\n  query Cities {\n    cities {\n      id\n      slug\n      name\n      timeZone\n      bounds\n      centre {\n        longitude\n        latitude\n      }\n      boundaries\n      boundaryVersion\n      basemap {\n        kind\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n      demonstration\n      emergencyNumbers {\n        number\n        nameId\n        nameEn\n        purpose\n      }\n    }\n  }\n': typeof types.CitiesDocument;
  '\n  fragment LiveReport on Report {\n    id\n    code\n    version\n    status\n    publicStatus\n    urgency\n    audience\n    lateAt\n    placeCheck\n    acknowledgedAt\n    acknowledgedBy\n    receivedAt\n    updatedAt\n    respondDueAt\n    resolveDueAt\n    dueAt\n    pausedSince\n    reviewAt\n    assigneeName\n    landmark\n    place {\n      longitude\n      latitude\n      precision\n    }\n    category {\n      id\n      code\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      slug\n      kind\n      abbreviation\n    }\n    offeredTo {\n      id\n      slug\n      abbreviation\n    }\n    supportAgencies {\n      id\n      slug\n    }\n    subdistrict {\n      id\n      code\n      name\n    }\n    district {\n      id\n      code\n      name\n    }\n    ...ReportRow\n    ...ReportCard\n  }\n': typeof types.LiveReportFragmentDoc;
  '\n  query LivePosition($filter: ReportFilterInput) {\n    changes(first: 1, filter: $filter) {\n      pageInfo {\n        endCursor\n      }\n    }\n    streamState {\n      now\n    }\n  }\n': typeof types.LivePositionDocument;
  '\n  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {\n    changes(first: 200, filter: $filter, since: $since) {\n      nodes {\n        kind\n        reportId\n        event {\n          id\n        }\n      }\n    }\n  }\n': typeof types.LiveAuditDocument;
  '\n  query LiveState {\n    streamState {\n      now\n      stalledSeconds\n    }\n  }\n': typeof types.LiveStateDocument;
  '\n  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {\n    reportChanged(filter: $filter, after: $after) {\n      cursor\n      kind\n      reportId\n      event {\n        id\n        kind\n        at\n      }\n      report {\n        ...LiveReport\n      }\n    }\n  }\n': typeof types.ReportChangedDocument;
  '\n  query ActionPage($filter: ReportFilterInput!, $after: Cursor) {\n    reports(filter: $filter, first: 50, after: $after, orderBy: OLDEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ActionPageDocument;
  '\n  query Counts($chips: ReportFilterInput!, $view: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    view: reportCounts(filter: $view) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n': typeof types.CountsDocument;
  '\n  query FeedPage($filter: ReportFilterInput!, $first: Int!, $after: Cursor) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: NEWEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.FeedPageDocument;
  '\n  query ChipCounts($chips: ReportFilterInput!, $late: ReportFilterInput!, $border: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n      sealed {\n        count\n        more\n      }\n    }\n    late: reportCounts(filter: $late) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n    border: reportCounts(filter: $border) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n': typeof types.ChipCountsDocument;
  '\n  mutation AcknowledgeReport($input: AcknowledgeReportInput!) {\n    acknowledgeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.AcknowledgeReportDocument;
  '\n  mutation CorrectSubdistrict($input: CorrectSubdistrictInput!) {\n    correctSubdistrict(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          borderWith {\n            id\n            code\n            name\n          }\n          ...LiveReport\n          ...Timeline\n          ...RoutingWhy\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.CorrectSubdistrictDocument;
  '\n  mutation TakeDownReport($input: TakeDownReportInput!) {\n    takeDownReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.TakeDownReportDocument;
  '\n  mutation SupportReport($input: SupportReportInput!) {\n    supportReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          supportCount\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.SupportReportDocument;
  '\n  fragment DetailClocks on Report {\n    id\n    receivedAt\n    acknowledgedAt\n    resolvedAt\n    respondDueAt\n    resolveDueAt\n    category {\n      id\n      respondWithin\n      respondClock\n      resolveWithin\n      resolveClock\n    }\n  }\n': typeof types.DetailClocksFragmentDoc;
  '\n  fragment LinkedReports on Report {\n    id\n    mergedInto {\n      id\n      code\n    }\n    mergedReports {\n      id\n      code\n    }\n    partOf {\n      id\n      code\n    }\n    parts {\n      id\n      code\n      agency {\n        id\n        abbreviation\n      }\n    }\n  }\n': typeof types.LinkedReportsFragmentDoc;
  '\n  fragment Photos on Report {\n    id\n    photos {\n      id\n      purpose\n      mediumUrl\n      largeUrl\n      width\n      height\n    }\n    place {\n      source\n      precision\n      accuracyMeters\n    }\n  }\n': typeof types.PhotosFragmentDoc;
  '\n  fragment PromiseWords on Report {\n    id\n    status\n    publicStatus\n    audience\n    lateAt\n    receivedAt\n    acknowledgedAt\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n  }\n': typeof types.PromiseWordsFragmentDoc;
  '\n  fragment ReportCard on Report {\n    id\n    code\n    status\n    publicStatus\n    audience\n    receivedAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      precision\n    }\n    photos {\n      id\n      thumbUrl\n    }\n    ...StatusWords\n    ...PromiseWords\n  }\n': typeof types.ReportCardFragmentDoc;
  '\n  fragment ReportRow on Report {\n    id\n    code\n    status\n    publicStatus\n    urgency\n    audience\n    receivedAt\n    updatedAt\n    acknowledgedAt\n    acknowledgedBy\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      kind\n      abbreviation\n    }\n    subdistrict {\n      id\n      name\n    }\n  }\n': typeof types.ReportRowFragmentDoc;
  '\n  fragment RoutingWhy on Report {\n    id\n    agency {\n      id\n      abbreviation\n    }\n    routing {\n      agency {\n        id\n        abbreviation\n      }\n      steps {\n        textId\n        textEn\n      }\n      categoryVersion\n    }\n  }\n': typeof types.RoutingWhyFragmentDoc;
  '\n  fragment StatusWords on Report {\n    id\n    publicStatus\n    audience\n    agency {\n      id\n      abbreviation\n    }\n  }\n': typeof types.StatusWordsFragmentDoc;
  '\n  fragment SupportButton on Report {\n    id\n    code\n    supportCount\n  }\n': typeof types.SupportButtonFragmentDoc;
  '\n  fragment Timeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      toStatus\n      reason\n      step\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n': typeof types.TimelineFragmentDoc;
  '\n  query ReportDetail($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      landmark\n      visibility\n      handled\n      demonstration\n      borderWith {\n        id\n        code\n        name\n      }\n      supportAgencies {\n        id\n        abbreviation\n      }\n      supportCount\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...PromiseWords\n      ...SupportButton\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...Timeline\n    }\n  }\n': typeof types.ReportDetailDocument;
};
const documents: Documents = {
  '\n  query Viewer {\n    viewer {\n      name\n      email\n      role\n      agency {\n        id\n        slug\n        name\n        abbreviation\n      }\n      city {\n        id\n        slug\n      }\n    }\n  }\n':
    types.ViewerDocument,
  '\n  query SignIn {\n    signIn {\n      state\n      email\n      secondFactorEnrolled\n      secondFactorRequired\n      provider {\n        name\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  query CataloguePage($city: String!, $agencies: Cursor, $categories: Cursor, $jurisdictions: Cursor) {\n    agencies(city: $city, first: 200, after: $agencies) {\n      nodes {\n        id\n        slug\n        name\n        abbreviation\n        kind\n        jurisdiction {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    categories(city: $city, first: 200, after: $categories) {\n      nodes {\n        id\n        code\n        nameId\n        nameEn\n        leadAgency {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jurisdictions(city: $city, first: 200, after: $jurisdictions) {\n      nodes {\n        id\n        code\n        level\n        name\n        aliases\n        centre {\n          longitude\n          latitude\n        }\n        parent {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CataloguePageDocument,
  '\n  query Cities {\n    cities {\n      id\n      slug\n      name\n      timeZone\n      bounds\n      centre {\n        longitude\n        latitude\n      }\n      boundaries\n      boundaryVersion\n      basemap {\n        kind\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n      demonstration\n      emergencyNumbers {\n        number\n        nameId\n        nameEn\n        purpose\n      }\n    }\n  }\n':
    types.CitiesDocument,
  '\n  fragment LiveReport on Report {\n    id\n    code\n    version\n    status\n    publicStatus\n    urgency\n    audience\n    lateAt\n    placeCheck\n    acknowledgedAt\n    acknowledgedBy\n    receivedAt\n    updatedAt\n    respondDueAt\n    resolveDueAt\n    dueAt\n    pausedSince\n    reviewAt\n    assigneeName\n    landmark\n    place {\n      longitude\n      latitude\n      precision\n    }\n    category {\n      id\n      code\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      slug\n      kind\n      abbreviation\n    }\n    offeredTo {\n      id\n      slug\n      abbreviation\n    }\n    supportAgencies {\n      id\n      slug\n    }\n    subdistrict {\n      id\n      code\n      name\n    }\n    district {\n      id\n      code\n      name\n    }\n    ...ReportRow\n    ...ReportCard\n  }\n':
    types.LiveReportFragmentDoc,
  '\n  query LivePosition($filter: ReportFilterInput) {\n    changes(first: 1, filter: $filter) {\n      pageInfo {\n        endCursor\n      }\n    }\n    streamState {\n      now\n    }\n  }\n':
    types.LivePositionDocument,
  '\n  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {\n    changes(first: 200, filter: $filter, since: $since) {\n      nodes {\n        kind\n        reportId\n        event {\n          id\n        }\n      }\n    }\n  }\n':
    types.LiveAuditDocument,
  '\n  query LiveState {\n    streamState {\n      now\n      stalledSeconds\n    }\n  }\n':
    types.LiveStateDocument,
  '\n  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {\n    reportChanged(filter: $filter, after: $after) {\n      cursor\n      kind\n      reportId\n      event {\n        id\n        kind\n        at\n      }\n      report {\n        ...LiveReport\n      }\n    }\n  }\n':
    types.ReportChangedDocument,
  '\n  query ActionPage($filter: ReportFilterInput!, $after: Cursor) {\n    reports(filter: $filter, first: 50, after: $after, orderBy: OLDEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ActionPageDocument,
  '\n  query Counts($chips: ReportFilterInput!, $view: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    view: reportCounts(filter: $view) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n':
    types.CountsDocument,
  '\n  query FeedPage($filter: ReportFilterInput!, $first: Int!, $after: Cursor) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: NEWEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.FeedPageDocument,
  '\n  query ChipCounts($chips: ReportFilterInput!, $late: ReportFilterInput!, $border: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n      sealed {\n        count\n        more\n      }\n    }\n    late: reportCounts(filter: $late) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n    border: reportCounts(filter: $border) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n':
    types.ChipCountsDocument,
  '\n  mutation AcknowledgeReport($input: AcknowledgeReportInput!) {\n    acknowledgeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.AcknowledgeReportDocument,
  '\n  mutation CorrectSubdistrict($input: CorrectSubdistrictInput!) {\n    correctSubdistrict(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          borderWith {\n            id\n            code\n            name\n          }\n          ...LiveReport\n          ...Timeline\n          ...RoutingWhy\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.CorrectSubdistrictDocument,
  '\n  mutation TakeDownReport($input: TakeDownReportInput!) {\n    takeDownReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.TakeDownReportDocument,
  '\n  mutation SupportReport($input: SupportReportInput!) {\n    supportReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          supportCount\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.SupportReportDocument,
  '\n  fragment DetailClocks on Report {\n    id\n    receivedAt\n    acknowledgedAt\n    resolvedAt\n    respondDueAt\n    resolveDueAt\n    category {\n      id\n      respondWithin\n      respondClock\n      resolveWithin\n      resolveClock\n    }\n  }\n':
    types.DetailClocksFragmentDoc,
  '\n  fragment LinkedReports on Report {\n    id\n    mergedInto {\n      id\n      code\n    }\n    mergedReports {\n      id\n      code\n    }\n    partOf {\n      id\n      code\n    }\n    parts {\n      id\n      code\n      agency {\n        id\n        abbreviation\n      }\n    }\n  }\n':
    types.LinkedReportsFragmentDoc,
  '\n  fragment Photos on Report {\n    id\n    photos {\n      id\n      purpose\n      mediumUrl\n      largeUrl\n      width\n      height\n    }\n    place {\n      source\n      precision\n      accuracyMeters\n    }\n  }\n':
    types.PhotosFragmentDoc,
  '\n  fragment PromiseWords on Report {\n    id\n    status\n    publicStatus\n    audience\n    lateAt\n    receivedAt\n    acknowledgedAt\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n  }\n':
    types.PromiseWordsFragmentDoc,
  '\n  fragment ReportCard on Report {\n    id\n    code\n    status\n    publicStatus\n    audience\n    receivedAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      precision\n    }\n    photos {\n      id\n      thumbUrl\n    }\n    ...StatusWords\n    ...PromiseWords\n  }\n':
    types.ReportCardFragmentDoc,
  '\n  fragment ReportRow on Report {\n    id\n    code\n    status\n    publicStatus\n    urgency\n    audience\n    receivedAt\n    updatedAt\n    acknowledgedAt\n    acknowledgedBy\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      kind\n      abbreviation\n    }\n    subdistrict {\n      id\n      name\n    }\n  }\n':
    types.ReportRowFragmentDoc,
  '\n  fragment RoutingWhy on Report {\n    id\n    agency {\n      id\n      abbreviation\n    }\n    routing {\n      agency {\n        id\n        abbreviation\n      }\n      steps {\n        textId\n        textEn\n      }\n      categoryVersion\n    }\n  }\n':
    types.RoutingWhyFragmentDoc,
  '\n  fragment StatusWords on Report {\n    id\n    publicStatus\n    audience\n    agency {\n      id\n      abbreviation\n    }\n  }\n':
    types.StatusWordsFragmentDoc,
  '\n  fragment SupportButton on Report {\n    id\n    code\n    supportCount\n  }\n':
    types.SupportButtonFragmentDoc,
  '\n  fragment Timeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      toStatus\n      reason\n      step\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n':
    types.TimelineFragmentDoc,
  '\n  query ReportDetail($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      landmark\n      visibility\n      handled\n      demonstration\n      borderWith {\n        id\n        code\n        name\n      }\n      supportAgencies {\n        id\n        abbreviation\n      }\n      supportCount\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...PromiseWords\n      ...SupportButton\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...Timeline\n    }\n  }\n':
    types.ReportDetailDocument,
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
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      name\n      email\n      role\n      agency {\n        id\n        slug\n        name\n        abbreviation\n      }\n      city {\n        id\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Viewer {\n    viewer {\n      name\n      email\n      role\n      agency {\n        id\n        slug\n        name\n        abbreviation\n      }\n      city {\n        id\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignIn {\n    signIn {\n      state\n      email\n      secondFactorEnrolled\n      secondFactorRequired\n      provider {\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SignIn {\n    signIn {\n      state\n      email\n      secondFactorEnrolled\n      secondFactorRequired\n      provider {\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CataloguePage($city: String!, $agencies: Cursor, $categories: Cursor, $jurisdictions: Cursor) {\n    agencies(city: $city, first: 200, after: $agencies) {\n      nodes {\n        id\n        slug\n        name\n        abbreviation\n        kind\n        jurisdiction {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    categories(city: $city, first: 200, after: $categories) {\n      nodes {\n        id\n        code\n        nameId\n        nameEn\n        leadAgency {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jurisdictions(city: $city, first: 200, after: $jurisdictions) {\n      nodes {\n        id\n        code\n        level\n        name\n        aliases\n        centre {\n          longitude\n          latitude\n        }\n        parent {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CataloguePage($city: String!, $agencies: Cursor, $categories: Cursor, $jurisdictions: Cursor) {\n    agencies(city: $city, first: 200, after: $agencies) {\n      nodes {\n        id\n        slug\n        name\n        abbreviation\n        kind\n        jurisdiction {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    categories(city: $city, first: 200, after: $categories) {\n      nodes {\n        id\n        code\n        nameId\n        nameEn\n        leadAgency {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jurisdictions(city: $city, first: 200, after: $jurisdictions) {\n      nodes {\n        id\n        code\n        level\n        name\n        aliases\n        centre {\n          longitude\n          latitude\n        }\n        parent {\n          id\n          code\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Cities {\n    cities {\n      id\n      slug\n      name\n      timeZone\n      bounds\n      centre {\n        longitude\n        latitude\n      }\n      boundaries\n      boundaryVersion\n      basemap {\n        kind\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n      demonstration\n      emergencyNumbers {\n        number\n        nameId\n        nameEn\n        purpose\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Cities {\n    cities {\n      id\n      slug\n      name\n      timeZone\n      bounds\n      centre {\n        longitude\n        latitude\n      }\n      boundaries\n      boundaryVersion\n      basemap {\n        kind\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n      demonstration\n      emergencyNumbers {\n        number\n        nameId\n        nameEn\n        purpose\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LiveReport on Report {\n    id\n    code\n    version\n    status\n    publicStatus\n    urgency\n    audience\n    lateAt\n    placeCheck\n    acknowledgedAt\n    acknowledgedBy\n    receivedAt\n    updatedAt\n    respondDueAt\n    resolveDueAt\n    dueAt\n    pausedSince\n    reviewAt\n    assigneeName\n    landmark\n    place {\n      longitude\n      latitude\n      precision\n    }\n    category {\n      id\n      code\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      slug\n      kind\n      abbreviation\n    }\n    offeredTo {\n      id\n      slug\n      abbreviation\n    }\n    supportAgencies {\n      id\n      slug\n    }\n    subdistrict {\n      id\n      code\n      name\n    }\n    district {\n      id\n      code\n      name\n    }\n    ...ReportRow\n    ...ReportCard\n  }\n',
): (typeof documents)['\n  fragment LiveReport on Report {\n    id\n    code\n    version\n    status\n    publicStatus\n    urgency\n    audience\n    lateAt\n    placeCheck\n    acknowledgedAt\n    acknowledgedBy\n    receivedAt\n    updatedAt\n    respondDueAt\n    resolveDueAt\n    dueAt\n    pausedSince\n    reviewAt\n    assigneeName\n    landmark\n    place {\n      longitude\n      latitude\n      precision\n    }\n    category {\n      id\n      code\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      slug\n      kind\n      abbreviation\n    }\n    offeredTo {\n      id\n      slug\n      abbreviation\n    }\n    supportAgencies {\n      id\n      slug\n    }\n    subdistrict {\n      id\n      code\n      name\n    }\n    district {\n      id\n      code\n      name\n    }\n    ...ReportRow\n    ...ReportCard\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LivePosition($filter: ReportFilterInput) {\n    changes(first: 1, filter: $filter) {\n      pageInfo {\n        endCursor\n      }\n    }\n    streamState {\n      now\n    }\n  }\n',
): (typeof documents)['\n  query LivePosition($filter: ReportFilterInput) {\n    changes(first: 1, filter: $filter) {\n      pageInfo {\n        endCursor\n      }\n    }\n    streamState {\n      now\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {\n    changes(first: 200, filter: $filter, since: $since) {\n      nodes {\n        kind\n        reportId\n        event {\n          id\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {\n    changes(first: 200, filter: $filter, since: $since) {\n      nodes {\n        kind\n        reportId\n        event {\n          id\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LiveState {\n    streamState {\n      now\n      stalledSeconds\n    }\n  }\n',
): (typeof documents)['\n  query LiveState {\n    streamState {\n      now\n      stalledSeconds\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {\n    reportChanged(filter: $filter, after: $after) {\n      cursor\n      kind\n      reportId\n      event {\n        id\n        kind\n        at\n      }\n      report {\n        ...LiveReport\n      }\n    }\n  }\n',
): (typeof documents)['\n  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {\n    reportChanged(filter: $filter, after: $after) {\n      cursor\n      kind\n      reportId\n      event {\n        id\n        kind\n        at\n      }\n      report {\n        ...LiveReport\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActionPage($filter: ReportFilterInput!, $after: Cursor) {\n    reports(filter: $filter, first: 50, after: $after, orderBy: OLDEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ActionPage($filter: ReportFilterInput!, $after: Cursor) {\n    reports(filter: $filter, first: 50, after: $after, orderBy: OLDEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Counts($chips: ReportFilterInput!, $view: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    view: reportCounts(filter: $view) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Counts($chips: ReportFilterInput!, $view: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    view: reportCounts(filter: $view) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FeedPage($filter: ReportFilterInput!, $first: Int!, $after: Cursor) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: NEWEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FeedPage($filter: ReportFilterInput!, $first: Int!, $after: Cursor) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: NEWEST) {\n      edges {\n        cursor\n        node {\n          id\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChipCounts($chips: ReportFilterInput!, $late: ReportFilterInput!, $border: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n      sealed {\n        count\n        more\n      }\n    }\n    late: reportCounts(filter: $late) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n    border: reportCounts(filter: $border) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ChipCounts($chips: ReportFilterInput!, $late: ReportFilterInput!, $border: ReportFilterInput!) {\n    chips: reportCounts(filter: $chips) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n      sealed {\n        count\n        more\n      }\n    }\n    late: reportCounts(filter: $late) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n    border: reportCounts(filter: $border) {\n      byStatus {\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcknowledgeReport($input: AcknowledgeReportInput!) {\n    acknowledgeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcknowledgeReport($input: AcknowledgeReportInput!) {\n    acknowledgeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectSubdistrict($input: CorrectSubdistrictInput!) {\n    correctSubdistrict(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          borderWith {\n            id\n            code\n            name\n          }\n          ...LiveReport\n          ...Timeline\n          ...RoutingWhy\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CorrectSubdistrict($input: CorrectSubdistrictInput!) {\n    correctSubdistrict(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          borderWith {\n            id\n            code\n            name\n          }\n          ...LiveReport\n          ...Timeline\n          ...RoutingWhy\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeDownReport($input: TakeDownReportInput!) {\n    takeDownReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeDownReport($input: TakeDownReportInput!) {\n    takeDownReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          ...LiveReport\n          ...Timeline\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SupportReport($input: SupportReportInput!) {\n    supportReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          supportCount\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SupportReport($input: SupportReportInput!) {\n    supportReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          id\n          version\n          supportCount\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DetailClocks on Report {\n    id\n    receivedAt\n    acknowledgedAt\n    resolvedAt\n    respondDueAt\n    resolveDueAt\n    category {\n      id\n      respondWithin\n      respondClock\n      resolveWithin\n      resolveClock\n    }\n  }\n',
): (typeof documents)['\n  fragment DetailClocks on Report {\n    id\n    receivedAt\n    acknowledgedAt\n    resolvedAt\n    respondDueAt\n    resolveDueAt\n    category {\n      id\n      respondWithin\n      respondClock\n      resolveWithin\n      resolveClock\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LinkedReports on Report {\n    id\n    mergedInto {\n      id\n      code\n    }\n    mergedReports {\n      id\n      code\n    }\n    partOf {\n      id\n      code\n    }\n    parts {\n      id\n      code\n      agency {\n        id\n        abbreviation\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LinkedReports on Report {\n    id\n    mergedInto {\n      id\n      code\n    }\n    mergedReports {\n      id\n      code\n    }\n    partOf {\n      id\n      code\n    }\n    parts {\n      id\n      code\n      agency {\n        id\n        abbreviation\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Photos on Report {\n    id\n    photos {\n      id\n      purpose\n      mediumUrl\n      largeUrl\n      width\n      height\n    }\n    place {\n      source\n      precision\n      accuracyMeters\n    }\n  }\n',
): (typeof documents)['\n  fragment Photos on Report {\n    id\n    photos {\n      id\n      purpose\n      mediumUrl\n      largeUrl\n      width\n      height\n    }\n    place {\n      source\n      precision\n      accuracyMeters\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PromiseWords on Report {\n    id\n    status\n    publicStatus\n    audience\n    lateAt\n    receivedAt\n    acknowledgedAt\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n  }\n',
): (typeof documents)['\n  fragment PromiseWords on Report {\n    id\n    status\n    publicStatus\n    audience\n    lateAt\n    receivedAt\n    acknowledgedAt\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportCard on Report {\n    id\n    code\n    status\n    publicStatus\n    audience\n    receivedAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      precision\n    }\n    photos {\n      id\n      thumbUrl\n    }\n    ...StatusWords\n    ...PromiseWords\n  }\n',
): (typeof documents)['\n  fragment ReportCard on Report {\n    id\n    code\n    status\n    publicStatus\n    audience\n    receivedAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      precision\n    }\n    photos {\n      id\n      thumbUrl\n    }\n    ...StatusWords\n    ...PromiseWords\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportRow on Report {\n    id\n    code\n    status\n    publicStatus\n    urgency\n    audience\n    receivedAt\n    updatedAt\n    acknowledgedAt\n    acknowledgedBy\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      kind\n      abbreviation\n    }\n    subdistrict {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ReportRow on Report {\n    id\n    code\n    status\n    publicStatus\n    urgency\n    audience\n    receivedAt\n    updatedAt\n    acknowledgedAt\n    acknowledgedBy\n    respondDueAt\n    resolveDueAt\n    resolvedAt\n    expiresAt\n    supportCount\n    category {\n      id\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      kind\n      abbreviation\n    }\n    subdistrict {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoutingWhy on Report {\n    id\n    agency {\n      id\n      abbreviation\n    }\n    routing {\n      agency {\n        id\n        abbreviation\n      }\n      steps {\n        textId\n        textEn\n      }\n      categoryVersion\n    }\n  }\n',
): (typeof documents)['\n  fragment RoutingWhy on Report {\n    id\n    agency {\n      id\n      abbreviation\n    }\n    routing {\n      agency {\n        id\n        abbreviation\n      }\n      steps {\n        textId\n        textEn\n      }\n      categoryVersion\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StatusWords on Report {\n    id\n    publicStatus\n    audience\n    agency {\n      id\n      abbreviation\n    }\n  }\n',
): (typeof documents)['\n  fragment StatusWords on Report {\n    id\n    publicStatus\n    audience\n    agency {\n      id\n      abbreviation\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SupportButton on Report {\n    id\n    code\n    supportCount\n  }\n',
): (typeof documents)['\n  fragment SupportButton on Report {\n    id\n    code\n    supportCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Timeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      toStatus\n      reason\n      step\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Timeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      toStatus\n      reason\n      step\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReportDetail($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      landmark\n      visibility\n      handled\n      demonstration\n      borderWith {\n        id\n        code\n        name\n      }\n      supportAgencies {\n        id\n        abbreviation\n      }\n      supportCount\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...PromiseWords\n      ...SupportButton\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...Timeline\n    }\n  }\n',
): (typeof documents)['\n  query ReportDetail($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      landmark\n      visibility\n      handled\n      demonstration\n      borderWith {\n        id\n        code\n        name\n      }\n      supportAgencies {\n        id\n        abbreviation\n      }\n      supportCount\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...PromiseWords\n      ...SupportButton\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...Timeline\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
