import { Argument, type Command } from 'commander'

/** What of the Council's life is entered, loaded and asked for by hand. */
export function addCouncilCommands(program: Command): void {
  program
    .command('heard')
    .description('Enter what was heard in the room about a draft: that a vote was called, that it was rejected or withdrawn.')
    .argument('<symbol>', 'the draft: A/HRC/58/L.7')
    .addArgument(new Argument('<what>', 'what happened').choices(['vote-called', 'rejected', 'withdrawn']))
    .requiredOption('--by <name>', 'who heard it')
    .option('--votes <counts>', 'of a rejection: in favour, against, abstaining, such as 18-21-7')
    .option('--asked <name>', 'who asked for the vote')
    .action(async (symbol, what, options) => {
      const { heard } = await import('./heard.ts')
      process.exitCode = await heard(symbol, what, options)
    })

  program
    .command('mandates')
    .description(
      'List the watched mandates, or show one: mandates counterterrorism. `mandates verify` compares the catalogue with the texts held, `mandates votes` shows how votes moved.',
    )
    .argument('[query...]', 'name, alias or symbol; or verify, or votes, each with a name where one is wanted')
    .action(async (query: readonly string[]) => {
      const { mandates } = await import('./mandates.ts')
      process.exitCode = await mandates(query.join(' '))
    })

  program
    .command('backfill')
    .summary('load the texts of the past')
    .description(
      'Load the adopted texts of mandates, so that history, votes and terms are there from the first day: from the documents system, at its pace, or from a folder. What is held is passed over, so it can be cut off and called again.',
    )
    .argument('[mandate...]', 'name or alias; all by default')
    .option('--from <folder>', 'a folder of texts named for their symbols: A_HRC_RES_49_10.txt')
    .action(async (mandate: readonly string[], options: { readonly from?: string }) => {
      const { backfillHistory } = await import('./history/backfill.ts')
      process.exitCode = await backfillHistory(mandate.join(' '), options)
    })
}
