import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A search field within a list; asks on Enter and on leaving the field. */
export function TextFilter({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const submit = () => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <TextInput
      type="search"
      size="xs"
      w={260}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={submit}
      onKeyDown={(event) => {
        // Enter that ends an input method's composition is not a question yet.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
      }}
    />
  );
}
