import type { Command } from 'commander';
import type { Installation } from '../platform/index.ts';

/** Opens the installation for the length of one piece of work: that of a server which runs, or its own. */
export type WithInstallation = <T>(work: (installation: Installation) => Promise<T>) => Promise<T>;

/** Adds commands of one subject to `tanggap`. A `StartRefusal` thrown by one is shown as a line. */
export type CommandSet = (program: Command, withInstallation: WithInstallation) => void;
