import { createServer, type Socket } from 'node:net'

/** A letter as it came over the line, dots unstuffed, and who it was for. */
export interface Letter {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

export interface SmtpServer {
  /** For SMTP_URL. */
  readonly url: string
  readonly letters: readonly Letter[]
  /** What the next letter is answered with instead of 250; `cut` takes it and drops the line. */
  answer: string | 'cut' | null
  close(): Promise<void>
}

/** Imitates as much of a mail server as nodemailer asks for (RFC 5321), on loopback. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const letters: Letter[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    let [from, to, data, rest]: [string, string[], string[] | null, string] = ['', [], null, '']
    const say = (line: string) => void socket.write(`${line}\r\n`)
    say('220 constructed mail server')
    socket.on('data', (bytes) => {
      const lines = (rest + bytes.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (data) {
          if (line !== '.') data.push(line.startsWith('.') ? line.slice(1) : line)
          else take()
        } else command(line)
      }
    })
    const command = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'MAIL') from = addressIn(line)
      if (verb === 'RCPT') to.push(addressIn(line))
      if (verb === 'DATA') data = []
      if (verb === 'QUIT') return void socket.end('221 bye\r\n')
      say(verb === 'DATA' ? '354 go on' : '250 ok')
    }
    const take = () => {
      const { answer } = smtp
      smtp.answer = null
      if (answer === null || answer === 'cut') letters.push({ from, to, text: (data ?? []).join('\n') })
      ;[from, to, data] = ['', [], null]
      if (answer === 'cut') socket.destroy()
      else say(answer ?? '250 taken')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const smtp: SmtpServer = {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    letters,
    answer: null,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return smtp
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ''
}
