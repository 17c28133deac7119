/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who works on a report, seen from the viewer. */
export type AssignedTo =
  | 'ME'
  | 'NOBODY';

/** Whom a report speaks to. */
export type Audience =
  /** An agency of the city. */
  | 'GOVERNMENT'
  /** Residents nearby; it expires after 72 hours. */
  | 'NEIGHBOURS'
  /** A private or state company. */
  | 'PARTNER';

/** How long a bar of a histogram is. Days, weeks (from Monday), months and years are the city's own. */
export type BarUnit =
  | 'DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** A box in degrees, WGS 84; it does not cross the 180th meridian. */
export type BoxInput = {
  east: number;
  north: number;
  south: number;
  west: number;
  /** Widens the box to whole map tiles of this zoom, 0 to 18 (Web Mercator, as in /tiles). Subscribers who look at about the same part of the city then share one stream; give it where the box follows a map. */
  zoom?: number | null | undefined;
};

/** Around a place: the square that holds a circle of this radius. */
export type NearInput = {
  latitude: number;
  longitude: number;
  /** Metres, 100 to 5,000. */
  radiusMeters?: number;
};

/** Why an operator should look at the area of a place. */
export type PlaceCheck =
  /** Another area lies within the accuracy of the place. */
  | 'BORDER'
  /** Outside every area; the nearest one, within 200 m, was taken. */
  | 'NEAREST'
  /** No reason: the place lies in one area, clear of every other. */
  | 'NONE'
  /** More than 200 m outside every area. */
  | 'OUTSIDE';

export type RenameViewInput = {
  name: string;
  viewId: string | number;
};

/** All parts must hold. A part that is left out, or null, does not filter. Places are compared as the viewer may see them. */
export type ReportFilterInput = {
  /** Slugs of agencies that have the report now. */
  agencies?: Array<string> | null | undefined;
  /** Only of reports that the viewer handles. */
  assignedTo?: AssignedTo | null | undefined;
  audiences?: Array<Audience> | null | undefined;
  box?: BoxInput | null | undefined;
  /** Category codes, in any version. */
  categories?: Array<string> | null | undefined;
  /** A city's slug. Lists and counts need it where several cities are served (CITY_REQUIRED). */
  city?: string | null | undefined;
  /** Codes of districts or subdistricts. */
  jurisdictions?: Array<string> | null | undefined;
  /** Open and past 200 % of its target, or not so. */
  late?: boolean | null | undefined;
  /** Information among neighbours is only listed near a place, or in a named area, for those who do not handle it. */
  near?: NearInput | null | undefined;
  /** Slugs of agencies that it is on offer to. */
  offeredTo?: Array<string> | null | undefined;
  /** true: only reports that still wait for an end. */
  open?: boolean | null | undefined;
  placeChecks?: Array<PlaceCheck> | null | undefined;
  /** This instant included. */
  receivedFrom?: string | null | undefined;
  /** This instant excluded. */
  receivedTo?: string | null | undefined;
  statuses?: Array<ReportStatus> | null | undefined;
  /** Slugs of agencies whose support is asked. */
  supportedBy?: Array<string> | null | undefined;
  /** true: CRITICAL, open, and nobody has taken notice. */
  unacknowledged?: boolean | null | undefined;
  urgencies?: Array<Urgency> | null | undefined;
};

/** Where a report is in its life. */
export type ReportStatus =
  | 'ACCEPTED'
  /** An agency has it and has not accepted it yet. */
  | 'ASSIGNED'
  | 'CLOSED'
  /** Information among neighbours, 72 hours after it was shared. */
  | 'EXPIRED'
  | 'IN_PROGRESS'
  | 'MERGED'
  /** The reporter was asked something. */
  | 'NEEDS_INFO'
  /** Paused by the agency, with a reason and a review date. */
  | 'ON_HOLD'
  /** No rule named an agency; the command center decides. */
  | 'RECEIVED'
  | 'REJECTED'
  | 'RESOLVED'
  | 'WITHDRAWN';

export type SaveViewInput = {
  /** Slug of the city that it shows. */
  city: string;
  /** 1 to 60 characters, once for each person and city. */
  name: string;
  /** The query of the address, without "?"; 2,000 characters at most. */
  query: string;
  /** For everybody of the command center of the city; supervisors and administrators may. */
  shared?: boolean;
  /** The view that this one takes the place of. */
  viewId?: string | number | null | undefined;
};

/** How fast somebody must look. */
export type Urgency =
  /** Sounds in the command center until somebody acknowledges it. */
  | 'CRITICAL'
  /** Shown as a banner in the command center. */
  | 'HIGH'
  /** Can wait for days. */
  | 'LOW'
  /** Handled within the target of its category. */
  | 'NORMAL';

export type AreaFiguresQueryVariables = Exact<{
  filter: ReportFilterInput;
}>;


export type AreaFiguresQuery = { areaFigures: Array<{ count: number, perKm2: number | null, perThousandResidents: number | null, open: number, medianAgeHours: number | null, resolved: number, keptTarget: number, jurisdiction: { code: string, name: string } }> };

export type HistogramQueryVariables = Exact<{
  filter: ReportFilterInput;
}>;


export type HistogramQuery = { reportHistogram: { unit: BarUnit, total: number, bars: Array<{ from: string, to: string, count: number }> } };

export type SavedViewsQueryVariables = Exact<{
  city: string;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, query: string, shared: boolean, own: boolean, owner: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { changed:
    | { __typename: 'ChangedView', view: { id: string } }
    | { __typename: 'Refusal', message: string }
   };

export type RenameViewMutationVariables = Exact<{
  input: RenameViewInput;
}>;


export type RenameViewMutation = { changed:
    | { __typename: 'ChangedView', view: { id: string } }
    | { __typename: 'Refusal', message: string }
   };

export type RemoveViewMutationVariables = Exact<{
  viewId: string | number;
}>;


export type RemoveViewMutation = { changed:
    | { __typename: 'ChangedView', view: { id: string } }
    | { __typename: 'Refusal', message: string }
   };


export const AreaFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreaFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"perKm2"}},{"kind":"Field","name":{"kind":"Name","value":"perThousandResidents"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"medianAgeHours"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"keptTarget"}}]}}]}}]} as unknown as DocumentNode<AreaFiguresQuery, AreaFiguresQueryVariables>;
export const HistogramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Histogram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHistogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<HistogramQuery, HistogramQueryVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"city"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}}]}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const RenameViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"renameView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RenameViewMutation, RenameViewMutationVariables>;
export const RemoveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"viewId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"viewId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"viewId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;