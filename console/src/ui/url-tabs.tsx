import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export type Tab = { value: string; label: string; content: ReactNode };

/** Tabs whose open one stands in the address under `name`; the first is open on a bare address. */
export function UrlTabs({ name, label, tabs }: { name: string; label: string; tabs: [Tab, ...Tab[]] }) {
  const [query, setQuery] = useSearchParams();
  const open = tabs.find(({ value }) => value === query.get(name)) ?? tabs[0];
  const show = (value: string | null) =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === tabs[0].value) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Tabs value={open.value} onChange={show}>
      <Tabs.List aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value} pt="md">
          {tab.value === open.value && tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
