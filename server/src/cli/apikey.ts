import { Command } from 'commander';
import { apikeyIssueCommand } from './apikey-issue.ts';
import { apikeyListCommand } from './apikey-list.ts';
import { apikeyRevokeCommand } from './apikey-revoke.ts';

export function apikeyCommand(): Command {
  return new Command('apikey')
    .description('Keys for scripts that use the GraphQL API.')
    .addCommand(apikeyIssueCommand())
    .addCommand(apikeyListCommand())
    .addCommand(apikeyRevokeCommand());
}
