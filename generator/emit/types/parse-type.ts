import { literal, propertyKey } from "../../text/code.js";
import type { TypeMember, TypeTree } from "../../text/type-tree.js";
import type { Field } from "./lower-shape.js";

const tokens = /"(?:[^"\\]|\\.)*"|\.\.\.|[{}()[\]|&?:,]|[^\s{}()[\]|&?:,"]+/g;
const keywords = new Set([
  "string",
  "number",
  "boolean",
  "null",
  "unknown",
  "never",
  "true",
  "false",
]);
const number = /^-?\d/;

/** Where reading stands. */
interface Cursor {
  readonly tokens: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  position: number;
}

/**
 * Reads what json-schema-to-typescript printed without its formatter, so that it can be laid out: it writes parentheses
 * that nobody needs, no semicolons and no indentation.
 */
export function parseInterface(
  text: string,
  fields: ReadonlyMap<string, Field>,
): TypeTree & { readonly kind: "object" } {
  const all: readonly string[] = text.match(tokens) ?? [];
  const cursor = { tokens: all, fields, position: all.indexOf("{") };
  return parseObject(cursor);
}

const peek = (cursor: Cursor) => cursor.tokens[cursor.position];

function take(cursor: Cursor, token: string): boolean {
  if (peek(cursor) !== token) return false;
  cursor.position++;
  return true;
}

function next(cursor: Cursor): string {
  const token = peek(cursor);
  if (token === undefined) throw new Error("json-schema-to-typescript printed half a type.");
  cursor.position++;
  return token;
}

function expect(cursor: Cursor, token: string): void {
  const found = next(cursor);
  if (found !== token)
    throw new Error(`json-schema-to-typescript printed "${found}", not "${token}".`);
}

function parseObject(cursor: Cursor): TypeTree & { readonly kind: "object" } {
  expect(cursor, "{");
  const members: TypeMember[] = [];
  while (!take(cursor, "}")) members.push(parseMember(cursor));
  return { kind: "object", members };
}

function parseMember(cursor: Cursor): TypeMember {
  if (take(cursor, "[")) {
    for (const token of ["k", ":", "string", "]", ":"]) expect(cursor, token);
    return { head: "[k: string]", docs: [], type: parseUnion(cursor) };
  }
  const placeholder = next(cursor);
  const field = cursor.fields.get(placeholder);
  const optional = take(cursor, "?") ? "?" : "";
  expect(cursor, ":");
  const head = (field ? propertyKey(field.key).text : placeholder) + optional;
  return { head, docs: field?.docs ?? [], type: parseUnion(cursor) };
}

function parseUnion(cursor: Cursor): TypeTree {
  const members = [parseIntersection(cursor)];
  while (take(cursor, "|")) members.push(parseIntersection(cursor));
  return combine("union", members);
}

function parseIntersection(cursor: Cursor): TypeTree {
  const members = [parseArray(cursor)];
  while (take(cursor, "&")) members.push(parseArray(cursor));
  return combine("intersection", members);
}

function combine(kind: "union" | "intersection", members: readonly TypeTree[]): TypeTree {
  const flat = members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  const [only, ...others] = flat;
  return only && others.length === 0 ? only : { kind, members: flat };
}

function parseArray(cursor: Cursor): TypeTree {
  let tree = parseSingle(cursor);
  // `[` alone begins the index signature of the next line.
  while (peek(cursor) === "[" && cursor.tokens[cursor.position + 1] === "]") {
    cursor.position += 2;
    tree = { kind: "array", items: tree };
  }
  return tree;
}

function parseSingle(cursor: Cursor): TypeTree {
  if (peek(cursor) === "{") return parseObject(cursor);
  if (take(cursor, "[")) return parseTuple(cursor);
  if (take(cursor, "(")) {
    const tree = parseUnion(cursor);
    expect(cursor, ")");
    return tree;
  }
  return parseWord(next(cursor));
}

function parseTuple(cursor: Cursor): TypeTree {
  const items: TypeTree[] = [];
  while (!take(cursor, "]")) {
    take(cursor, ",");
    if (!take(cursor, "...")) {
      items.push(parseUnion(cursor));
      continue;
    }
    const rest = parseArray(cursor);
    expect(cursor, "]");
    return { kind: "tuple", items, rest: rest.kind === "array" ? rest.items : rest };
  }
  return { kind: "tuple", items, rest: null };
}

function parseWord(token: string): TypeTree {
  if (token.startsWith('"')) return { kind: "word", text: quote(token) };
  // Prettier writes exponents without their plus.
  if (number.test(token)) return { kind: "word", text: token.replace("e+", "e") };
  if (keywords.has(token)) return { kind: "word", text: token };
  return { kind: "reference", name: token };
}

/** A string in the quotes that need fewer escapes, as prettier chooses them. */
function quote(json: string): string {
  const value: string = JSON.parse(json);
  const parts = value.split('"');
  if (parts.length <= value.split("'").length) return literal(value).text;
  const escaped = parts.map((part) => literal(part).text.slice(1, -1).replaceAll("'", "\\'"));
  return `'${escaped.join('"')}'`;
}
