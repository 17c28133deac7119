import { registerEnumType } from 'type-graphql';
import { APP_SCOPES, type AppScope, type Role, ROLES } from '../viewer.ts';

export const RoleEnum = enumOf<Role>(ROLES);
export const AppScopeEnum = enumOf<AppScope>(APP_SCOPES);
export const SignInState = {
  SIGNED_OUT: 'SIGNED_OUT',
  SECOND_FACTOR_MISSING: 'SECOND_FACTOR_MISSING',
  SIGNED_IN: 'SIGNED_IN',
} as const;
export type SignInState = keyof typeof SignInState;
export const SignInMethod = { PASSWORD: 'PASSWORD', PROVIDER: 'PROVIDER' } as const;

registerEnumType(RoleEnum, { name: 'Role', description: 'What a signed-in person may do.' });
registerEnumType(AppScopeEnum, {
  name: 'AppScope',
  description: 'What an app may do with its key, beyond what anyone may.',
  valuesConfig: {
    REPORTS_READ: { description: 'Reads what anyone may see.' },
    AGENCY_READ: {
      description: "Reads the reports of the app's agency as its officers do; never a SEALED one.",
    },
    REPORTS_SUBMIT: { description: 'Sends reports of residents.' },
  },
});
registerEnumType(SignInState, {
  name: 'SignInState',
  description: 'How far a sign-in has come.',
  valuesConfig: {
    SIGNED_OUT: { description: 'Nobody is signed in, or an app asks.' },
    SECOND_FACTOR_MISSING: {
      description:
        'The city requires a second factor and there is none: until it is set up, `viewer` is null.',
    },
    SIGNED_IN: { description: '`viewer` says who.' },
  },
});
registerEnumType(SignInMethod, {
  name: 'SignInMethod',
  description: 'How a session began.',
  valuesConfig: { PROVIDER: { description: "By the city's own sign-in (OpenID Connect)." } },
});

function enumOf<Value extends string>(values: readonly Value[]): { [Each in Value]: Each } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [Each in Value]: Each };
}
