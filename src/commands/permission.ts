import type { Asker } from './command.ts'

/** Who may do what in chat, as the operator says. */
export interface ChatRules {
  readonly mayReact: 'anyone' | 'managers'
  readonly maySubscribe: 'managers' | 'anyone'
  /** Slack tells no bot who manages a channel, so these people do. */
  readonly slackManagers: readonly string[]
}

/** Null where they may press the buttons under alerts; else what is said to them. */
export function mayReact(asker: Asker, rules: ChatRules): string | null {
  return rules.mayReact === 'anyone' || managesChannel(asker, rules) ? null : refusal(asker, 'press this', 'may_react')
}

/** Null where they may change what the channel gets; else what is said to them. */
export function maySubscribe(asker: Asker, rules: ChatRules): string | null {
  return rules.maySubscribe === 'anyone' || managesChannel(asker, rules) ? null : refusal(asker, 'change what it gets', 'may_subscribe')
}

function managesChannel({ person, managesChannel: manages }: Asker, { slackManagers }: ChatRules): boolean {
  return person.platform === 'slack' ? slackManagers.includes(person.id) : manages === true
}

function refusal({ person }: Asker, what: string, setting: string): string {
  const who = `Only people who manage this channel may ${what}.`
  return person.platform === 'slack'
    ? `${who} Slack does not tell me who does: whoever runs Mandate Watch can add your member id (${person.id}) to slack_managers, or set ${setting} to anyone, both under chat in config/watch.yaml.`
    : `${who} It takes the permission Manage Channels.`
}
