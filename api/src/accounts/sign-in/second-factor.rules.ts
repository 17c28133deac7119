export type SecondFactorSetting = 'OPTIONAL' | 'REQUIRED';

/** What the city of an account asks for; for an account of every city (null) the strictest of them. */
export type SecondFactorRule = (cityId: number | null) => SecondFactorSetting;

export interface Entry {
  readonly required: boolean;
  readonly enrolled: boolean;
  readonly method: 'PASSWORD' | 'PROVIDER';
}

/** A city's own sign-in answers for its second factor; better-auth asks for ours only after a password. */
export function mayEnter({ required, enrolled, method }: Entry): boolean {
  return !required || enrolled || method === 'PROVIDER';
}
