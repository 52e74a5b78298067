import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { formTold, useTemplateWords } from '../library/told';
import { useMaybeLive } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { answersOf, FormPrint } from '../forms';
import { Page } from '../shell/page';
import { CopingPlanShown } from './coping-plan';
import { type CopingPlan, findCopingPlan } from './coping-plan-copy';

/** The member's own coping plan as it was last filled in here: also without a network, and with big letters. */
export default function CopingPlanPage() {
  const text = useText();
  const intl = useIntl();
  const person = useMaybeLive()?.person;
  const told = useTemplateWords();
  const [kept, setKept] = useState<CopingPlan | null>();
  const plan = useMemo(() => kept && { ...kept, form: formTold(kept.form, told) }, [kept, told]);
  useEffect(() => {
    let isLeft = false;
    void findCopingPlan(person).then((found) => !isLeft && setKept(found ?? null));
    return () => {
      isLeft = true;
    };
  }, [person]);
  const help = (
    <ButtonLink look="primary" href="/help">
      {text('coping.help')}
    </ButtonLink>
  );
  return (
    <Page
      title={text('coping.title')}
      width="reading"
      lead={plan && text('coping.as', { day: intl.formatDate(plan.at, { dateStyle: 'long' }) })}
      actions={
        <>
          {help}
          {plan && (
            <Button icon={Printer} onPress={() => print()}>
              {text('coping.print')}
            </Button>
          )}
        </>
      }
    >
      {plan === undefined && <Skeleton lines={6} />}
      {plan === null && <EmptyState action={<ButtonLink href={paths.exercises}>{text('exercises.all')}</ButtonLink>}>{text('coping.none')}</EmptyState>}
      {plan && (
        <>
          <CopingPlanShown plan={plan} />
          <FormPrint title={text('coping.title')} form={plan.form} answers={answersOf(plan.answers)} />
        </>
      )}
    </Page>
  );
}
