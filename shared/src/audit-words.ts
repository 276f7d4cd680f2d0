/*
 * The words of the audit log, apart from those of payments.
 */

/** Who did something that the audit log keeps. COMMAND: a person at the server's command line. NOBODY: somebody not signed in. */
export const auditActorKinds = ['OPERATOR', 'API_KEY', 'COMMAND', 'NOBODY'] as const;
export type AuditActorKind = (typeof auditActorKinds)[number];

/** What the audit log keeps. */
export const auditActions = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'IDENTITY_CONFIRMED',
  'IDENTITY_NOT_CONFIRMED',
  'PASSWORD_CHANGED',
  'TWO_STEP_STARTED',
  'TWO_STEP_SET_UP',
  'TWO_STEP_REMOVED',
  'OPERATOR_ADDED',
  'OPERATOR_ROLE_CHANGED',
  'OPERATOR_DEACTIVATED',
  'OPERATOR_PASSWORD_RESET',
  'OPERATOR_TWO_STEP_RESET',
  'OPERATOR_SESSIONS_ENDED',
  'API_KEY_ISSUED',
  'API_KEY_REVOKED',
  'PERSONAL_DATA_REVEALED',
  'ORDERS_EXPORTED',
  'VIEW_SHARED',
  'VIEW_CHANGED',
  'VIEW_UNSHARED',
  'VIEW_DELETED',
  'NOTIFICATION_RESENT',
  'NOTIFICATION_SKIPPED',
  'BULK_RUN_STARTED',
  'BULK_RUN_PAUSED',
  'BULK_RUN_CONTINUED',
  'BULK_RUN_STOPPED',
  'PG_ASKED',
  'NOTE_ADDED',
  'CANCEL_REQUESTED',
  'CANCEL_ENTERED',
  'APPROVAL_REQUESTED',
  'APPROVAL_GRANTED',
  'APPROVAL_DECLINED',
  'MALL_SETUP_TESTED',
  'MALL_TOKEN_REFRESHED',
  'MALL_DOMAINS_READ',
  'MALL_PAYMENT_METHOD_CHANGED',
  'MALL_NOTICES_PAUSED',
  'MALL_NOTICES_RESUMED',
  'SETTING_CHANGED',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an audit entry is about. */
export const auditSubjectKinds = [
  'OPERATOR',
  'API_KEY',
  'ORDER',
  'WEBHOOK_EVENT',
  'NOTIFICATION',
  'BULK_RUN',
  'SAVED_VIEW',
  'MALL',
  'SETTING',
] as const;
export type AuditSubjectKind = (typeof auditSubjectKinds)[number];
