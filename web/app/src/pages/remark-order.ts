import type { Remark } from '../contracts';

export interface OrderedRemarks {
  /** In the order of what they are about. */
  readonly here: readonly Remark[];
  /** What they were about is not on the page any more. */
  readonly gone: readonly Remark[];
}

/** Remarks in the order of the text; those about the same place as they came. */
export function inTextOrder(remarks: readonly Remark[], places: ReadonlyMap<string, number>): OrderedRemarks {
  const byAge = remarks.toSorted((one, other) => one.ord - other.ord);
  const at = ({ id }: Remark) => places.get(id) ?? 0;
  return {
    here: byAge.filter(({ id }) => places.has(id)).toSorted((one, other) => at(one) - at(other)),
    gone: byAge.filter(({ id }) => !places.has(id)),
  };
}

/** What is still talked about. */
export const isOpen = ({ state }: Pick<Remark, 'state'>): boolean => state === 'open';
