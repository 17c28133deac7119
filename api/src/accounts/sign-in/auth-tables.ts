/** Names of our columns, as better-auth's models call them. */
export const userColumns = {
  emailVerified: 'email_verified',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

export const userFields = {
  role: { type: 'string', required: true, input: false },
  agencyId: { type: 'number', required: false, input: false, fieldName: 'agency_id' },
  cityId: { type: 'number', required: false, input: false, fieldName: 'city_id' },
  disabledAt: { type: 'date', required: false, input: false, fieldName: 'disabled_at' },
} as const;

export const sessionColumns = {
  expiresAt: 'expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  userId: 'user_id',
};

export const sessionFields = {
  method: { type: 'string', required: false, input: false, defaultValue: 'PASSWORD' },
} as const;

export const accountColumns = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'user_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

export const verificationColumns = {
  expiresAt: 'expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

export const twoFactorTables = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'auth_two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};
