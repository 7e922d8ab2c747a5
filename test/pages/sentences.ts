/** Paragraphs of invented news, by number: pages of every make are filled with them. */
const PARAGRAPHS: readonly string[] = [
  'The harbour council of Port Alma voted on Tuesday to close the old quay after a crane fell into the sea in May, and a diver was hurt.',
  'Mayor Mara Ilves said the decision had been hard, but that the town could not wait for another accident before it acted.',
  '“We will not wait for another accident,” Ilves told reporters at the gate of the harbour. “The quay closes in July.”',
  'Tomas Renn, a spokesman for the Dockers’ Union, denied that the union had agreed to the plan, and said its members would meet on Friday.',
  'Seven members of the council voted for the closure, two voted against it, and one did not take part in the vote.',
  'The quay was built in 1931 and has been repaired four times since; the last report on its state was never published.',
  'Fishermen who land their catch there will have to use the northern basin, which is an hour further from the market by road.',
  'Ann Orr, who runs the fish market with her brother, said she had heard of the vote on the radio and had not been asked.',
  'The ministry in Vell did not answer questions about who would pay for the new quay, which may cost twelve million crowns.',
  'A second vote, on the plans for a new pier, is expected in the autumn, when the engineers have handed in their report.',
  'Police are still looking into the fall of the crane; a spokeswoman said that nobody had been charged so far.',
  'The diver, a well-known man in the town, left hospital last week and thanked those who had pulled him out of the water.',
  'In the evening about two hundred people gathered in front of the town hall, some with lamps, and sang old songs of the port.',
  'The company that owned the crane said in a statement that it had been checked in March, and that the papers were in order.',
  'Ilves, who was elected two years ago, had promised to keep the quay open, a promise that her opponents now remind her of.',
  'The council’s engineer, Lena Voss, said she had warned of cracks in the wall in three letters, none of which was answered.',
  'Ships that are on their way to Port Alma will be sent to the outer roads until a place is found for them, the harbour office said.',
  'For the children of the sailing school, who have used the quay for forty years, a pontoon is to be built by the end of June.',
  'The bishop offered the hall of the old mission as a place for talks, and both sides said that they would come.',
  'Nobody in the town remembers a summer in which the quay was empty, and few can imagine what it will look like.',
]

/** The paragraph of this number. Throws `RangeError` when there is none. */
export function p(number: number): string {
  const found = PARAGRAPHS[number]
  if (found === undefined) throw new RangeError(`no paragraph ${number}`)
  return found
}
