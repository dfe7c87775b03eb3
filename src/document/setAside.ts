import { type Id, newId } from '../domain/ids.ts'
import { addRecord, type Command, removeRecord } from './commands.ts'

/** What is set aside: a finding as the checks name it, and the numbers it was decided on. */
export interface Aside {
  readonly fingerprint: string
  readonly inputs: string
  readonly records: readonly Id[]
}

interface Reasoned {
  /** What the finding says, for whoever reads the plan without the app. */
  readonly text: string
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

/** Sets findings aside for a reason, one decision each; they stay so until their numbers change. */
export function setAside(findings: readonly Aside[], { text, reason, at }: Reasoned): Command {
  return document => {
    for (const { fingerprint, inputs, records } of findings) {
      addRecord({ id: newId('decision'), text, reason, on: records, finding: fingerprint, inputs, at })(document)
    }
  }
}

/** Opens findings again: takes away every decision that sets them aside as they are now. */
export function openAgain(findings: readonly Pick<Aside, 'fingerprint' | 'inputs'>[]): Command {
  return document => {
    for (const { id, finding, inputs } of document.plan().decisions.values()) {
      const holds = findings.some(each => each.fingerprint === finding && each.inputs === inputs)
      if (holds) removeRecord(id)(document)
    }
  }
}
