import { Button } from '@mantine/core';
import { useTranslate } from '../i18n/language-context.tsx';
import { EmptyState } from '../ui/states.tsx';

/** A page threw, or its code could not be fetched (a new version was installed meanwhile): loading again is the cure. */
export function CrashPage() {
  const t = useTranslate();
  return (
    <EmptyState
      actions={
        <Button variant="default" onClick={() => location.reload()}>
          {t('state.reload')}
        </Button>
      }
    >
      {t('state.crashed')}
    </EmptyState>
  );
}
