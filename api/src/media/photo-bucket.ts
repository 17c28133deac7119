import type { S3Driver } from 'flydrive/drivers/s3';
import { StartRefusal } from '../platform/index.ts';

/**
 * MEDIA_URL as `https://KEY:SECRET@host[:port]/bucket?region=…`, or `s3://KEY:SECRET@bucket?region=…` for
 * AWS itself. The client is loaded only when there is a bucket.
 */
export async function s3Driver(mediaUrl: string): Promise<S3Driver> {
  const url = new URL(mediaUrl);
  const isAws = url.protocol === 's3:';
  const bucket = isAws ? url.hostname : url.pathname.replaceAll('/', '');
  if (bucket === '' || url.username === '' || url.password === '') {
    throw new StartRefusal('MEDIA_URL names no bucket or no keys (https://KEY:SECRET@host/bucket).');
  }
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({
    bucket,
    visibility: 'private',
    supportsACL: false,
    region: url.searchParams.get('region') ?? 'us-east-1',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
    // Stores that only speak like S3 often refuse the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // A request of a phone waits for this, so it fails in good time.
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    ...(isAws ? {} : { endpoint: `${url.protocol}//${url.host}`, forcePathStyle: true }),
  });
}
