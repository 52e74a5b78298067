/** The number to call in what somebody wrote, if there is one: at least three digits, and nothing that is a day or hours. */
export function phoneIn(words: string): string | undefined {
  const plain = words.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  if (/\d{4}-\d\d-\d\d|\d{1,2}:\d\d/.test(plain)) return undefined;
  const found = /\+?\d[\d\s()/.-]{1,24}\d/.exec(plain)?.[0];
  const digits = found?.replace(/[^\d+]/g, '');
  return digits !== undefined && digits.replace('+', '').length >= 3 ? digits : undefined;
}
