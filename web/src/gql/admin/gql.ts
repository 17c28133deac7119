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
  '\n  mutation AddAgency($input: AddAgencyInput!) {\n    addAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddAgencyDocument;
  '\n  query AllAgencies($city: String!) {\n    allAgencies(city: $city) {\n      topics\n      listed\n      agency {\n        id\n        slug\n        name\n        abbreviation\n        kind\n      }\n    }\n  }\n': typeof types.AllAgenciesDocument;
  '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeAgencyDocument;
  '\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey {\n        key\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.IssueApiKeyDocument;
  '\n  mutation EndApp($id: ID!) {\n    endApp(appId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndAppDocument;
  '\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(keyId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevokeApiKeyDocument;
  '\n  query Apps($after: Cursor) {\n    apps(first: 50, after: $after) {\n      nodes {\n        id\n        name\n        scopes\n        createdAt\n        endedAt\n        agency {\n          id\n          abbreviation\n        }\n        keys {\n          id\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n          revokedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n': typeof types.AppsDocument;
  '\n  mutation CreateApp($input: CreateAppInput!) {\n    createApp(input: $input) {\n      __typename\n      ... on ChangedApp {\n        app {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateAppDocument;
  '\n  query CityBasemap($city: String!) {\n    city(slug: $city) {\n      id\n      basemap {\n        kind\n        chosenHere\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n    }\n  }\n': typeof types.CityBasemapDocument;
  '\n  mutation ChooseBasemap($input: ChooseBasemapInput!) {\n    chooseBasemap(input: $input) {\n      __typename\n      ... on ChosenBasemap {\n        city {\n          id\n          basemap {\n            kind\n            chosenHere\n            tileJsonUrl\n            styleUrl\n            pmtilesUrl\n            mapboxToken\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChooseBasemapDocument;
  '\n  query Holidays($city: String!, $year: Int!) {\n    holidays(city: $city, year: $year) {\n      day\n      name\n      source\n      closesAt\n      changedBy\n    }\n    city(slug: $city) {\n      id\n      yearsWithoutHolidays\n    }\n  }\n': typeof types.HolidaysDocument;
  '\n  mutation SaveHoliday($input: SaveHolidayInput!) {\n    saveHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveHolidayDocument;
  '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveHolidayDocument;
  '\n  mutation AddCategory($input: AddCategoryInput!) {\n    addCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddCategoryDocument;
  '\n  query CurrentCategories($city: String!) {\n    currentCategories(city: $city) {\n      version\n      retired\n      lead\n      support\n      changedBy\n      changedAt\n      category {\n        id\n        code\n        nameId\n        nameEn\n        urgency\n        visibility\n        respondWithin\n        respondClock\n        resolveWithin\n        resolveClock\n        keywords\n        shortlist\n      }\n    }\n  }\n': typeof types.CurrentCategoriesDocument;
  '\n  mutation ChangeCategory($input: ChangeCategoryInput!) {\n    changeCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeCategoryDocument;
  '\n  query CategoryVersions($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Category {\n        versions {\n          version\n          lead\n          changedBy\n          changedAt\n          category {\n            id\n            nameId\n            visibility\n            respondWithin\n            respondClock\n            resolveWithin\n            resolveClock\n          }\n        }\n      }\n    }\n  }\n': typeof types.CategoryVersionsDocument;
  '\n  mutation RetireCategory($input: CategorySeenInput!) {\n    retireCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RetireCategoryDocument;
  '\n  mutation RestoreCategory($input: CategorySeenInput!) {\n    restoreCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RestoreCategoryDocument;
  '\n  query PreviewRouting($categoryCode: String!, $subdistrictCode: String!) {\n    previewRouting(categoryCode: $categoryCode, subdistrictCode: $subdistrictCode) {\n      agency {\n        id\n        name\n      }\n      support {\n        id\n        name\n      }\n      steps {\n        textId\n        textEn\n      }\n    }\n  }\n': typeof types.PreviewRoutingDocument;
  '\n  query AdminChanges($after: Cursor) {\n    adminChanges(first: 50, after: $after) {\n      nodes {\n        id\n        changedAt\n        actorName\n        action\n        subject\n        fields {\n          field\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n': typeof types.AdminChangesDocument;
  '\n  query OpenInvitations($after: Cursor) {\n    invitations(first: 20, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        invitedBy\n        expiresAt\n        agency {\n          id\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n': typeof types.OpenInvitationsDocument;
  '\n  mutation ReissueInvitation($id: ID!) {\n    reissueInvitation(invitationId: $id) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReissueInvitationDocument;
  '\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(invitationId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevokeInvitationDocument;
  '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.InvitePersonDocument;
  '\n  query People($search: String, $role: Role, $agency: String, $after: Cursor) {\n    people(search: $search, role: $role, agency: $agency, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        disabledAt\n        secondFactor\n        openSessions\n        lastSeenAt\n        agency {\n          id\n          slug\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n': typeof types.PeopleDocument;
  '\n  mutation DisablePerson($id: ID!) {\n    disablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.DisablePersonDocument;
  '\n  mutation EnablePerson($id: ID!) {\n    enablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.EnablePersonDocument;
  '\n  mutation EndSessions($id: ID!) {\n    endSessions(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndSessionsDocument;
  '\n  mutation RemoveSecondFactor($id: ID!) {\n    removeSecondFactor(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveSecondFactorDocument;
  '\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) {\n      __typename\n      ... on ChangedPerson {\n        person {\n          id\n          name\n          role\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangePersonDocument;
  '\n  query PeopleOfAgency($agency: String!) {\n    people(agency: $agency, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n': typeof types.PeopleOfAgencyDocument;
  '\n  query PeopleOfCommandCenter {\n    operators: people(role: OPERATOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n    supervisors: people(role: SUPERVISOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n': typeof types.PeopleOfCommandCenterDocument;
  '\n  mutation NameSealedHandlers($input: NameSealedHandlersInput!) {\n    nameSealedHandlers(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n': typeof types.NameSealedHandlersDocument;
  '\n  query SealedHandlers($city: String!) {\n    sealedHandlers(city: $city) {\n      categoryCode\n      agency {\n        id\n        slug\n        name\n      }\n      people {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SealedHandlersDocument;
  '\n  query SealedCategories($city: String!) {\n    categories(city: $city, first: 200) {\n      nodes {\n        id\n        code\n        nameId\n        visibility\n      }\n    }\n  }\n': typeof types.SealedCategoriesDocument;
};
const documents: Documents = {
  '\n  mutation AddAgency($input: AddAgencyInput!) {\n    addAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.AddAgencyDocument,
  '\n  query AllAgencies($city: String!) {\n    allAgencies(city: $city) {\n      topics\n      listed\n      agency {\n        id\n        slug\n        name\n        abbreviation\n        kind\n      }\n    }\n  }\n':
    types.AllAgenciesDocument,
  '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeAgencyDocument,
  '\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey {\n        key\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.IssueApiKeyDocument,
  '\n  mutation EndApp($id: ID!) {\n    endApp(appId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.EndAppDocument,
  '\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(keyId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RevokeApiKeyDocument,
  '\n  query Apps($after: Cursor) {\n    apps(first: 50, after: $after) {\n      nodes {\n        id\n        name\n        scopes\n        createdAt\n        endedAt\n        agency {\n          id\n          abbreviation\n        }\n        keys {\n          id\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n          revokedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n':
    types.AppsDocument,
  '\n  mutation CreateApp($input: CreateAppInput!) {\n    createApp(input: $input) {\n      __typename\n      ... on ChangedApp {\n        app {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateAppDocument,
  '\n  query CityBasemap($city: String!) {\n    city(slug: $city) {\n      id\n      basemap {\n        kind\n        chosenHere\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n    }\n  }\n':
    types.CityBasemapDocument,
  '\n  mutation ChooseBasemap($input: ChooseBasemapInput!) {\n    chooseBasemap(input: $input) {\n      __typename\n      ... on ChosenBasemap {\n        city {\n          id\n          basemap {\n            kind\n            chosenHere\n            tileJsonUrl\n            styleUrl\n            pmtilesUrl\n            mapboxToken\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChooseBasemapDocument,
  '\n  query Holidays($city: String!, $year: Int!) {\n    holidays(city: $city, year: $year) {\n      day\n      name\n      source\n      closesAt\n      changedBy\n    }\n    city(slug: $city) {\n      id\n      yearsWithoutHolidays\n    }\n  }\n':
    types.HolidaysDocument,
  '\n  mutation SaveHoliday($input: SaveHolidayInput!) {\n    saveHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveHolidayDocument,
  '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveHolidayDocument,
  '\n  mutation AddCategory($input: AddCategoryInput!) {\n    addCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.AddCategoryDocument,
  '\n  query CurrentCategories($city: String!) {\n    currentCategories(city: $city) {\n      version\n      retired\n      lead\n      support\n      changedBy\n      changedAt\n      category {\n        id\n        code\n        nameId\n        nameEn\n        urgency\n        visibility\n        respondWithin\n        respondClock\n        resolveWithin\n        resolveClock\n        keywords\n        shortlist\n      }\n    }\n  }\n':
    types.CurrentCategoriesDocument,
  '\n  mutation ChangeCategory($input: ChangeCategoryInput!) {\n    changeCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeCategoryDocument,
  '\n  query CategoryVersions($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Category {\n        versions {\n          version\n          lead\n          changedBy\n          changedAt\n          category {\n            id\n            nameId\n            visibility\n            respondWithin\n            respondClock\n            resolveWithin\n            resolveClock\n          }\n        }\n      }\n    }\n  }\n':
    types.CategoryVersionsDocument,
  '\n  mutation RetireCategory($input: CategorySeenInput!) {\n    retireCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RetireCategoryDocument,
  '\n  mutation RestoreCategory($input: CategorySeenInput!) {\n    restoreCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RestoreCategoryDocument,
  '\n  query PreviewRouting($categoryCode: String!, $subdistrictCode: String!) {\n    previewRouting(categoryCode: $categoryCode, subdistrictCode: $subdistrictCode) {\n      agency {\n        id\n        name\n      }\n      support {\n        id\n        name\n      }\n      steps {\n        textId\n        textEn\n      }\n    }\n  }\n':
    types.PreviewRoutingDocument,
  '\n  query AdminChanges($after: Cursor) {\n    adminChanges(first: 50, after: $after) {\n      nodes {\n        id\n        changedAt\n        actorName\n        action\n        subject\n        fields {\n          field\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n':
    types.AdminChangesDocument,
  '\n  query OpenInvitations($after: Cursor) {\n    invitations(first: 20, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        invitedBy\n        expiresAt\n        agency {\n          id\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n':
    types.OpenInvitationsDocument,
  '\n  mutation ReissueInvitation($id: ID!) {\n    reissueInvitation(invitationId: $id) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.ReissueInvitationDocument,
  '\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(invitationId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RevokeInvitationDocument,
  '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.InvitePersonDocument,
  '\n  query People($search: String, $role: Role, $agency: String, $after: Cursor) {\n    people(search: $search, role: $role, agency: $agency, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        disabledAt\n        secondFactor\n        openSessions\n        lastSeenAt\n        agency {\n          id\n          slug\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n':
    types.PeopleDocument,
  '\n  mutation DisablePerson($id: ID!) {\n    disablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.DisablePersonDocument,
  '\n  mutation EnablePerson($id: ID!) {\n    enablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.EnablePersonDocument,
  '\n  mutation EndSessions($id: ID!) {\n    endSessions(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.EndSessionsDocument,
  '\n  mutation RemoveSecondFactor($id: ID!) {\n    removeSecondFactor(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveSecondFactorDocument,
  '\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) {\n      __typename\n      ... on ChangedPerson {\n        person {\n          id\n          name\n          role\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangePersonDocument,
  '\n  query PeopleOfAgency($agency: String!) {\n    people(agency: $agency, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n':
    types.PeopleOfAgencyDocument,
  '\n  query PeopleOfCommandCenter {\n    operators: people(role: OPERATOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n    supervisors: people(role: SUPERVISOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n':
    types.PeopleOfCommandCenterDocument,
  '\n  mutation NameSealedHandlers($input: NameSealedHandlersInput!) {\n    nameSealedHandlers(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n':
    types.NameSealedHandlersDocument,
  '\n  query SealedHandlers($city: String!) {\n    sealedHandlers(city: $city) {\n      categoryCode\n      agency {\n        id\n        slug\n        name\n      }\n      people {\n        id\n        name\n      }\n    }\n  }\n':
    types.SealedHandlersDocument,
  '\n  query SealedCategories($city: String!) {\n    categories(city: $city, first: 200) {\n      nodes {\n        id\n        code\n        nameId\n        visibility\n      }\n    }\n  }\n':
    types.SealedCategoriesDocument,
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
  source: '\n  mutation AddAgency($input: AddAgencyInput!) {\n    addAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddAgency($input: AddAgencyInput!) {\n    addAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AllAgencies($city: String!) {\n    allAgencies(city: $city) {\n      topics\n      listed\n      agency {\n        id\n        slug\n        name\n        abbreviation\n        kind\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AllAgencies($city: String!) {\n    allAgencies(city: $city) {\n      topics\n      listed\n      agency {\n        id\n        slug\n        name\n        abbreviation\n        kind\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      __typename\n      ... on ChangedAgency {\n        agency {\n          agency {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey {\n        key\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey {\n        key\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndApp($id: ID!) {\n    endApp(appId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndApp($id: ID!) {\n    endApp(appId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(keyId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(keyId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Apps($after: Cursor) {\n    apps(first: 50, after: $after) {\n      nodes {\n        id\n        name\n        scopes\n        createdAt\n        endedAt\n        agency {\n          id\n          abbreviation\n        }\n        keys {\n          id\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n          revokedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Apps($after: Cursor) {\n    apps(first: 50, after: $after) {\n      nodes {\n        id\n        name\n        scopes\n        createdAt\n        endedAt\n        agency {\n          id\n          abbreviation\n        }\n        keys {\n          id\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n          revokedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateApp($input: CreateAppInput!) {\n    createApp(input: $input) {\n      __typename\n      ... on ChangedApp {\n        app {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateApp($input: CreateAppInput!) {\n    createApp(input: $input) {\n      __typename\n      ... on ChangedApp {\n        app {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityBasemap($city: String!) {\n    city(slug: $city) {\n      id\n      basemap {\n        kind\n        chosenHere\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CityBasemap($city: String!) {\n    city(slug: $city) {\n      id\n      basemap {\n        kind\n        chosenHere\n        tileJsonUrl\n        styleUrl\n        pmtilesUrl\n        mapboxToken\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseBasemap($input: ChooseBasemapInput!) {\n    chooseBasemap(input: $input) {\n      __typename\n      ... on ChosenBasemap {\n        city {\n          id\n          basemap {\n            kind\n            chosenHere\n            tileJsonUrl\n            styleUrl\n            pmtilesUrl\n            mapboxToken\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseBasemap($input: ChooseBasemapInput!) {\n    chooseBasemap(input: $input) {\n      __typename\n      ... on ChosenBasemap {\n        city {\n          id\n          basemap {\n            kind\n            chosenHere\n            tileJsonUrl\n            styleUrl\n            pmtilesUrl\n            mapboxToken\n          }\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Holidays($city: String!, $year: Int!) {\n    holidays(city: $city, year: $year) {\n      day\n      name\n      source\n      closesAt\n      changedBy\n    }\n    city(slug: $city) {\n      id\n      yearsWithoutHolidays\n    }\n  }\n',
): (typeof documents)['\n  query Holidays($city: String!, $year: Int!) {\n    holidays(city: $city, year: $year) {\n      day\n      name\n      source\n      closesAt\n      changedBy\n    }\n    city(slug: $city) {\n      id\n      yearsWithoutHolidays\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveHoliday($input: SaveHolidayInput!) {\n    saveHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveHoliday($input: SaveHolidayInput!) {\n    saveHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      __typename\n      ... on ChangedCalendar {\n        city {\n          id\n          yearsWithoutHolidays\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCategory($input: AddCategoryInput!) {\n    addCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCategory($input: AddCategoryInput!) {\n    addCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CurrentCategories($city: String!) {\n    currentCategories(city: $city) {\n      version\n      retired\n      lead\n      support\n      changedBy\n      changedAt\n      category {\n        id\n        code\n        nameId\n        nameEn\n        urgency\n        visibility\n        respondWithin\n        respondClock\n        resolveWithin\n        resolveClock\n        keywords\n        shortlist\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CurrentCategories($city: String!) {\n    currentCategories(city: $city) {\n      version\n      retired\n      lead\n      support\n      changedBy\n      changedAt\n      category {\n        id\n        code\n        nameId\n        nameEn\n        urgency\n        visibility\n        respondWithin\n        respondClock\n        resolveWithin\n        resolveClock\n        keywords\n        shortlist\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCategory($input: ChangeCategoryInput!) {\n    changeCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCategory($input: ChangeCategoryInput!) {\n    changeCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n          code\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CategoryVersions($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Category {\n        versions {\n          version\n          lead\n          changedBy\n          changedAt\n          category {\n            id\n            nameId\n            visibility\n            respondWithin\n            respondClock\n            resolveWithin\n            resolveClock\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CategoryVersions($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Category {\n        versions {\n          version\n          lead\n          changedBy\n          changedAt\n          category {\n            id\n            nameId\n            visibility\n            respondWithin\n            respondClock\n            resolveWithin\n            resolveClock\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetireCategory($input: CategorySeenInput!) {\n    retireCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetireCategory($input: CategorySeenInput!) {\n    retireCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreCategory($input: CategorySeenInput!) {\n    restoreCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RestoreCategory($input: CategorySeenInput!) {\n    restoreCategory(input: $input) {\n      __typename\n      ... on ChangedCategory {\n        category {\n          id\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PreviewRouting($categoryCode: String!, $subdistrictCode: String!) {\n    previewRouting(categoryCode: $categoryCode, subdistrictCode: $subdistrictCode) {\n      agency {\n        id\n        name\n      }\n      support {\n        id\n        name\n      }\n      steps {\n        textId\n        textEn\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PreviewRouting($categoryCode: String!, $subdistrictCode: String!) {\n    previewRouting(categoryCode: $categoryCode, subdistrictCode: $subdistrictCode) {\n      agency {\n        id\n        name\n      }\n      support {\n        id\n        name\n      }\n      steps {\n        textId\n        textEn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AdminChanges($after: Cursor) {\n    adminChanges(first: 50, after: $after) {\n      nodes {\n        id\n        changedAt\n        actorName\n        action\n        subject\n        fields {\n          field\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AdminChanges($after: Cursor) {\n    adminChanges(first: 50, after: $after) {\n      nodes {\n        id\n        changedAt\n        actorName\n        action\n        subject\n        fields {\n          field\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenInvitations($after: Cursor) {\n    invitations(first: 20, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        invitedBy\n        expiresAt\n        agency {\n          id\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OpenInvitations($after: Cursor) {\n    invitations(first: 20, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        invitedBy\n        expiresAt\n        agency {\n          id\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReissueInvitation($id: ID!) {\n    reissueInvitation(invitationId: $id) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReissueInvitation($id: ID!) {\n    reissueInvitation(invitationId: $id) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(invitationId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(invitationId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvitedPerson {\n        joinUrl\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query People($search: String, $role: Role, $agency: String, $after: Cursor) {\n    people(search: $search, role: $role, agency: $agency, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        disabledAt\n        secondFactor\n        openSessions\n        lastSeenAt\n        agency {\n          id\n          slug\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n',
): (typeof documents)['\n  query People($search: String, $role: Role, $agency: String, $after: Cursor) {\n    people(search: $search, role: $role, agency: $agency, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        email\n        role\n        disabledAt\n        secondFactor\n        openSessions\n        lastSeenAt\n        agency {\n          id\n          slug\n          abbreviation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount {\n        count\n        more\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DisablePerson($id: ID!) {\n    disablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DisablePerson($id: ID!) {\n    disablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnablePerson($id: ID!) {\n    enablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EnablePerson($id: ID!) {\n    enablePerson(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSessions($id: ID!) {\n    endSessions(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSessions($id: ID!) {\n    endSessions(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveSecondFactor($id: ID!) {\n    removeSecondFactor(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveSecondFactor($id: ID!) {\n    removeSecondFactor(personId: $id) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) {\n      __typename\n      ... on ChangedPerson {\n        person {\n          id\n          name\n          role\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) {\n      __typename\n      ... on ChangedPerson {\n        person {\n          id\n          name\n          role\n        }\n      }\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeopleOfAgency($agency: String!) {\n    people(agency: $agency, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeopleOfAgency($agency: String!) {\n    people(agency: $agency, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeopleOfCommandCenter {\n    operators: people(role: OPERATOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n    supervisors: people(role: SUPERVISOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeopleOfCommandCenter {\n    operators: people(role: OPERATOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n    supervisors: people(role: SUPERVISOR, first: 200) {\n      nodes {\n        id\n        name\n        disabledAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NameSealedHandlers($input: NameSealedHandlersInput!) {\n    nameSealedHandlers(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NameSealedHandlers($input: NameSealedHandlersInput!) {\n    nameSealedHandlers(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SealedHandlers($city: String!) {\n    sealedHandlers(city: $city) {\n      categoryCode\n      agency {\n        id\n        slug\n        name\n      }\n      people {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SealedHandlers($city: String!) {\n    sealedHandlers(city: $city) {\n      categoryCode\n      agency {\n        id\n        slug\n        name\n      }\n      people {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SealedCategories($city: String!) {\n    categories(city: $city, first: 200) {\n      nodes {\n        id\n        code\n        nameId\n        visibility\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SealedCategories($city: String!) {\n    categories(city: $city, first: 200) {\n      nodes {\n        id\n        code\n        nameId\n        visibility\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
