import type { AccessRule } from '../../src/graphql/allowed.ts';

/** What belongs to a mall, as far as fields are asked for it. */
export type Subject = {
  mallId: string;
  orderId: string;
  orderNumber: string;
  messageId: string;
  noticeId: string;
  approvalId: string;
  bulkRunId: string;
};

export type Row = {
  rule: AccessRule;
  /** Arguments that ask for this subject; those of changes are such that nothing changes. */
  args?: (subject: Subject) => string;
  /** How a caller who may gets an answer to what belongs to a mall they don't see: an empty one, or the type of a refusal. */
  unseen?: 'empty' | 'NotFoundRefusal';
  /** What the answer says again of the question: that is no news to whoever asked. */
  echoes?: keyof Subject;
};

const byId = (name: keyof Subject) => (subject: Subject) => `(id: "${subject[name]}")`;
const page = () => '(first: 5)';
const wholeAmount = 'amount: "39000", expectedCancellableAmount: "39000"';
const ofRun = ({ bulkRunId }: Subject) => `(input: { runId: "${bulkRunId}" })`;
const noMall = '(input: { mallId: "none" })';
const nobody = '(input: { operatorId: "nobody" })';

/** Every field that the API begins with, and who may use it. A field that is not here fails the matrix. */
export const accessTable: Record<string, Row> = {
  viewer: { rule: 'signed-in' },
  orders: { rule: 'orders.read', args: page, unseen: 'empty' },
  order: { rule: 'orders.read', args: byId('orderId'), unseen: 'empty' },
  orderByNumber: {
    rule: 'orders.read',
    args: ({ mallId, orderNumber }) => `(mallId: "${mallId}", orderNumber: "${orderNumber}")`,
    unseen: 'empty',
  },
  find: { rule: 'orders.read', args: ({ orderNumber }) => `(q: "${orderNumber}")`, echoes: 'orderNumber' },
  webhookEvents: { rule: 'messages.read', args: page, unseen: 'empty' },
  webhookEvent: { rule: 'messages.read', args: byId('messageId'), unseen: 'empty' },
  notifications: { rule: 'notifications.read', args: page, unseen: 'empty' },
  notification: { rule: 'notifications.read', args: byId('noticeId'), unseen: 'empty' },
  malls: { rule: 'malls.read', unseen: 'empty' },
  mallList: { rule: 'malls.read', args: page, unseen: 'empty' },
  mall: { rule: 'malls.read', args: ({ mallId }) => `(mallId: "${mallId}")`, unseen: 'empty' },
  attentionGroups: { rule: 'orders.read' },
  overview: { rule: 'orders.read' },
  auditEntries: { rule: 'audit.read', args: page },
  auditEntry: { rule: 'audit.read', args: () => '(id: "none")' },
  approval: { rule: 'orders.read', args: byId('approvalId'), unseen: 'empty' },
  approvals: { rule: 'orders.read', args: page, unseen: 'empty' },
  bulkRuns: { rule: 'notifications.read', args: page, unseen: 'empty' },
  bulkRun: { rule: 'notifications.read', args: byId('bulkRunId'), unseen: 'empty' },
  apiKeys: { rule: 'keys.manage' },
  operators: { rule: 'team.manage' },

  orderChanged: { rule: 'orders.read', args: byId('orderId'), unseen: 'empty' },
  bulkRunChanged: { rule: 'notifications.read', args: byId('bulkRunId'), unseen: 'empty' },
  activity: { rule: 'orders.read' },

  revealPersonalData: {
    rule: 'personal-data.reveal',
    args: ({ orderId }) => `(input: { orderId: "${orderId}", reason: "asked for by the buyer" })`,
    unseen: 'NotFoundRefusal',
  },
  resendNotification: {
    rule: 'notifications.resend',
    args: ({ noticeId }) => `(input: { notificationId: "${noticeId}", dryRun: true })`,
    unseen: 'NotFoundRefusal',
  },
  skipNotification: {
    rule: 'notifications.resend',
    args: ({ noticeId }) => `(input: { notificationId: "${noticeId}", reason: "" })`,
  },
  planBulkResend: {
    rule: 'bulk.run',
    args: ({ noticeId }) => `(input: { notificationIds: ["${noticeId}"] })`,
  },
  startBulkResend: {
    rule: 'bulk.run',
    args: ({ bulkRunId }) => `(input: { runId: "${bulkRunId}", count: 0, reason: "" })`,
    unseen: 'NotFoundRefusal',
  },
  pauseBulkRun: { rule: 'bulk.run', args: ofRun, unseen: 'NotFoundRefusal' },
  continueBulkRun: { rule: 'bulk.run', args: ofRun, unseen: 'NotFoundRefusal' },
  stopBulkRun: { rule: 'bulk.run', args: ofRun, unseen: 'NotFoundRefusal' },
  refreshFromPg: {
    rule: 'orders.refresh',
    args: ({ orderId }) => `(input: { orderId: "${orderId}" })`,
  },
  refreshManyFromPg: {
    rule: 'orders.refresh',
    args: ({ orderId }) => `(input: { orderIds: ["${orderId}"] })`,
    echoes: 'orderId',
  },
  addNote: {
    rule: 'notes.write',
    args: ({ orderId }) => `(input: { orderId: "${orderId}", text: "" })`,
  },
  markCancellationsEntered: {
    rule: 'cancellations.mark-entered',
    args: ({ orderId }) => `(input: { orderId: "${orderId}", cancellationIds: [] })`,
    unseen: 'NotFoundRefusal',
  },
  cancelOrder: {
    rule: 'orders.cancel',
    args: ({ orderId }) => `(input: { orderId: "${orderId}", ${wholeAmount}, reasonCode: TEST, dryRun: true })`,
    unseen: 'NotFoundRefusal',
  },
  approveCancellation: {
    rule: 'orders.cancel',
    args: ({ approvalId }) => `(input: { approvalId: "${approvalId}", dryRun: true })`,
    unseen: 'NotFoundRefusal',
  },
  rejectApproval: {
    rule: 'orders.cancel',
    args: ({ approvalId }) => `(input: { approvalId: "${approvalId}", reason: "" })`,
    unseen: 'NotFoundRefusal',
  },
  savedViews: { rule: 'person' },
  saveView: { rule: 'person', args: () => '(input: { name: "", filter: {} })' },
  changeView: { rule: 'person', args: () => '(input: { viewId: "none" })' },
  deleteView: { rule: 'person', args: () => '(input: { viewId: "none" })' },
  markView: { rule: 'person', args: () => '(input: { viewId: "none" })' },
  orderViews: { rule: 'person', args: () => '(input: { viewIds: [] })' },
  testMallSetup: { rule: 'malls.manage', args: () => noMall },
  refreshMallToken: { rule: 'malls.manage', args: () => noMall },
  readMallDomains: { rule: 'malls.manage', args: () => noMall },
  setMallPaymentMethod: { rule: 'malls.manage', args: () => '(input: { mallId: "none", paymentMethod: "card" })' },
  pauseMallNotices: { rule: 'malls.manage', args: () => '(input: { mallId: "none", reason: "" })' },
  resumeMallNotices: { rule: 'malls.manage', args: () => noMall },
  settings: { rule: 'settings.manage' },
  changeSettings: { rule: 'settings.manage', args: () => '(input: { changes: [] })' },
  issueApiKey: { rule: 'keys.manage', args: () => '(input: { name: "", role: viewer })' },
  revokeApiKey: { rule: 'keys.manage', args: () => '(input: { apiKeyId: "none" })' },
  addOperator: { rule: 'team.manage', args: () => '(input: { email: "none", name: "x", role: viewer })' },
  changeOperatorRole: { rule: 'team.manage', args: () => '(input: { operatorId: "nobody", role: viewer })' },
  deactivateOperator: { rule: 'team.manage', args: () => nobody },
  endOperatorSessions: { rule: 'team.manage', args: () => nobody },
  resetOperatorTwoStep: { rule: 'team.manage', args: () => nobody },
  resetOperatorPassword: { rule: 'team.manage', args: () => nobody },
  confirmIdentity: { rule: 'person', args: () => '(input: {})' },
  changeOwnPassword: { rule: 'person', args: () => '(input: { current: "x", next: "x" })' },
  startTwoStep: { rule: 'person', args: () => '(input: { password: "wrong" })' },
  finishTwoStep: { rule: 'person', args: () => '(input: { code: "000000" })' },
  removeTwoStep: { rule: 'person', args: () => '(input: { code: "000000", password: "wrong" })' },
};
