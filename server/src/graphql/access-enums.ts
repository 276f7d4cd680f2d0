import type { AuditAction, AuditActorKind, AuditSubjectKind } from '@pgbridge/shared/audit-words';
import type { Proof } from '../access/step-up.ts';
import { enumOf } from './enum-of.ts';

export const ProofEnum = enumOf<Proof>('Proof', 'How somebody shows who they are.', {
  CODE: 'With a code of two-step sign-in.',
  PROVIDER:
    "By signing in once more at the company's own provider, in the browser; `confirmIdentity` takes no proof of it.",
  PASSWORD: 'With the password, because two-step sign-in is not set up.',
});

export const AuditActorKindEnum = enumOf<AuditActorKind>('AuditActorKind', 'Who did it.', {
  OPERATOR: 'A person of the staff.',
  API_KEY: 'A script with an API key.',
  COMMAND: "A person at the server's command line.",
  NOBODY: 'Somebody who was not signed in.',
});

export const AuditSubjectKindEnum = enumOf<AuditSubjectKind>('AuditSubjectKind', 'What an audit entry is about.', {
  OPERATOR: 'A person of the staff.',
  API_KEY: 'An API key.',
  ORDER: 'An order.',
  WEBHOOK_EVENT: 'A message.',
  SAVED_VIEW: 'A shared view of the orders list.',
  NOTIFICATION: 'A notification; `name` is the number of its order.',
  BULK_RUN: 'A bulk run; `name` says how many notifications.',
  MALL: 'A mall.',
  SETTING: 'A setting.',
});

export const AuditActionEnum = enumOf<AuditAction>('AuditAction', 'What was done, or tried.', {
  SIGNED_IN: 'Somebody signed in.',
  SIGN_IN_FAILED: 'A password or code at sign-in was wrong.',
  SIGNED_OUT: 'Somebody signed out.',
  IDENTITY_CONFIRMED: 'Somebody signed in showed anew who they are.',
  IDENTITY_NOT_CONFIRMED: 'The code or password for that was wrong.',
  PASSWORD_CHANGED: 'Somebody changed their own password.',
  TWO_STEP_STARTED: 'Somebody began to set two-step sign-in up.',
  TWO_STEP_SET_UP: 'Two-step sign-in is on.',
  TWO_STEP_REMOVED: 'Somebody took their own two-step sign-in off.',
  OPERATOR_ADDED: 'A person was added to the staff.',
  OPERATOR_ROLE_CHANGED: 'A person got another role.',
  OPERATOR_DEACTIVATED: 'A person can no longer sign in.',
  OPERATOR_PASSWORD_RESET: 'A person got a temporary password.',
  OPERATOR_TWO_STEP_RESET: "A person's two-step sign-in was taken off by an administrator.",
  OPERATOR_SESSIONS_ENDED: "A person's sessions were ended.",
  API_KEY_ISSUED: 'An API key was issued.',
  API_KEY_REVOKED: 'An API key was revoked.',
  CANCEL_REQUESTED: 'Somebody asked to give money of an order back.',
  CANCEL_ENTERED: "Somebody said that a merchant entered cancellations in Cafe24's admin.",
  APPROVAL_REQUESTED: 'Somebody asked for a cancellation above the limit.',
  APPROVAL_GRANTED: 'A second person agreed to it.',
  APPROVAL_DECLINED: 'A second person declined it.',
  PERSONAL_DATA_REVEALED: 'Somebody looked at personal data.',
  ORDERS_EXPORTED: 'Somebody took orders away as a file.',
  VIEW_SHARED: 'A view of the orders list was shared.',
  VIEW_CHANGED: 'A shared view was changed.',
  VIEW_UNSHARED: 'A view is no longer shared.',
  VIEW_DELETED: 'A shared view was deleted.',
  NOTIFICATION_RESENT: 'A notification was sent again.',
  NOTIFICATION_SKIPPED: 'A notification was given up, so that later ones go on.',
  BULK_RUN_STARTED: 'Many notifications began to be sent again.',
  BULK_RUN_PAUSED: 'A bulk run was paused.',
  BULK_RUN_CONTINUED: 'A paused bulk run was told to go on.',
  BULK_RUN_STOPPED: 'A bulk run was stopped before it was through.',
  PG_ASKED: 'The PG was asked about an order.',
  NOTE_ADDED: 'A note was added to an order.',
  MALL_SETUP_TESTED: "A mall's setup was tested.",
  MALL_TOKEN_REFRESHED: "A mall's token was renewed.",
  MALL_DOMAINS_READ: "A mall's shops and domains were read.",
  MALL_PAYMENT_METHOD_CHANGED: 'What notifications of a mall call the payment method was changed.',
  MALL_NOTICES_PAUSED: "A mall's notifications are held back.",
  MALL_NOTICES_RESUMED: "A mall's notifications go again.",
  SETTING_CHANGED: 'A setting was changed.',
});
