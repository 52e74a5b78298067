import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import type { Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useItem, useItems, useLive } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { CalmPage } from '../safety/calm-page';
import { Page } from '../shell/page';
import { type Chosen, useFormInHand } from './answers';
import { Attribution } from './attribution';
import { type Measure, measureOf, needsCalm, needsDoctor } from './catalogue';
import { FormItems } from './form-items';
import { nowhere, useMyRecord, useSafetyWords } from './use-record';
import { WhoLooks } from '../safety/who-looks';
import { Notice } from '../parts/notice';

/** Filling in a questionnaire. Each answer is kept as it is given. */
export default function FormPage() {
  return (
    <GroupDoor>
      <FormHere />
    </GroupDoor>
  );
}

function FormHere() {
  const text = useText();
  const { group } = useGroup();
  const { measure: id = '' } = useParams();
  const record = useMyRecord();
  const sheet = useItem(record ?? nowhere(group), 'record', 'recordSheet');
  const begun = useItems(record ?? nowhere(group), 'filledForm').some((form) => form.measure === id && form.handedInAt === null);
  const measure = measureOf(id);
  if (record === undefined || sheet === undefined) {
    return (
      <Page title={text('measures.form')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (measure === undefined || !(begun || sheet.plans.some((plan) => plan.measure === id))) {
    return (
      <Page title={text('measures.form')}>
        <EmptyState action={<ButtonLink href={paths.myMeasures(group)}>{text('measures.mine')}</ButtonLink>}>{text('measures.form.none')}</EmptyState>
      </Page>
    );
  }
  return <Filling record={record} measure={measure} />;
}

function Filling({ record, measure }: { readonly record: Topic; readonly measure: Measure }) {
  const text = useText();
  const live = useLive();
  const intl = useIntl();
  const { group } = useGroup();
  const { form, chosen, isKept } = useFormInHand(record, measure.id);
  const [isCalm, setCalm] = useState(false);
  const [doctor, setDoctor] = useState(false);
  const [handedIn, setHandedIn] = useState<string>();
  const words = useSafetyWords();
  const hasSafety = measure.item_safety.some(({ tells }) => tells === 'case');

  function choose(item: string, value: Chosen): void {
    void live.send(record, { kind: 'answerItem', form, measure: measure.id, item, value: value === 'declined' ? null : value, isDeclined: value === 'declined', language: 'en' });
    if (value === 'declined') return;
    if (needsCalm(measure, item, value)) setCalm(true);
    if (needsDoctor(measure, item, value)) setDoctor(true);
  }

  function handIn(): void {
    setHandedIn(form);
    void live.send(record, { kind: 'handIn', form });
  }

  if (isCalm) return <CalmPage record={record} onBack={() => setCalm(false)} />;
  if (handedIn !== undefined) return <Thanks record={record} measure={measure} form={handedIn} />;
  return (
    <Page
      title={measure.short_name}
      width="reading"
      lead={<Link to={paths.myMeasures(group)}>{text('measures.mine')}</Link>}
    >
      <p className="muted">{text('measures.private')}</p>
      {!intl.locale.startsWith('en') && <p>{text('measures.english')}</p>}
      {hasSafety && <WhoLooks words={words} />}
      {doctor && <Notice tone="notice">{text('measures.doctor')}</Notice>}
      <FormItems measure={measure} chosen={chosen} onChoose={choose} onHandIn={handIn} />
      <p role="status" className="muted small">
        {text(isKept ? 'measures.kept' : 'measures.keeping')}
      </p>
      <Attribution measure={measure} />
    </Page>
  );
}

function Thanks({ record, measure, form }: { readonly record: Topic; readonly measure: Measure; readonly form: string }) {
  const text = useText();
  const { group } = useGroup();
  const filled = useItem(record, form, 'filledForm');
  const isIn = filled !== undefined && filled.handedInAt !== null;
  return (
    <Page title={text('measures.thanks')} width="reading">
      <p>
        {!isIn
          ? text('measures.thanks.waiting')
          : filled.total === null
            ? text('measures.thanks.noTotal')
            : text('measures.talk', { total: filled.total })}
      </p>
      <div className="row">
        <ButtonLink look="primary" href={paths.myMeasures(group)}>
          {text('measures.mine')}
        </ButtonLink>
      </div>
      <Attribution measure={measure} />
    </Page>
  );
}
