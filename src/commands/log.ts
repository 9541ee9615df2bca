/** Where the chat connections say how they are. pino's loggers fit. */
export interface Log {
  info(message: string): void
  warn(message: string): void
}
