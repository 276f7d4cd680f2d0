import { Command } from 'commander';
import { operatorAddCommand } from './operator-add.ts';

export function operatorCommand(): Command {
  return new Command('operator')
    .description('People of the support staff who sign in to the console.')
    .addCommand(operatorAddCommand());
}
