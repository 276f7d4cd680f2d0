import { NativeSelect } from '@mantine/core';
import { type Role, roles } from '@pgbridge/shared/words';
import { useTranslate } from '../i18n/language-context.tsx';

/** A role for a form, as the field `role`; each says what it may. */
export function RoleSelect({ value }: { value: Role }) {
  const t = useTranslate();
  return (
    <NativeSelect
      name="role"
      label={t('account.role')}
      defaultValue={value}
      data={roles.map((role) => ({ value: role, label: `${t(`role.${role}`)} · ${t(`roleMay.${role}`)}` }))}
    />
  );
}

/** The role that a form's `RoleSelect` holds. */
export function roleIn(fields: FormData): Role {
  return roles.find((role) => role === fields.get('role')) ?? 'viewer';
}
