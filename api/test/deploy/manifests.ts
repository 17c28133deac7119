import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
export const DEPLOY = join(REPOSITORY, 'docs', 'deploy');
const KUBERNETES = join(DEPLOY, 'kubernetes');

export const readDeploy = (name: string): string => readFileSync(join(DEPLOY, name), 'utf8');

interface NamedValue {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef?: { readonly name: string; readonly key: string } };
}

export interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly env?: readonly NamedValue[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly lifecycle?: { readonly preStop?: { readonly sleep?: { readonly seconds: number } } };
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly volumeMounts?: readonly { readonly name: string }[];
  readonly resources?: { readonly requests?: object; readonly limits?: object };
}

export interface Pod {
  readonly terminationGracePeriodSeconds?: number;
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly { readonly name: string }[];
}

type Labels = Readonly<Record<string, string>>;

/** As much of a manifest as the tests look at. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly selector?: Labels & { readonly matchLabels?: Labels };
    readonly template?: { readonly metadata: { readonly labels: Labels }; readonly spec: Pod };
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
    readonly ports?: readonly { readonly name: string; readonly targetPort: string }[];
  };
}

interface Kustomization {
  readonly resources: readonly string[];
}

export const kustomization = parse(readDeploy('kubernetes/kustomization.yaml')) as Kustomization;

export const manifestFiles: readonly string[] = readdirSync(KUBERNETES).filter(
  (name) => name !== 'kustomization.yaml',
);

export const manifests: readonly Manifest[] = manifestFiles.flatMap((name) =>
  parseAllDocuments(readFileSync(join(KUBERNETES, name), 'utf8')).map((document) => {
    if (document.errors.length > 0) throw new Error(`${basename(name)}: ${document.errors.join(' ')}`);
    return document.toJS() as Manifest;
  }),
);

/** Those that run pods, with their pod. */
export const workloads = manifests.flatMap((manifest) => {
  const template = manifest.spec?.template;
  return template === undefined ? [] : [{ manifest, labels: template.metadata.labels, pod: template.spec }];
});

export function containerOf(name: string): Container {
  const found = workloads.flatMap(({ pod }) => pod.containers).find((container) => container.name === name);
  if (found === undefined) throw new Error(`No container ${name}`);
  return found;
}

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly stop_grace_period?: string;
  readonly volumes?: readonly string[];
}

export const compose = parse(readDeploy('compose.yaml')) as {
  readonly services: Readonly<Record<string, Service>>;
};
