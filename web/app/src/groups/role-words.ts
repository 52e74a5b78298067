import { useCallback } from 'react';
import { useText } from '../i18n';
import { groupRole } from '../roles';

/** A role in words; empty where there is none. */
export function useRoleWords(): (role: string) => string {
  const text = useText();
  return useCallback(
    (role) => {
      const known = groupRole(role);
      return known === undefined ? '' : text(`group.role.${known}`);
    },
    [text],
  );
}
