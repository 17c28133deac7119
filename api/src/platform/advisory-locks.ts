/** Every advisory lock of the program; any numbers that nothing else on the same database takes. */
export const ADVISORY_LOCKS = {
  migrations: 7_422_664_001n,
  cityFolders: 7_422_664_002n,
  logEpoch: 7_422_664_003n,
  firstUsers: 7_422_664_004n,
  sums: 7_422_664_005n,
} as const;
