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
  '\n  fragment CaseTimeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      fromStatus\n      toStatus\n      reason\n      text\n      step\n      reviewAt\n      rating\n      assigneeName\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      otherAgency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n': typeof types.CaseTimelineFragmentDoc;
  '\n  mutation StepAnswerOffer($input: AnswerTransferInput!) {\n    result: answerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAnswerOfferDocument;
  '\n  mutation StepOffer($input: OfferTransferInput!) {\n    result: offerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepOfferDocument;
  '\n  mutation StepRoute($input: AssignReportInput!) {\n    result: assignReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepRouteDocument;
  '\n  mutation StepAskSupport($input: AskSupportInput!) {\n    result: askSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAskSupportDocument;
  '\n  mutation StepFinishSupport($input: FinishSupportInput!) {\n    result: finishSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepFinishSupportDocument;
  '\n  mutation StepSplit($input: SplitReportInput!) {\n    result: splitReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepSplitDocument;
  '\n  query NewestVersion($code: String!) {\n    report(code: $code) {\n      id\n      version\n    }\n  }\n': typeof types.NewestVersionDocument;
  '\n  mutation ReadContact($input: ReadContactInput!) {\n    readContact(input: $input) {\n      __typename\n      ... on ReporterContact {\n        name\n        phone\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.ReadContactDocument;
  '\n  query WhereItStands($code: String!) {\n    report(code: $code) {\n      id\n      version\n      status\n      timeline {\n        id\n        toStatus\n        actorName\n      }\n    }\n  }\n': typeof types.WhereItStandsDocument;
  '\n  fragment ChangedWork on Report {\n    id\n    version\n    acknowledgedBy\n    visibility\n    ...LiveReport\n    ...SupportTasks\n    ...CaseTimeline\n    ...Photos\n  }\n': typeof types.ChangedWorkFragmentDoc;
  '\n  mutation StepAccept($input: ReportStepInput!) {\n    result: acceptReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAcceptDocument;
  '\n  mutation StepStart($input: ReportStepInput!) {\n    result: startReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepStartDocument;
  '\n  mutation StepResume($input: ReportStepInput!) {\n    result: resumeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepResumeDocument;
  '\n  mutation StepClose($input: ReportStepInput!) {\n    result: closeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepCloseDocument;
  '\n  mutation StepReject($input: RejectReportInput!) {\n    result: rejectReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepRejectDocument;
  '\n  mutation StepReopen($input: ReopenReportInput!) {\n    result: reopenReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepReopenDocument;
  '\n  mutation StepHold($input: HoldReportInput!) {\n    result: holdReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepHoldDocument;
  '\n  mutation StepAsk($input: AskReporterInput!) {\n    result: askReporter(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAskDocument;
  '\n  mutation StepAnswer($input: RecordAnswerInput!) {\n    result: recordAnswer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAnswerDocument;
  '\n  mutation StepResolve($input: ResolveReportInput!) {\n    result: resolveReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepResolveDocument;
  '\n  mutation StepNote($input: ReportTextInput!) {\n    result: noteReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepNoteDocument;
  '\n  mutation StepTell($input: ReportTextInput!) {\n    result: updateReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepTellDocument;
  '\n  mutation StepAssign($input: AssignPersonInput!) {\n    result: assignPerson(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepAssignDocument;
  '\n  mutation StepVisibility($input: ChangeVisibilityInput!) {\n    result: changeVisibility(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.StepVisibilityDocument;
  '\n  fragment SupportTasks on Report {\n    id\n    supportAgencies {\n      id\n      slug\n      abbreviation\n    }\n    supportTasks {\n      agency {\n        id\n        slug\n        abbreviation\n      }\n      task\n      askedAt\n      doneAt\n    }\n  }\n': typeof types.SupportTasksFragmentDoc;
  '\n  query DeskCase($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      handled\n      demonstration\n      visibility\n      rating\n      offerCount\n      supportCount\n      borderWith {\n        id\n        name\n      }\n      hasContact\n      supportTasks {\n        agency {\n          id\n          slug\n        }\n        task\n        doneAt\n      }\n      timeline {\n        id\n        kind\n        actorName\n        toStatus\n      }\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...CaseTimeline\n      ...SupportTasks\n    }\n  }\n': typeof types.DeskCaseDocument;
  '\n  query Colleagues($agency: String!, $city: String!) {\n    colleagues(agency: $agency, city: $city) {\n      accountId\n      name\n    }\n  }\n': typeof types.ColleaguesDocument;
  '\n  query DeskCounts(\n    $queue: ReportFilterInput!\n    $mine: ReportFilterInput!\n    $offered: ReportFilterInput!\n    $offering: ReportFilterInput!\n    $waiting: ReportFilterInput!\n    $support: ReportFilterInput!\n    $done: ReportFilterInput!\n  ) {\n    queue: reportCounts(filter: $queue) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    mine: reportCounts(filter: $mine) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offered: reportCounts(filter: $offered) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offering: reportCounts(filter: $offering) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    waiting: reportCounts(filter: $waiting) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    support: reportCounts(filter: $support) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    done: reportCounts(filter: $done) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n': typeof types.DeskCountsDocument;
  '\n  query ViewCount($filter: ReportFilterInput!) {\n    reportCounts(filter: $filter) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n': typeof types.ViewCountDocument;
  '\n  query QueuePage($filter: ReportFilterInput!, $first: Int!, $after: Cursor, $order: ReportOrder!) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: $order) {\n      edges {\n        cursor\n        node {\n          id\n          description\n          photos {\n            id\n            purpose\n            mediumUrl\n          }\n          supportTasks {\n            agency {\n              id\n              slug\n            }\n            task\n            doneAt\n          }\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.QueuePageDocument;
  '\n  fragment LiveReport on Report {\n    id\n    code\n    version\n    status\n    publicStatus\n    urgency\n    audience\n    lateAt\n    placeCheck\n    acknowledgedAt\n    acknowledgedBy\n    receivedAt\n    updatedAt\n    respondDueAt\n    resolveDueAt\n    dueAt\n    pausedSince\n    reviewAt\n    assigneeName\n    landmark\n    place {\n      longitude\n      latitude\n      precision\n    }\n    category {\n      id\n      code\n      nameId\n      nameEn\n    }\n    agency {\n      id\n      slug\n      kind\n      abbreviation\n    }\n    offeredTo {\n      id\n      slug\n      abbreviation\n    }\n    supportAgencies {\n      id\n      slug\n    }\n    subdistrict {\n      id\n      code\n      name\n    }\n    district {\n      id\n      code\n      name\n    }\n    ...ReportRow\n    ...ReportCard\n  }\n': typeof types.LiveReportFragmentDoc;
  '\n  query LivePosition($filter: ReportFilterInput) {\n    changes(first: 1, filter: $filter) {\n      pageInfo {\n        endCursor\n      }\n    }\n    streamState {\n      now\n    }\n  }\n': typeof types.LivePositionDocument;
  '\n  query LiveAudit($filter: ReportFilterInput, $since: Cursor!) {\n    changes(first: 200, filter: $filter, since: $since) {\n      nodes {\n        kind\n        reportId\n        event {\n          id\n        }\n      }\n    }\n  }\n': typeof types.LiveAuditDocument;
  '\n  query LiveState {\n    streamState {\n      now\n      stalledSeconds\n    }\n  }\n': typeof types.LiveStateDocument;
  '\n  subscription ReportChanged($filter: ReportFilterInput, $after: Cursor) {\n    reportChanged(filter: $filter, after: $after) {\n      cursor\n      kind\n      reportId\n      event {\n        id\n        kind\n        at\n      }\n      report {\n        ...LiveReport\n      }\n    }\n  }\n': typeof types.ReportChangedDocument;
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
  '\n  query MergeSuggestions($reportId: ID!) {\n    duplicateSuggestions(reportId: $reportId) {\n      distanceMeters\n      minutesApart\n      sharedWords\n      sharedStems\n      report {\n        id\n        code\n        category {\n          id\n          nameId\n          nameEn\n        }\n        photos {\n          id\n          thumbUrl\n        }\n        ...StatusWords\n      }\n    }\n  }\n': typeof types.MergeSuggestionsDocument;
  '\n  query MergePair($mine: String!, $other: String!) {\n    mine: report(code: $mine) {\n      ...MergeSide\n    }\n    other: report(code: $other) {\n      ...MergeSide\n    }\n  }\n': typeof types.MergePairDocument;
  '\n  fragment MergeSide on Report {\n    id\n    code\n    version\n    description\n    landmark\n    receivedAt\n    supportCount\n    publicStatus\n    status\n    visibility\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      longitude\n      latitude\n    }\n    photos {\n      id\n      mediumUrl\n      width\n      height\n    }\n    ...StatusWords\n  }\n': typeof types.MergeSideFragmentDoc;
  '\n  mutation MergeReport($input: MergeReportInput!) {\n    result: mergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.MergeReportDocument;
  '\n  mutation UnmergeReport($input: UnmergeReportInput!) {\n    result: unmergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.UnmergeReportDocument;
  '\n  query WorkFacts($code: String!) {\n    report(code: $code) {\n      id\n      visibility\n      hasContact\n      ...SupportTasks\n    }\n    viewer {\n      role\n    }\n  }\n': typeof types.WorkFactsDocument;
};
const documents: Documents = {
  '\n  fragment CaseTimeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      fromStatus\n      toStatus\n      reason\n      text\n      step\n      reviewAt\n      rating\n      assigneeName\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      otherAgency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n':
    types.CaseTimelineFragmentDoc,
  '\n  mutation StepAnswerOffer($input: AnswerTransferInput!) {\n    result: answerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAnswerOfferDocument,
  '\n  mutation StepOffer($input: OfferTransferInput!) {\n    result: offerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepOfferDocument,
  '\n  mutation StepRoute($input: AssignReportInput!) {\n    result: assignReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepRouteDocument,
  '\n  mutation StepAskSupport($input: AskSupportInput!) {\n    result: askSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAskSupportDocument,
  '\n  mutation StepFinishSupport($input: FinishSupportInput!) {\n    result: finishSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepFinishSupportDocument,
  '\n  mutation StepSplit($input: SplitReportInput!) {\n    result: splitReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepSplitDocument,
  '\n  query NewestVersion($code: String!) {\n    report(code: $code) {\n      id\n      version\n    }\n  }\n':
    types.NewestVersionDocument,
  '\n  mutation ReadContact($input: ReadContactInput!) {\n    readContact(input: $input) {\n      __typename\n      ... on ReporterContact {\n        name\n        phone\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.ReadContactDocument,
  '\n  query WhereItStands($code: String!) {\n    report(code: $code) {\n      id\n      version\n      status\n      timeline {\n        id\n        toStatus\n        actorName\n      }\n    }\n  }\n':
    types.WhereItStandsDocument,
  '\n  fragment ChangedWork on Report {\n    id\n    version\n    acknowledgedBy\n    visibility\n    ...LiveReport\n    ...SupportTasks\n    ...CaseTimeline\n    ...Photos\n  }\n':
    types.ChangedWorkFragmentDoc,
  '\n  mutation StepAccept($input: ReportStepInput!) {\n    result: acceptReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAcceptDocument,
  '\n  mutation StepStart($input: ReportStepInput!) {\n    result: startReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepStartDocument,
  '\n  mutation StepResume($input: ReportStepInput!) {\n    result: resumeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepResumeDocument,
  '\n  mutation StepClose($input: ReportStepInput!) {\n    result: closeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepCloseDocument,
  '\n  mutation StepReject($input: RejectReportInput!) {\n    result: rejectReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepRejectDocument,
  '\n  mutation StepReopen($input: ReopenReportInput!) {\n    result: reopenReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepReopenDocument,
  '\n  mutation StepHold($input: HoldReportInput!) {\n    result: holdReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepHoldDocument,
  '\n  mutation StepAsk($input: AskReporterInput!) {\n    result: askReporter(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAskDocument,
  '\n  mutation StepAnswer($input: RecordAnswerInput!) {\n    result: recordAnswer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAnswerDocument,
  '\n  mutation StepResolve($input: ResolveReportInput!) {\n    result: resolveReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepResolveDocument,
  '\n  mutation StepNote($input: ReportTextInput!) {\n    result: noteReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepNoteDocument,
  '\n  mutation StepTell($input: ReportTextInput!) {\n    result: updateReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepTellDocument,
  '\n  mutation StepAssign($input: AssignPersonInput!) {\n    result: assignPerson(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepAssignDocument,
  '\n  mutation StepVisibility($input: ChangeVisibilityInput!) {\n    result: changeVisibility(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.StepVisibilityDocument,
  '\n  fragment SupportTasks on Report {\n    id\n    supportAgencies {\n      id\n      slug\n      abbreviation\n    }\n    supportTasks {\n      agency {\n        id\n        slug\n        abbreviation\n      }\n      task\n      askedAt\n      doneAt\n    }\n  }\n':
    types.SupportTasksFragmentDoc,
  '\n  query DeskCase($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      handled\n      demonstration\n      visibility\n      rating\n      offerCount\n      supportCount\n      borderWith {\n        id\n        name\n      }\n      hasContact\n      supportTasks {\n        agency {\n          id\n          slug\n        }\n        task\n        doneAt\n      }\n      timeline {\n        id\n        kind\n        actorName\n        toStatus\n      }\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...CaseTimeline\n      ...SupportTasks\n    }\n  }\n':
    types.DeskCaseDocument,
  '\n  query Colleagues($agency: String!, $city: String!) {\n    colleagues(agency: $agency, city: $city) {\n      accountId\n      name\n    }\n  }\n':
    types.ColleaguesDocument,
  '\n  query DeskCounts(\n    $queue: ReportFilterInput!\n    $mine: ReportFilterInput!\n    $offered: ReportFilterInput!\n    $offering: ReportFilterInput!\n    $waiting: ReportFilterInput!\n    $support: ReportFilterInput!\n    $done: ReportFilterInput!\n  ) {\n    queue: reportCounts(filter: $queue) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    mine: reportCounts(filter: $mine) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offered: reportCounts(filter: $offered) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offering: reportCounts(filter: $offering) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    waiting: reportCounts(filter: $waiting) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    support: reportCounts(filter: $support) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    done: reportCounts(filter: $done) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n':
    types.DeskCountsDocument,
  '\n  query ViewCount($filter: ReportFilterInput!) {\n    reportCounts(filter: $filter) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n':
    types.ViewCountDocument,
  '\n  query QueuePage($filter: ReportFilterInput!, $first: Int!, $after: Cursor, $order: ReportOrder!) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: $order) {\n      edges {\n        cursor\n        node {\n          id\n          description\n          photos {\n            id\n            purpose\n            mediumUrl\n          }\n          supportTasks {\n            agency {\n              id\n              slug\n            }\n            task\n            doneAt\n          }\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.QueuePageDocument,
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
  '\n  query MergeSuggestions($reportId: ID!) {\n    duplicateSuggestions(reportId: $reportId) {\n      distanceMeters\n      minutesApart\n      sharedWords\n      sharedStems\n      report {\n        id\n        code\n        category {\n          id\n          nameId\n          nameEn\n        }\n        photos {\n          id\n          thumbUrl\n        }\n        ...StatusWords\n      }\n    }\n  }\n':
    types.MergeSuggestionsDocument,
  '\n  query MergePair($mine: String!, $other: String!) {\n    mine: report(code: $mine) {\n      ...MergeSide\n    }\n    other: report(code: $other) {\n      ...MergeSide\n    }\n  }\n':
    types.MergePairDocument,
  '\n  fragment MergeSide on Report {\n    id\n    code\n    version\n    description\n    landmark\n    receivedAt\n    supportCount\n    publicStatus\n    status\n    visibility\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      longitude\n      latitude\n    }\n    photos {\n      id\n      mediumUrl\n      width\n      height\n    }\n    ...StatusWords\n  }\n':
    types.MergeSideFragmentDoc,
  '\n  mutation MergeReport($input: MergeReportInput!) {\n    result: mergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.MergeReportDocument,
  '\n  mutation UnmergeReport($input: UnmergeReportInput!) {\n    result: unmergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.UnmergeReportDocument,
  '\n  query WorkFacts($code: String!) {\n    report(code: $code) {\n      id\n      visibility\n      hasContact\n      ...SupportTasks\n    }\n    viewer {\n      role\n    }\n  }\n':
    types.WorkFactsDocument,
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
  source: '\n  fragment CaseTimeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      fromStatus\n      toStatus\n      reason\n      text\n      step\n      reviewAt\n      rating\n      assigneeName\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      otherAgency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseTimeline on Report {\n    id\n    timeline {\n      id\n      kind\n      at\n      actorKind\n      actorName\n      fromStatus\n      toStatus\n      reason\n      text\n      step\n      reviewAt\n      rating\n      assigneeName\n      supportCount\n      agency {\n        id\n        abbreviation\n      }\n      otherAgency {\n        id\n        abbreviation\n      }\n      subdistrict {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAnswerOffer($input: AnswerTransferInput!) {\n    result: answerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAnswerOffer($input: AnswerTransferInput!) {\n    result: answerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepOffer($input: OfferTransferInput!) {\n    result: offerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepOffer($input: OfferTransferInput!) {\n    result: offerTransfer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepRoute($input: AssignReportInput!) {\n    result: assignReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepRoute($input: AssignReportInput!) {\n    result: assignReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAskSupport($input: AskSupportInput!) {\n    result: askSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAskSupport($input: AskSupportInput!) {\n    result: askSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepFinishSupport($input: FinishSupportInput!) {\n    result: finishSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepFinishSupport($input: FinishSupportInput!) {\n    result: finishSupport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepSplit($input: SplitReportInput!) {\n    result: splitReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepSplit($input: SplitReportInput!) {\n    result: splitReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewestVersion($code: String!) {\n    report(code: $code) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  query NewestVersion($code: String!) {\n    report(code: $code) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadContact($input: ReadContactInput!) {\n    readContact(input: $input) {\n      __typename\n      ... on ReporterContact {\n        name\n        phone\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadContact($input: ReadContactInput!) {\n    readContact(input: $input) {\n      __typename\n      ... on ReporterContact {\n        name\n        phone\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WhereItStands($code: String!) {\n    report(code: $code) {\n      id\n      version\n      status\n      timeline {\n        id\n        toStatus\n        actorName\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WhereItStands($code: String!) {\n    report(code: $code) {\n      id\n      version\n      status\n      timeline {\n        id\n        toStatus\n        actorName\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangedWork on Report {\n    id\n    version\n    acknowledgedBy\n    visibility\n    ...LiveReport\n    ...SupportTasks\n    ...CaseTimeline\n    ...Photos\n  }\n',
): (typeof documents)['\n  fragment ChangedWork on Report {\n    id\n    version\n    acknowledgedBy\n    visibility\n    ...LiveReport\n    ...SupportTasks\n    ...CaseTimeline\n    ...Photos\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAccept($input: ReportStepInput!) {\n    result: acceptReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAccept($input: ReportStepInput!) {\n    result: acceptReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepStart($input: ReportStepInput!) {\n    result: startReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepStart($input: ReportStepInput!) {\n    result: startReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepResume($input: ReportStepInput!) {\n    result: resumeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepResume($input: ReportStepInput!) {\n    result: resumeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepClose($input: ReportStepInput!) {\n    result: closeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepClose($input: ReportStepInput!) {\n    result: closeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepReject($input: RejectReportInput!) {\n    result: rejectReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepReject($input: RejectReportInput!) {\n    result: rejectReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepReopen($input: ReopenReportInput!) {\n    result: reopenReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepReopen($input: ReopenReportInput!) {\n    result: reopenReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepHold($input: HoldReportInput!) {\n    result: holdReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepHold($input: HoldReportInput!) {\n    result: holdReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAsk($input: AskReporterInput!) {\n    result: askReporter(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAsk($input: AskReporterInput!) {\n    result: askReporter(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAnswer($input: RecordAnswerInput!) {\n    result: recordAnswer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAnswer($input: RecordAnswerInput!) {\n    result: recordAnswer(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepResolve($input: ResolveReportInput!) {\n    result: resolveReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepResolve($input: ResolveReportInput!) {\n    result: resolveReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepNote($input: ReportTextInput!) {\n    result: noteReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepNote($input: ReportTextInput!) {\n    result: noteReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepTell($input: ReportTextInput!) {\n    result: updateReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepTell($input: ReportTextInput!) {\n    result: updateReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepAssign($input: AssignPersonInput!) {\n    result: assignPerson(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepAssign($input: AssignPersonInput!) {\n    result: assignPerson(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepVisibility($input: ChangeVisibilityInput!) {\n    result: changeVisibility(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepVisibility($input: ChangeVisibilityInput!) {\n    result: changeVisibility(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SupportTasks on Report {\n    id\n    supportAgencies {\n      id\n      slug\n      abbreviation\n    }\n    supportTasks {\n      agency {\n        id\n        slug\n        abbreviation\n      }\n      task\n      askedAt\n      doneAt\n    }\n  }\n',
): (typeof documents)['\n  fragment SupportTasks on Report {\n    id\n    supportAgencies {\n      id\n      slug\n      abbreviation\n    }\n    supportTasks {\n      agency {\n        id\n        slug\n        abbreviation\n      }\n      task\n      askedAt\n      doneAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCase($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      handled\n      demonstration\n      visibility\n      rating\n      offerCount\n      supportCount\n      borderWith {\n        id\n        name\n      }\n      hasContact\n      supportTasks {\n        agency {\n          id\n          slug\n        }\n        task\n        doneAt\n      }\n      timeline {\n        id\n        kind\n        actorName\n        toStatus\n      }\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...CaseTimeline\n      ...SupportTasks\n    }\n  }\n',
): (typeof documents)['\n  query DeskCase($code: String!) {\n    report(code: $code) {\n      id\n      code\n      description\n      handled\n      demonstration\n      visibility\n      rating\n      offerCount\n      supportCount\n      borderWith {\n        id\n        name\n      }\n      hasContact\n      supportTasks {\n        agency {\n          id\n          slug\n        }\n        task\n        doneAt\n      }\n      timeline {\n        id\n        kind\n        actorName\n        toStatus\n      }\n      ...LiveReport\n      ...LinkedReports\n      ...StatusWords\n      ...Photos\n      ...DetailClocks\n      ...RoutingWhy\n      ...CaseTimeline\n      ...SupportTasks\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Colleagues($agency: String!, $city: String!) {\n    colleagues(agency: $agency, city: $city) {\n      accountId\n      name\n    }\n  }\n',
): (typeof documents)['\n  query Colleagues($agency: String!, $city: String!) {\n    colleagues(agency: $agency, city: $city) {\n      accountId\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCounts(\n    $queue: ReportFilterInput!\n    $mine: ReportFilterInput!\n    $offered: ReportFilterInput!\n    $offering: ReportFilterInput!\n    $waiting: ReportFilterInput!\n    $support: ReportFilterInput!\n    $done: ReportFilterInput!\n  ) {\n    queue: reportCounts(filter: $queue) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    mine: reportCounts(filter: $mine) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offered: reportCounts(filter: $offered) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offering: reportCounts(filter: $offering) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    waiting: reportCounts(filter: $waiting) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    support: reportCounts(filter: $support) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    done: reportCounts(filter: $done) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskCounts(\n    $queue: ReportFilterInput!\n    $mine: ReportFilterInput!\n    $offered: ReportFilterInput!\n    $offering: ReportFilterInput!\n    $waiting: ReportFilterInput!\n    $support: ReportFilterInput!\n    $done: ReportFilterInput!\n  ) {\n    queue: reportCounts(filter: $queue) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    mine: reportCounts(filter: $mine) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offered: reportCounts(filter: $offered) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    offering: reportCounts(filter: $offering) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    waiting: reportCounts(filter: $waiting) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    support: reportCounts(filter: $support) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n    done: reportCounts(filter: $done) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ViewCount($filter: ReportFilterInput!) {\n    reportCounts(filter: $filter) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ViewCount($filter: ReportFilterInput!) {\n    reportCounts(filter: $filter) {\n      byStatus {\n        status\n        count {\n          count\n          more\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QueuePage($filter: ReportFilterInput!, $first: Int!, $after: Cursor, $order: ReportOrder!) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: $order) {\n      edges {\n        cursor\n        node {\n          id\n          description\n          photos {\n            id\n            purpose\n            mediumUrl\n          }\n          supportTasks {\n            agency {\n              id\n              slug\n            }\n            task\n            doneAt\n          }\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QueuePage($filter: ReportFilterInput!, $first: Int!, $after: Cursor, $order: ReportOrder!) {\n    reports(filter: $filter, first: $first, after: $after, orderBy: $order) {\n      edges {\n        cursor\n        node {\n          id\n          description\n          photos {\n            id\n            purpose\n            mediumUrl\n          }\n          supportTasks {\n            agency {\n              id\n              slug\n            }\n            task\n            doneAt\n          }\n          ...LiveReport\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
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
  source: '\n  query MergeSuggestions($reportId: ID!) {\n    duplicateSuggestions(reportId: $reportId) {\n      distanceMeters\n      minutesApart\n      sharedWords\n      sharedStems\n      report {\n        id\n        code\n        category {\n          id\n          nameId\n          nameEn\n        }\n        photos {\n          id\n          thumbUrl\n        }\n        ...StatusWords\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MergeSuggestions($reportId: ID!) {\n    duplicateSuggestions(reportId: $reportId) {\n      distanceMeters\n      minutesApart\n      sharedWords\n      sharedStems\n      report {\n        id\n        code\n        category {\n          id\n          nameId\n          nameEn\n        }\n        photos {\n          id\n          thumbUrl\n        }\n        ...StatusWords\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MergePair($mine: String!, $other: String!) {\n    mine: report(code: $mine) {\n      ...MergeSide\n    }\n    other: report(code: $other) {\n      ...MergeSide\n    }\n  }\n',
): (typeof documents)['\n  query MergePair($mine: String!, $other: String!) {\n    mine: report(code: $mine) {\n      ...MergeSide\n    }\n    other: report(code: $other) {\n      ...MergeSide\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MergeSide on Report {\n    id\n    code\n    version\n    description\n    landmark\n    receivedAt\n    supportCount\n    publicStatus\n    status\n    visibility\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      longitude\n      latitude\n    }\n    photos {\n      id\n      mediumUrl\n      width\n      height\n    }\n    ...StatusWords\n  }\n',
): (typeof documents)['\n  fragment MergeSide on Report {\n    id\n    code\n    version\n    description\n    landmark\n    receivedAt\n    supportCount\n    publicStatus\n    status\n    visibility\n    category {\n      id\n      nameId\n      nameEn\n    }\n    subdistrict {\n      id\n      name\n    }\n    place {\n      longitude\n      latitude\n    }\n    photos {\n      id\n      mediumUrl\n      width\n      height\n    }\n    ...StatusWords\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeReport($input: MergeReportInput!) {\n    result: mergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MergeReport($input: MergeReportInput!) {\n    result: mergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnmergeReport($input: UnmergeReportInput!) {\n    result: unmergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UnmergeReport($input: UnmergeReportInput!) {\n    result: unmergeReport(input: $input) {\n      __typename\n      ... on ChangedReport {\n        report {\n          ...ChangedWork\n          ...LinkedReports\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorkFacts($code: String!) {\n    report(code: $code) {\n      id\n      visibility\n      hasContact\n      ...SupportTasks\n    }\n    viewer {\n      role\n    }\n  }\n',
): (typeof documents)['\n  query WorkFacts($code: String!) {\n    report(code: $code) {\n      id\n      visibility\n      hasContact\n      ...SupportTasks\n    }\n    viewer {\n      role\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
