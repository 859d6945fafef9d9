/**
 * Remembers what is derived from an object, as long as the object lives.
 * @param derive computes the value; it is called once for each object
 */
export function oncePer<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const kept = known.get(key) ?? { value: derive(key) };
    known.set(key, kept);
    return kept.value;
  };
}
