import { describe, expect, it } from 'vitest';

import { ENV_NAMES, readEnv } from '../../src/platform/env.ts';
import { patienceSeconds } from '../../src/platform/shutdown.ts';
import {
  containerOf,
  kustomization,
  type Manifest,
  manifestFiles,
  manifests,
  readDeploy,
  workloads,
} from './manifests.ts';
import { typeFaults } from './unknown-fields.ts';

type Model = new (manifest: Manifest) => { validate(): void };

const api = containerOf('api');
const settings = manifests.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
const named = (kind: string): string[] =>
  manifests.filter((manifest) => manifest.kind === kind).map(({ metadata }) => metadata.name);

/** Every secret value that a container wants, as the README has them made. */
const secretKeys = workloads
  .flatMap(({ pod }) => [...pod.containers, ...(pod.initContainers ?? [])])
  .flatMap(({ env = [] }) => env)
  .flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []);

describe('The manifests of Kubernetes', () => {
  it.each(manifests.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
    'are what its own schemas ask for: %s',
    async (_name, manifest) => {
      const { apiVersion, kind } = manifest;
      const path = `kubernetes-models/${apiVersion}/${kind}`;
      const { [kind]: Kind } = (await import(/* @vite-ignore */ path)) as Record<string, Model>;
      if (Kind === undefined) throw new Error(`No schema of ${kind}`);
      new Kind(manifest).validate();
      expect(() => {
        new Kind({ ...manifest, metadata: { name: 7 as unknown as string } }).validate();
      }).toThrow('name');
    },
  );

  it('have no field that Kubernetes does not know', () => {
    expect(typeFaults(manifests)).toEqual([]);
    const [first] = manifests;
    if (first === undefined) throw new Error('No manifest');
    // The look itself can fail.
    expect(typeFaults([{ ...first, spec: { nonsense: 1 } } as unknown as Manifest])).toHaveLength(1);
  });

  it('are all in the kustomization', () => {
    expect(kustomization.resources.toSorted()).toEqual(manifestFiles.toSorted());
  });

  it('give a process settings that it has and takes', () => {
    const given = (api.env ?? []).map(({ name }) => name);
    const names = [...Object.keys(settings), ...given];
    expect(names.filter((name) => !ENV_NAMES.includes(name))).toEqual([]);
    expect(api.envFrom).toEqual([{ configMapRef: { name: 'tanggap' } }]);
    expect(named('ConfigMap')).toEqual(['tanggap']);
    const env = readEnv({ ...settings, TANGGAP_SECRET: 'x'.repeat(32) }, '/');
    expect([env.trustProxy, new URL(env.publicUrl).protocol]).toEqual([1, 'https:']);
  });

  it('share one secret among all processes, and the README has every key of it made', () => {
    expect(new Set(secretKeys.map(({ name }) => name))).toEqual(new Set(['tanggap']));
    expect(secretKeys.map(({ key }) => key)).toContain('tanggap-secret');
    const made = [...readDeploy('README.md').matchAll(/--from-literal=([a-z-]+)=/g)].map(([, key]) => key);
    expect(secretKeys.map(({ key }) => key).filter((key) => !made.includes(key))).toEqual([]);
  });

  it('lead each service and budget to pods, and each service to a port of them', () => {
    const selecting = manifests.filter(({ kind }) => ['Service', 'PodDisruptionBudget'].includes(kind));
    expect(selecting.length).toBeGreaterThan(3);
    for (const { spec } of selecting) {
      const labels = spec?.selector?.matchLabels ?? spec?.selector;
      const found = workloads.filter((workload) =>
        Object.entries(labels ?? {}).every(([name, value]) => workload.labels[name] === value),
      );
      expect(found).toHaveLength(1);
      const ports = found.flatMap(({ pod }) => pod.containers).flatMap((container) => container.ports ?? []);
      for (const { targetPort } of spec?.ports ?? [])
        expect(ports.map(({ name }) => name)).toContain(targetPort);
    }
    for (const { manifest, labels } of workloads)
      expect(manifest.spec?.selector?.matchLabels).toEqual(labels);
  });

  it('lead the ingress to the service of the api, under the address that people use', () => {
    const { host } = new URL(settings['PUBLIC_URL'] ?? '');
    expect(manifests.find(({ kind }) => kind === 'Ingress')?.spec).toMatchObject({
      tls: [{ hosts: [host] }],
      rules: [
        {
          host,
          http: { paths: [{ path: '/', backend: { service: { name: 'api', port: { name: 'http' } } } }] },
        },
      ],
    });
    expect(named('Service')).toContain('api');
  });

  it('mount only what is there', () => {
    for (const { manifest, pod } of workloads) {
      const claims = manifest.spec?.volumeClaimTemplates?.map(({ metadata }) => metadata.name) ?? [];
      const volumes = [...claims, ...(pod.volumes ?? []).map(({ name }) => name)];
      for (const { volumeMounts = [] } of [...pod.containers, ...(pod.initContainers ?? [])])
        for (const { name } of volumeMounts) expect(volumes).toContain(name);
    }
  });

  it('stop no process before it has drained', () => {
    const { pod } = workloads.find(({ manifest }) => manifest.kind === 'Deployment') ?? {};
    const before = api.lifecycle?.preStop?.sleep?.seconds ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(before + patienceSeconds);
  });

  it('let no container be root, gain rights or write beside its volumes, and say what each needs', () => {
    for (const { pod } of workloads) {
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      for (const { securityContext, resources } of [...pod.containers, ...(pod.initContainers ?? [])]) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(resources).toMatchObject({
          requests: { cpu: expect.any(String) as string, memory: expect.any(String) as string },
          limits: { memory: expect.any(String) as string },
        });
      }
    }
  });
});
