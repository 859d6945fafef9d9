const asked = new Map<string, Promise<unknown>>();

/**
 * Fetches JSON of this site, once a page for each address.
 * @throws Error naming the address and the status, where there is no such file
 */
export function fetchOnce<T>(address: string): Promise<T> {
  const known = asked.get(address);
  if (known) return known as Promise<T>;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
    return response.json();
  });
  asked.set(address, answer);
  // A failed fetch is not kept: the network may be back at the next try.
  answer.catch(() => asked.delete(address));
  return answer;
}
