/** A class of holes that hits watchers of this kind, and the tests that try it. */
export interface Hole {
  readonly hole: string
  /** Each file below `test/`, and words of the name of a test in it. */
  readonly triedIn: readonly (readonly [file: string, test: string])[]
}

export const holes: readonly Hole[] = [
  {
    hole: 'requests sent inside (SSRF): every form of an address',
    triedIn: [
      ['security/addresses.test.ts', 'is not sent to %s'],
      ['documents/address-guard.test.ts', '%s is not'],
    ],
  },
  {
    hole: 'requests sent inside by a redirect',
    triedIn: [['documents/polite-fetch.test.ts', 'a redirect to another port of this machine is refused']],
  },
  {
    hole: 'a name that changes its address (DNS rebinding)',
    triedIn: [['security/addresses.test.ts', 'is looked at each time that a connection is made']],
  },
  {
    hole: 'script and markup in pages (stored XSS)',
    triedIn: [
      ['pages/pages.test.ts', 'is shown, not run'],
      ['pages/pages-in-browser.test.ts', 'run nothing that a document brought'],
    ],
  },
  {
    hole: 'orders in somebody else’s name (CSRF)',
    triedIn: [
      ['security/requests.test.ts', 'the pages take no orders'],
      ['service/slack-workspaces.test.ts', 'takes no installation whose state is forged'],
    ],
  },
  {
    hole: 'paths that lead out of their folder',
    triedIn: [
      ['security/requests.test.ts', 'the pages take no orders, set no cookies and lead nowhere else'],
      ['sources/inbox.test.ts', 'passes over hidden files, folders and links'],
      ['sources/inbox.test.ts', 'moves a file to done, and never over another'],
      ['documents/document-archive.test.ts', 'has nothing under %j'],
      ['security/backups.test.ts', 'a backup that leads out of its folder is refused'],
    ],
  },
  { hole: 'entities of XML (XXE) in Word files', triedIn: [['extraction/unreadable.test.ts', 'a .docx that declares entities']] },
  {
    hole: 'bombs: zip, gzip, pages, nesting',
    triedIn: [
      ['extraction/unreadable.test.ts', 'a zip bomb'],
      ['extraction/unreadable.test.ts', 'ends a reading that takes too much memory'],
      ['documents/polite-fetch.test.ts', 'a gzip bomb is cut off'],
      ['security/backups.test.ts', 'is refused before it fills anything'],
    ],
  },
  {
    hole: 'patterns that never end (ReDoS)',
    triedIn: [
      ['weakening/hostile-text.test.ts', 'does not hold up any family of phrases'],
      ['resolution/hostile-text.test.ts', 'hostile texts'],
      ['security/hostile-input.test.ts', 'is words, not a pattern'],
    ],
  },
  { hole: 'bombs of YAML', triedIn: [['security/hostile-input.test.ts', 'a bomb of YAML']] },
  { hole: 'forged lines in the log', triedIn: [['security/secrets.test.ts', 'is one line of JSON that moves no cursor']] },
  {
    hole: 'forged headers, of HTTP and of e-mail',
    triedIn: [
      ['security/requests.test.ts', 'go back to it as one header, or not at all'],
      ['channels/email-channel.test.ts', 'lets no text of a document add a header or an element'],
    ],
  },
  {
    hole: 'secrets in logs, errors and what is kept',
    triedIn: [
      ['security/secrets.test.ts', 'never holds a secret, wherever it is logged'],
      ['security/secrets.test.ts', 'on the command line holds no secret'],
      ['security/secrets.test.ts', 'holds neither the address of a webhook nor its secret'],
      ['config/secrets.test.ts', 'takes a setting for a secret until somebody says otherwise'],
      ['service/sealing.test.ts', 'hides a secret, differently each time'],
    ],
  },
  {
    hole: 'acting before it is known who asks',
    triedIn: [
      ['commands/slack-connection.test.ts', 'refuses forged, stale and repeated requests'],
      ['service/operations-pages.test.ts', 'gives figures to those alone who bring the token'],
      ['pages/access.test.ts', 'is asked for everywhere but for health'],
    ],
  },
  {
    hole: 'secrets guessed by the time that a comparison takes',
    triedIn: [['security/secrets.test.ts', 'is compared as a whole, whatever its length']],
  },
  {
    hole: 'names that every object has (prototype pollution)',
    triedIn: [['security/hostile-input.test.ts', 'changes nothing in what is read as JSON']],
  },
  {
    hole: 'markup, pings and links in chat',
    triedIn: [
      ['channels/slack-message.test.ts', 'never breaks a rule of Slack, whatever the documents hold'],
      ['channels/discord-message.test.ts', 'lets no text of a document act'],
      ['commands/slack-connection.test.ts', 'quotes what a document holds without its pings and mark-up'],
      ['commands/discord-connection.test.ts', 'quotes what a document holds without its pings and mark-up'],
    ],
  },
  {
    hole: 'escape sequences in the terminal',
    triedIn: [['channels/console-message.test.ts', 'lets no document move the cursor, hide or reorder text']],
  },
  {
    hole: 'a log of actions that is rewritten',
    triedIn: [
      ['alerts/audit.test.ts', 'finds %s'],
      ['cli/config-commands.test.ts', 'audit verify finds what was changed behind its back'],
    ],
  },
]
