/** What was asked cannot be understood: the message says what to ask instead, and the exit status is 2. */
export class Misuse extends Error {}
