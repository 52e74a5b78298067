/** Why a recording was not taken. */
export type NoRecording = 'recording-too-large' | 'recording-too-long' | 'not-a-recording' | 'recording-broken' | 'too-many-recordings' | 'unreachable';

const known = new Set<string>(['recording-too-large', 'recording-too-long', 'not-a-recording', 'recording-broken', 'too-many-recordings']);
const isKnown = (code: unknown): code is NoRecording => typeof code === 'string' && known.has(code);

/** Brings a recording to the server; its id there. */
export async function sendRecording(recording: Blob): Promise<{ readonly id: string } | NoRecording> {
  try {
    const asked = await fetch('/api/antiforgery', { headers: { accept: 'application/json' } });
    const { token, header } = (await asked.json()) as { token: string; header: string };
    const answer = await fetch('/api/recordings', { method: 'POST', headers: { [header]: token, 'content-type': recording.type }, body: recording });
    const said = (await answer.json()) as { readonly id?: string; readonly code?: string };
    if (answer.ok && said.id !== undefined) return { id: said.id };
    return isKnown(said.code) ? said.code : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
