import { useState } from 'react';
import type { Applicant } from '../contracts';
import { useText } from '../i18n';
import { Letter } from '../journals/seat-avatar';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { useRoleWords } from './role-words';
import { Section } from './section';
import { useAsked } from './use-asked';

/** Who asks to join, longest first. */
export function Applicants({ applicants }: { readonly applicants: readonly Applicant[] }) {
  const text = useText();
  return (
    <Section title={text('group.applicants', { count: applicants.length })}>
      <ul className={styles.people}>
        {applicants
          .toSorted((one, other) => one.at.localeCompare(other.at))
          .map((applicant) => (
            <ApplicantRow key={applicant.person} applicant={applicant} />
          ))}
      </ul>
    </Section>
  );
}

function ApplicantRow({ applicant }: { readonly applicant: Applicant }) {
  const text = useText();
  const roleWords = useRoleWords();
  const { group } = useGroup();
  const act = useAct(group);
  const [isLetting, setLetting] = useState(false);
  const { ask, dialog } = useAsked();
  const { person, displayName, legalName, role, at } = applicant;

  async function letIn(): Promise<void> {
    setLetting(true);
    await act({ kind: 'approve', person });
    setLetting(false);
  }

  return (
    <li className={styles.person}>
      <Letter name={displayName} colour="slate" />
      <div className={styles.personWords}>
        <span className={styles.personName}>
          <strong>
            <UserText>{displayName}</UserText>
          </strong>
          <span className={styles.role}>{roleWords(role)}</span>
        </span>
        <span className="muted small">
          {text('group.member.legal')} <UserText>{legalName}</UserText>
          {' · '}
          {text('group.applicant.asked')} <RelativeTime at={at} />
        </span>
      </div>
      <div className="row">
        <Button look="primary" isPending={isLetting} onPress={() => void letIn()} aria-label={text('group.applicant.letIn.of', { name: displayName })}>
          {text('group.applicant.letIn')}
        </Button>
        <Button onPress={() => ask({ what: 'decline', applicant })} aria-label={text('group.applicant.decline.of', { name: displayName })}>
          {text('group.applicant.decline')}
        </Button>
      </div>
      {dialog}
    </li>
  );
}
