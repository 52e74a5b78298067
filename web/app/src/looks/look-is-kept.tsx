import { useText } from '../i18n';

/** Says to those who care for the group that their look is kept. */
export default function LookIsKept() {
  const text = useText();
  return <p className="muted small no-print">{text('looks.care')}</p>;
}
