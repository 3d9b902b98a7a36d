export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A deep copy that shares nothing, not even within itself. */
export function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

/** The dotted path of every value in some JSON, such as `claims.0.date`. */
export function pathsOf(value: Json, path: readonly string[] = []): string[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path.join('.')] : []), ...children.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** A copy of some JSON with another value at a path; `undefined` takes the field out. */
export function withValue(json: Json, path: string, value: Json | undefined): Json {
  const copy = toJson(json);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json | undefined>((at, key) => (typeof at === 'object' && at !== null ? Object(at)[key] : undefined), copy);
  if (typeof holder !== 'object' || holder === null) throw new Error(`Nothing holds ${path}.`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}
