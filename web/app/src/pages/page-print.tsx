import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import { PageWords } from './page-words';
import styles from './print.module.css';

/** The page on paper: its words alone, with whose part it is. It is only there while it is printed. */
export function PagePrint() {
  const { text, title, sheet } = usePageInHand();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting || text === undefined) return null;
  return createPortal(
    <article data-paper className={styles.paper}>
      <h1 dir="auto">{title}</h1>
      {sheet.about !== null && <UserText as="block">{sheet.about}</UserText>}
      <PageWords doc={text.doc} />
    </article>,
    document.body,
  );
}
