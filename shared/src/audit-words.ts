/** The words of the audit log: who did what, and to what. */

/** Who did something that the audit log keeps. COMMAND: a person at the server's command line. NOBODY: somebody not signed in. */
export type AuditActorKind = 'OPERATOR' | 'API_KEY' | 'COMMAND' | 'NOBODY';

/** What the audit log keeps. */
export type AuditAction =
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGNED_OUT'
  | 'IDENTITY_CONFIRMED'
  | 'IDENTITY_NOT_CONFIRMED'
  | 'PASSWORD_CHANGED'
  | 'TWO_STEP_STARTED'
  | 'TWO_STEP_SET_UP'
  | 'TWO_STEP_REMOVED'
  | 'OPERATOR_ADDED'
  | 'OPERATOR_ROLE_CHANGED'
  | 'OPERATOR_DEACTIVATED'
  | 'OPERATOR_PASSWORD_RESET'
  | 'OPERATOR_TWO_STEP_RESET'
  | 'OPERATOR_SESSIONS_ENDED'
  | 'API_KEY_ISSUED'
  | 'API_KEY_REVOKED'
  | 'PERSONAL_DATA_REVEALED'
  | 'CANCEL_REQUESTED'
  | 'APPROVAL_REQUESTED'
  | 'APPROVAL_GRANTED'
  | 'APPROVAL_DECLINED';

/** What an audit entry is about. */
export type AuditSubjectKind = 'OPERATOR' | 'API_KEY' | 'ORDER' | 'WEBHOOK_EVENT';
