type Schema = Readonly<Record<string, unknown>>

/**
 * Whether a value parsed from JSON has the shape of a schema: the words of JSON Schema that `CASE_SCHEMA` uses (type, const,
 * enum, anyOf, properties, required, items, prefixItems, minItems, minimum, maximum, additionalProperties).
 */
export function fitsSchema(schema: Schema, value: unknown): boolean {
  const { type, enum: values, anyOf } = schema
  if ('const' in schema && value !== schema.const) return false
  if (Array.isArray(values) && !values.includes(value)) return false
  if (Array.isArray(anyOf) && !anyOf.some((one) => fitsSchema(schemaIn(one), value))) return false
  if (type !== undefined && !(Array.isArray(type) ? type : [type]).some((one) => hasType(one, value))) return false
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number' && value < schema.minimum) return false
    return !(typeof schema.maximum === 'number' && value > schema.maximum)
  }
  if (Array.isArray(value)) return fitsList(schema, value)
  return !isObject(value) || fitsObject(schema, value)
}

function fitsList({ prefixItems, items, minItems }: Schema, value: readonly unknown[]): boolean {
  if (typeof minItems === 'number' && value.length < minItems) return false
  const first = Array.isArray(prefixItems) ? prefixItems : []
  return value.every((item, i) => {
    if (i < first.length) return fitsSchema(schemaIn(first[i]), item)
    return items === undefined || (items !== false && fitsSchema(schemaIn(items), item))
  })
}

function fitsObject({ properties, required, additionalProperties: rest }: Schema, value: Schema): boolean {
  const known = schemaIn(properties)
  if (Array.isArray(required) && required.some((key) => !Object.hasOwn(value, key))) return false
  return Object.entries(value).every(([key, item]) => {
    if (Object.hasOwn(known, key)) return fitsSchema(schemaIn(known[key]), item)
    return rest === undefined || (rest !== false && fitsSchema(schemaIn(rest), item))
  })
}

function schemaIn(value: unknown): Schema {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}
