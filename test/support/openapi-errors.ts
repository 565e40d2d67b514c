import { Validator } from "@seriousme/openapi-schema-validator";

/** What the official JSON Schema of OpenAPI 3.1 finds wrong in a document. */
export async function openapiErrors(text: string): Promise<readonly unknown[]> {
  const { valid, errors } = await new Validator().validate(text);
  return valid ? [] : [errors];
}
