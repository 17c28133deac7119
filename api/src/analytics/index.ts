export { type AnalyticsDeps, AnalyticsResolver } from './analytics.resolver.ts';
