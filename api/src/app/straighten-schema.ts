import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * Takes detours out of a schema that type-graphql built, which each field of each row would go through: getters of
 * classes are read as the properties that they look like, and a value's type is that of its class, told at once
 * and not by a promise. Values of our resolvers are instances of those classes, or plain objects of their shape.
 */
export function straightenSchema(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  for (const { target, methodName, schemaName, kind } of fieldResolvers) {
    const isGetter = Object.getOwnPropertyDescriptor(target.prototype, methodName)?.get !== undefined;
    const type = schema.getType(names.get(target) ?? '');
    if (kind === 'internal' && isGetter && isObjectType(type)) delete type.getFields()[schemaName]?.resolve;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      const otherwise = type.resolveType;
      type.resolveType = (value: object, context, info, abstract) =>
        names.get(value.constructor) ?? otherwise?.(value, context, info, abstract);
    }
    // Compiled operations call no functions but resolvers.
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      if (field.extensions['lazy'] === true) field.resolve ??= defaultFieldResolver;
    }
  }
  return schema;
}
