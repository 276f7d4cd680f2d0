import { defineEntity, p } from '@mikro-orm/core';
import type { AuditAction, AuditActorKind, AuditSubjectKind } from '@pgbridge/shared/audit-words';
import type { Role } from '@pgbridge/shared/words';

/**
 * Something that a person or a key did, or tried to. Append-only: the database refuses update and delete, and each entry's
 * hash covers the one before it, so that a change behind the database's back shows (`store/audit-chain`).
 */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entries',
  properties: {
    id: p.uuid().primary(),
    /** Counts from 1 without a gap: the place in the chain. */
    number: p.integer().unique(),
    at: p.datetime(),
    actorKind: p.string().$type<AuditActorKind>(),
    actorId: p.string().nullable(),
    actorName: p.string(),
    role: p.string().$type<Role>().nullable(),
    address: p.string().nullable(),
    action: p.string().$type<AuditAction>(),
    subjectKind: p.string().$type<AuditSubjectKind>().nullable(),
    subjectId: p.string().nullable(),
    subjectName: p.string().nullable(),
    mallId: p.string().nullable(),
    /** JSON text, secrets masked; text, because the hash is over its very characters. */
    before: p.text().nullable(),
    after: p.text().nullable(),
    reason: p.text().nullable(),
    requestId: p.string().nullable(),
    /** Of the entry before; 64 zeros for the first. */
    previousHash: p.string().length(64),
    hash: p.string().length(64),
  },
  indexes: [{ properties: ['at', 'id'] }, { properties: ['actorId', 'at'] }, { properties: ['subjectId', 'at'] }],
});

export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
