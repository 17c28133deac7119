import { Field, ObjectType, registerEnumType } from 'type-graphql';

import type { Language } from './context.ts';
import { RefusalCode, type RefusalData } from './refusal.ts';

registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why a mutation did not do what was asked.',
});

@ObjectType({ simpleResolvers: true, description: 'An expected "no". Nothing was changed.' })
export class Refusal {
  @Field(() => RefusalCode)
  readonly code: RefusalCode;
  @Field(() => String, { description: "What is wrong and what to do, in the request's language." })
  readonly message: string;
  @Field(() => String, { nullable: true, description: 'The input field at fault.' })
  readonly field: string | null;

  constructor(refusal: RefusalData, language: Language) {
    this.code = refusal.code;
    this.message = refusal.words[language];
    this.field = refusal.field;
  }
}
