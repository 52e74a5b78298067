import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import { ChallengeDoor } from './challenge-door';
import styles from './challenge.module.css';
import { useKept } from '../writing/kept';
import { fieldsOf, type PlanFields } from './plan-fields';
import { PlanForm } from './plan-form';

/** Changing what a challenge is, for those who care for the group. */
export default function ChallengeSettingsPage() {
  const text = useText();
  return (
    <ChallengeDoor isForCare>
      <Settings title={text('challenge.edit')} />
    </ChallengeDoor>
  );
}

/** The fields, with the version of the plan that they began with. */
type Edited = PlanFields & { readonly version: number };

function Settings({ title }: { readonly title: string }) {
  const text = useText();
  const navigate = useNavigate();
  const { group, challenge, plan, phase, version } = useChallenge();
  const ask = useAsk(challenge);
  const back = paths.challenge(group, challenge);
  // as it was when the page opened: what others change meanwhile is shown, never overwritten
  const [opened, setOpened] = useState({ plan, version });
  const begins = useMemo((): Edited => ({ ...fieldsOf(opened.plan), version: opened.version }), [opened]);
  const draftKey = drafts.plan(challenge);
  const kept = useKept<Edited>(draftKey, begins);
  const lead = (
    <Link to={back} className={styles.back}>
      <UserText>{plan.title}</UserText>
    </Link>
  );

  function newest(): void {
    kept.drop();
    setOpened({ plan, version });
  }

  function done(): void {
    kept.drop();
    toast(text('challenge.saved'));
    void navigate(back);
  }

  if (phase === 'closed') return <Page title={title} lead={lead}><EmptyState>{text('challenge.edit.closed')}</EmptyState></Page>;
  return (
    <Page title={title} lead={lead} width="reading">
      {kept.value.version !== version && (
        <Notice tone="notice">
          <div className="stack">
            <p>{text('challenge.edit.meanwhile')}</p>
            <div className="row">
              <Button onPress={newest}>{text('challenge.edit.newest')}</Button>
            </div>
          </div>
        </Notice>
      )}
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <PlanForm
          fields={kept.value}
          onChange={(fields) => kept.set({ ...kept.value, ...fields })}
          draftKey={draftKey}
          submit={text('challenge.save')}
          hasBegun={phase !== 'planned'}
          hasEnded={phase === 'debrief'}
          onSubmit={(next) => ask({ kind: 'changeChallenge', plan: next, version: kept.value.version })}
          onDone={done}
        />
      )}
    </Page>
  );
}
