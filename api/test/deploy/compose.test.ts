import { DCLinter } from 'dclint';
import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ENV_NAMES, readEnv } from '../../src/platform/env.ts';
import { patienceSeconds } from '../../src/platform/shutdown.ts';
import { startTestApp } from '../app.ts';
import { compose, containerOf, DEPLOY, readDeploy, REPOSITORY } from './manifests.ts';

const { api, database, photos } = compose.services;
const dockerfile = readDeploy('Dockerfile');

/** As docker would: what is required gets a value, what has a default its default. */
function filled(value: string): string {
  return value
    .replace(/\$\{PUBLIC_URL:\?\}/, 'https://lapor.kota.example')
    .replace(/\$\{\w+:\?\}/g, 'f'.repeat(48))
    .replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

const settings = Object.fromEntries(
  Object.entries(api?.environment ?? {}).map(([name, value]) => [name, filled(value)]),
);

describe('The Compose file', () => {
  it('is what the schema of the Compose specification and its linter ask for', () => {
    // Everybody is to reach the proxy, on each interface.
    const rules = { 'no-unbound-port-interfaces': 0 as const };
    const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] });
    const faults = linter
      .lintFiles([join(DEPLOY, 'compose.yaml')], false)
      .flatMap(({ messages }) => messages);
    expect(faults.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([]);
  });

  it('gives a process settings that it has and takes', () => {
    expect(Object.keys(settings).filter((name) => !ENV_NAMES.includes(name))).toEqual([]);
    const env = readEnv(settings, '/');
    expect([env.trustProxy, env.smtpUrl]).toEqual([1, null]);
  });

  it('leads to a database and a store of photos that it starts', () => {
    const [databaseUrl, mediaUrl] = [settings['DATABASE_URL'] ?? '', settings['MEDIA_URL'] ?? ''].map(
      (url) => new URL(url),
    );
    expect([databaseUrl?.hostname, databaseUrl?.port]).toEqual(['database', '5432']);
    expect(databaseUrl?.pathname).toBe(`/${database?.environment?.['POSTGRES_DB'] ?? ''}`);
    expect(databaseUrl?.username).toBe(database?.environment?.['POSTGRES_USER']);
    expect([mediaUrl?.hostname, `:${mediaUrl?.port ?? ''}`]).toEqual([
      'photos',
      photos?.environment?.['VGW_PORT'],
    ]);
    expect(mediaUrl?.pathname).toBe('/tanggap');
  });

  it('builds from, and mounts, what is there', () => {
    const { context = '', dockerfile: file = '' } = api?.build ?? {};
    expect(normalize(join(DEPLOY, context, '/'))).toBe(REPOSITORY);
    expect(existsSync(join(REPOSITORY, file))).toBe(true);
    expect(existsSync(join(DEPLOY, 'Caddyfile'))).toBe(true);
  });

  it('stops no process before it has drained', () => {
    expect(Number.parseInt(api?.stop_grace_period ?? '', 10)).toBeGreaterThan(patienceSeconds);
  });
});

describe('The image', () => {
  it('listens where the proxy, the probes and the health check look', async () => {
    const [, port] = /\bPORT=(\d+)/.exec(dockerfile) ?? [];
    expect(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]).toBe(port);
    expect(/^\t\t\tport (\d+)$/m.exec(readDeploy('Caddyfile'))?.[1]).toBe(port);
    const container = containerOf('api');
    expect(container.ports).toEqual([{ name: 'http', containerPort: Number(port) }]);
    const [, checked = ''] = new RegExp(`127\\.0\\.0\\.1:${port ?? ''}([/\\w]+)`).exec(dockerfile) ?? [];
    const probes = [container.startupProbe, container.readinessProbe, container.livenessProbe];
    const paths = [checked, ...probes.map((probe) => probe?.httpGet?.path ?? '')];
    expect(paths).toEqual(['/health/ready', '/health/live', '/health/ready', '/health/live']);
    expect(probes.map((probe) => probe?.httpGet?.port)).toEqual(['http', 'http', 'http']);
    const { anyone } = await startTestApp();
    for (const path of paths) expect((await anyone.get(path)).status).toBe(200);
  });

  it('is built in stages from the lockfile, and runs one process that hears signals, as nobody in particular', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1);
    expect(stages.length).toBeGreaterThan(2);
    expect(dockerfile.match(/npm (?:i|install)\b/)).toBeNull();
    expect(stages.at(-1)).toMatch(/^USER 10001:10001$/m);
    expect(stages.at(-1)).toMatch(/^CMD \["node", .*"api\/dist\/main\.mjs"\]$/m);
    expect(stages.at(-1)).not.toMatch(/^RUN npm/m);
  });

  it('sets settings that a process has', () => {
    const set = [...(/^ENV (.+)$/m.exec(dockerfile)?.[1]?.matchAll(/(\w+)=/g) ?? [])].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(0);
    for (const name of set) expect(ENV_NAMES).toContain(name);
  });

  it('copies only what the repository has or a stage makes', () => {
    const copies = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copies).toContain('package-lock.json');
    for (const file of copies) expect(existsSync(join(REPOSITORY, file))).toBe(true);
  });
});
