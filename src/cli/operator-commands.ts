import type { Command } from 'commander'

/** What those who run the watch do besides running it: write and check the configuration, and see what was done. */
export function addOperatorCommands(program: Command): void {
  program
    .command('init')
    .description('Ask five questions and write .env and the configuration, with comments.')
    .action(async () => {
      const { init } = await import('./init.ts')
      process.exitCode = await init(process.env.CONFIG_DIR || 'config')
    })

  program
    .command('check-config')
    .description('Check the configuration: every problem at once, with file, line and what to write instead.')
    .option('--strict', 'also refuse what is allowed and probably not meant, for checks before a change is merged')
    .action(async ({ strict }: { readonly strict?: boolean }) => {
      const { checkConfig } = await import('./check-config.ts')
      process.exitCode = await checkConfig(strict ?? false)
    })

  const config = program.command('config').description('What an edit of the configuration would change, and older files.')
  config
    .command('diff')
    .description(
      'Say what the configuration would change against what the service works by: settings, alerts, channels. Status 1 where anything.',
    )
    .argument('[folder]', 'another configuration folder to compare with')
    .action(async (folder?: string) => {
      const { configDiff } = await import('./config-diff.ts')
      process.exitCode = await configDiff(folder)
    })
  config
    .command('migrate')
    .description('Bring an older watch.yaml to the present shape, with its comments.')
    .action(async () => {
      const { configMigrate } = await import('./config-migrate.ts')
      process.exitCode = await configMigrate()
    })

  program
    .command('doctor')
    .description('Look at everything that the service needs, say what is in order and how to mend what is not. Sends no message.')
    .option('--offline', 'ask no site and no chat platform')
    .action(async ({ offline }: { readonly offline?: boolean }) => {
      const { doctor } = await import('./doctor.ts')
      process.exitCode = await doctor(offline ?? false)
    })

  const audit = program.command('audit').description('What people did to the watch: by command, by button, in the configuration.')
  audit
    .command('list')
    .description('Print the audit log, oldest first.')
    .action(async () => {
      const { auditList } = await import('./audit.ts')
      process.exitCode = await auditList()
    })
  audit
    .command('verify')
    .description('Say whether the audit log is as it was written. Status 1 where it is not.')
    .option('--head <hash>', 'a head that was noted before: it must still be in the log')
    .action(async ({ head }: { readonly head?: string }) => {
      const { auditVerify } = await import('./audit.ts')
      process.exitCode = await auditVerify(head)
    })
}
