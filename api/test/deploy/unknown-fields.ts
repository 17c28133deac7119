import { join } from 'node:path';
import ts from 'typescript';

import { type Manifest, REPOSITORY } from './manifests.ts';

/**
 * What the types of Kubernetes say of manifests: the validators let fields pass that nobody knows, which Kubernetes
 * drops with a warning. As object literals in TypeScript they are errors.
 */
export function typeFaults(manifests: readonly Manifest[]): string[] {
  const file = join(REPOSITORY, 'api', 'test', 'deploy', 'manifests.virtual.ts');
  const text = manifests
    .map((manifest, n) => {
      const { apiVersion, kind } = manifest;
      const type = `import('kubernetes-models/${apiVersion}/${kind}').I${kind}`;
      return `export const manifest${String(n)}: ${type} = ${JSON.stringify(manifest, null, 1)};`;
    })
    .join('\n');
  const options: ts.CompilerOptions = {
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [] },
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const withSource: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, ...rest) => (name === file ? source : host.getSourceFile(name, ...rest)),
  };
  const program = ts.createProgram([file], options, withSource);
  return program.getSemanticDiagnostics(source).map(({ messageText, start = 0 }) => {
    const line = source.getLineAndCharacterOfPosition(start).line;
    return `${text.split('\n')[line]?.trim() ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
