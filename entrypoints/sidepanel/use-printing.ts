import { useEffect, useState } from 'preact/hooks';

/** Whether everything is drawn for paper: while the browser prints by itself, and after `onPrint` until it has. */
export function usePrinting(): { readonly printing: boolean; readonly onPrint: () => void; readonly isAsked: boolean } {
  const [printing, setPrinting] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => {
      setPrinting(false);
      setAsked(false);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const onPrint = () => {
    setPrinting(true);
    setAsked(true);
  };
  return { printing, onPrint, isAsked };
}

/** Prints once everything that was asked for is drawn. */
export function usePrintWhen(ready: boolean): void {
  useEffect(() => {
    if (ready) print();
  }, [ready]);
}
