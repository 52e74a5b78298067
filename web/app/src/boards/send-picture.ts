/** Why a picture was not taken. */
export type NoPicture =
  | 'picture-too-large' | 'picture-too-many-pixels' | 'not-a-picture' | 'picture-moves' | 'picture-broken' | 'too-many-pictures' | 'unreachable';

const known = new Set<string>(['picture-too-large', 'picture-too-many-pixels', 'not-a-picture', 'picture-moves', 'picture-broken', 'too-many-pictures']);
const isKnown = (code: string): code is NoPicture => known.has(code);

export interface Sent {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const longestSide = 2048;

/** The picture anew, no larger than boards need it; that also leaves behind where and when it was taken. */
export async function smaller(file: Blob): Promise<Blob | NoPicture> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return 'not-a-picture';
  }
  const by = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * by));
  canvas.height = Math.max(1, Math.round(bitmap.height * by));
  const pen = canvas.getContext('2d');
  if (pen === null) return 'picture-broken';
  // where it can be seen through, paper shows
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))) ?? 'picture-broken';
}

/** Brings a picture to the server, saying how much of it is there: 0 to 1. */
export async function sendPicture(picture: Blob, onProgress: (share: number) => void): Promise<Sent | NoPicture> {
  try {
    const asked = await fetch('/api/antiforgery', { headers: { accept: 'application/json' } });
    const { token, header } = (await asked.json()) as { token: string; header: string };
    return await upload(picture, header, token, onProgress);
  } catch {
    return 'unreachable';
  }
}

/** By the older way, because `fetch` does not tell how much was sent. */
function upload(picture: Blob, header: string, token: string, onProgress: (share: number) => void): Promise<Sent | NoPicture> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/pictures');
    request.setRequestHeader(header, token);
    request.setRequestHeader('content-type', picture.type);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('error', () => resolve('unreachable'));
    request.addEventListener('load', () => {
      const answer = request.response as (Sent & { readonly code?: string }) | null;
      if (request.status === 200 && answer !== null) resolve(answer);
      else resolve(answer?.code !== undefined && isKnown(answer.code) ? answer.code : 'unreachable');
    });
    request.send(picture);
  });
}
