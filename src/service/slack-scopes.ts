/** The least that is needed, and what each permission is for. */
export const slackScopes = [
  { scope: 'commands', why: 'answer /mandate' },
  { scope: 'chat:write', why: 'post alerts where it was invited, and edit them' },
  { scope: 'channels:history', why: 'look whether a lost message arrived, in public channels' },
  { scope: 'groups:history', why: 'the same in private channels' },
  { scope: 'channels:read', why: 'find a public channel that is given by its name' },
  { scope: 'groups:read', why: 'the same for private channels' },
] as const
