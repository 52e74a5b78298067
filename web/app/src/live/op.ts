/** A new op: the sender's id for a command, and the id of what it creates. 32 hex characters. */
export function newOp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
