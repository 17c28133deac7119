/** The fixed texts of everything the form asks of the API; a test validates each against the schema. */
export const START = `query ReportFormStart {
  cities { slug name timeZone bounds centre { longitude latitude } boundaries boundaryVersion demonstration
    emergencyNumbers { number nameId nameEn purpose } }
}`;

export const KINDS = `query ReportFormKinds($city: String, $after: Cursor) {
  page: categories(city: $city, first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { code nameId nameEn audience urgency visibility callFirst keywords shortlist
      leadAgency { name abbreviation } respondWithin respondClock resolveWithin resolveClock } }
}`;

export const AREAS = `query ReportFormAreas($city: String, $after: Cursor) {
  page: jurisdictions(city: $city, level: SUBDISTRICT, first: 200, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { code name aliases centre { longitude latitude } parent { name } } }
}`;

export const AREA_AT = `query ReportFormArea($longitude: Float!, $latitude: Float!, $accuracyMeters: Float) {
  jurisdictionAt(longitude: $longitude, latitude: $latitude, accuracyMeters: $accuracyMeters) {
    subdistrict { code name } check borderWith { code name } approximate }
}`;

export const ROUTE = `query ReportFormRoute($categoryCode: String!, $longitude: Float, $latitude: Float,
  $subdistrictCode: String) {
  previewRouting(categoryCode: $categoryCode, longitude: $longitude, latitude: $latitude,
    subdistrictCode: $subdistrictCode) { agency { name abbreviation } }
}`;

export const SIMILAR = `query ReportFormSimilar($city: String, $categoryCode: String!, $longitude: Float!, $latitude: Float!) {
  similar: similarReports(city: $city, categoryCode: $categoryCode, longitude: $longitude, latitude: $latitude, first: 20) {
    report { id code receivedAt supportCount landmark agency { abbreviation } } }
}`;

export const SUPPORT = `mutation ReportFormSupport($input: SupportReportInput!) {
  supportReport(input: $input) {
    __typename
    ... on ChangedReport { report { code supportCount } }
    ... on Refusal { code message }
  }
}`;

export const SUBMIT = `mutation ReportFormSubmit($input: SubmitReportInput!) {
  submitReport(input: $input) {
    __typename
    ... on SubmittedReport { trackingToken
      report { code receivedAt respondDueAt resolveDueAt expiresAt visibility audience agency { name abbreviation } } }
    ... on Refusal { code message field }
  }
}`;
