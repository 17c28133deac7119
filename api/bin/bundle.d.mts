/** Takes a tenth of a second. @returns The file to run. */
export function bundle(entry: string): Promise<string>;
