import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslate } from '../i18n/language-context.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { EmptyState } from '../ui/states.tsx';

export function NotFoundPage() {
  const t = useTranslate();
  return (
    <>
      <PageTitle>404</PageTitle>
      <h1>404</h1>
      <EmptyState
        actions={
          <Button variant="default" component={Link} to="/orders">
            {t('state.toOrders')}
          </Button>
        }
      >
        {t('state.notFound')}
      </EmptyState>
    </>
  );
}
