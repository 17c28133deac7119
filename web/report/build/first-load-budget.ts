import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fails the build when what the page's script tag pulls in weighs more, gzipped, than the form may. */
export function firstLoadBudget({ kilobytes }: { readonly kilobytes: number }): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const counted = new Set<string>();
      const weigh = (fileName: string): number => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || counted.has(fileName)) return 0;
        counted.add(fileName);
        const own = gzipSync(chunk.code, { level: 9 }).length;
        return chunk.imports.reduce((sum, imported) => sum + weigh(imported), own);
      };
      const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
      const weight = entries.reduce((sum, file) => sum + weigh(file.fileName), 0) / 1000;
      this.info(`first load of /report: ${weight.toFixed(1)} KB JS gzipped of ${String(kilobytes)}`);
      if (weight > kilobytes) this.error(`first load of /report is ${weight.toFixed(1)} KB, over its budget`);
    },
  };
}
