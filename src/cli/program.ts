import { Command, CommanderError, Option } from 'commander'
import { severities } from '../weakening/finding.ts'
import { addCouncilCommands } from './council-commands.ts'
import { addOperatorCommands } from './operator-commands.ts'
import { addStoreCommands } from './store-commands.ts'

// Whoever reads only the first lines (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const program = new Command('mandate-watch')
  .description('Watches the mandates of the Human Rights Council’s special procedures and says what a draft weakens or strengthens.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: false })

program
  .command('compare')
  .summary('compare two texts')
  .description('Compare a prior text with a draft (.txt .html .docx .doc .pdf, or document symbols with --store).')
  .argument('[prior]', 'file or document symbol')
  .argument('[draft]', 'file or document symbol')
  .option('--pairs <csv>', 'compare many: a CSV file with the header prior,draft')
  .option('--json', 'print the comparison as JSON, one object a line with --pairs')
  .option('--html <file>', 'write the redline as a page that stands alone')
  .option('--store', 'let the stored texts resolve symbols and terms carried by reference')
  .addOption(new Option('--fail-on <severity>', 'exit status 1 from this severity on').choices(severities).default('low'))
  .action(async (prior, draft, options) => {
    const { compare } = await import('./compare.ts')
    process.exitCode = await compare({ prior, draft, ...options })
  })

program
  .command('sweep')
  .description('Look at every source once, now, and deliver what is due.')
  .action(async () => {
    const { sweepOnce } = await import('./sweep-once.ts')
    process.exitCode = await sweepOnce()
  })

program
  .command('revise')
  .description(
    'Enter an oral revision heard in the room: a file with the whole text as revised, or with instructions as an amendment words them.',
  )
  .argument('<symbol>', 'the draft that was revised: A/HRC/58/L.7/Rev.1')
  .argument('<file>', '.txt, .docx, .doc, .pdf or .html')
  .requiredOption('--by <name>', 'who heard it')
  .action(async (symbol: string, file: string, { by }: { readonly by: string }) => {
    const { revise } = await import('./revise.ts')
    process.exitCode = await revise(symbol, file, by)
  })

program
  .command('amended')
  .description('Enter that the Council accepted amendments to a draft: they are worked in together; what conflicts is left out and said.')
  .argument('<symbol>', 'the draft that was amended: A/HRC/58/L.7/Rev.1')
  .argument('<amendments...>', 'the amendments accepted: A/HRC/58/L.30 A/HRC/58/L.31')
  .requiredOption('--by <name>', 'who says so')
  .action(async (symbol: string, amendments: string[], { by }: { readonly by: string }) => {
    const { amended } = await import('./amended.ts')
    process.exitCode = await amended(symbol, amendments, by)
  })

addCouncilCommands(program)

addOperatorCommands(program)
addStoreCommands(program)

program
  .command('backtest')
  .summary('run all rules over successive texts')
  .description('Run all rules over successive texts, of the store or of a folder, and show what they found by rule and by year.')
  .option('--from <folder>', 'texts named for their symbols (A_HRC_RES_49_10.txt) instead of the store')
  .option('--pairs <csv>', 'which follows which: columns prior,draft or older,newer; by default the lineages of config/mandates')
  .option('--csv <file>', 'write every finding, what nobody judged first')
  .option('--html <file>', 'write the same as a page')
  .action(async (options) => {
    const { backtest } = await import('./backtest/backtest.ts')
    process.exitCode = await backtest(options)
  })

program
  .command('explain')
  .description('Explain a weakening rule, or list them all.')
  .argument('[rule]', 'rule id')
  .action(async (rule?: string) => {
    const { explain } = await import('./explain.ts')
    process.exitCode = explain(rule)
  })

program
  .command('test-alert')
  .description('Send a sample alert, marked as such, to a channel of config/watch.yaml.')
  .argument('<channel>', 'channel id')
  .action(async (channel: string) => {
    const { testAlert } = await import('./test-alert.ts')
    process.exitCode = await testAlert(channel)
  })

const setup = program.command('setup').description('Set up a chat platform: what to paste, and the next three steps.')

setup
  .command('slack')
  .description('Print the manifest of the Slack app.')
  .option('--http', 'let Slack send requests to PUBLIC_URL instead of opening a socket')
  .option('--workspaces', 'let other workspaces install the app too')
  .action(async ({ http = false, workspaces = false }: { readonly http?: boolean; readonly workspaces?: boolean }) => {
    const { setupSlack } = await import('./setup-slack.ts')
    process.exitCode = setupSlack({ http, workspaces })
  })

setup
  .command('key')
  .description('Print a new key for ENCRYPTION_KEY.')
  .action(async () => {
    const { setupKey } = await import('./setup-slack.ts')
    process.exitCode = setupKey()
  })

setup
  .command('password')
  .description('Print the line for .env by which the pages ask for a password.')
  .action(async () => {
    const { setupPassword } = await import('./setup-password.ts')
    process.exitCode = await setupPassword()
  })

setup
  .command('discord')
  .description('Print the link that invites the bot, with the least permissions.')
  .argument('[application]', 'application id; asked of Discord where DISCORD_TOKEN is set')
  .action(async (application?: string) => {
    const { setupDiscord } = await import('./setup-discord.ts')
    process.exitCode = await setupDiscord(application)
  })

program
  .command('forget')
  .description('Remove a person from what is kept: who acknowledged, judged, muted or subscribed.')
  .argument('<person>', 'member id on Slack or Discord, or the name as shown')
  .action(async (person: string) => {
    const { forget } = await import('./forget.ts')
    process.exitCode = await forget(person)
  })

program
  .command('probe')
  .description('Ask the sites, politely, whether everything that is assumed of them holds. The first thing to run where there is internet.')
  .action(async () => {
    const { probe } = await import('./probe.ts')
    process.exitCode = await probe()
  })

program
  .command('re-extract')
  .description('Read every kept document again with the present readers, and say what changed.')
  .option('--dry-run', 'only say what would change')
  .action(async (options: { readonly dryRun?: boolean }) => {
    const { reExtractAll } = await import('./re-extract.ts')
    process.exitCode = await reExtractAll(options.dryRun ?? false)
  })

program
  .command('export-warc')
  .description('Write every kept document into a new web archive (WARC 1.1, packed where the name ends in .gz).')
  .argument('<file>', 'where to write it')
  .action(async (file: string) => {
    const { exportWarc } = await import('./export-warc.ts')
    process.exitCode = await exportWarc(file)
  })

program
  .command('demo')
  .description('Show a constructed session from beginning to end: no tokens, no internet.')
  .option('--once', 'end by itself instead of keeping the pages open')
  .action(async (options: { readonly once?: boolean }) => {
    const { demo } = await import('./demo.ts')
    process.exitCode = await demo(options.once ?? false)
  })

program
  .command('start')
  .description('Run the service (the same as npm start).')
  .option('--roles <list>', 'what this instance does, of sweep,deliver,chat,pages; everything by default')
  .action(async () => {
    await import('../main.ts')
  })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const { shownFailure } = await import('./shown-failure.ts')
    process.stderr.write(`${shownFailure(error)}\n`)
    process.exitCode = 2
  }
}
