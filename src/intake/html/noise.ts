import type { HtmlPiece } from './piece.ts'

/** Words by which a page calls its reader to do something, or speaks of itself, in the languages that are read most. */
const CALL =
  /\b(?:sign (?:me )?up|signed up|subscribe|subscription|subscriber|newsletter|(?:your|to your) inbox|up next|next story|give now|log ?in|sign in|already have an account|choose your plan|free trial|cancel any ?time|full access|download (?:the|our) app|app store|google play|follow (?:us|.{3,50} on (?:instagram|facebook|twitter|x|tiktok|youtube|telegram|whatsapp|bluesky|mastodon))|find us on|join (?:us|our|now)|share this|copy link|load more|show more|keep reading|continue reading|read (?:more|next|also|the full)|see also|learn more|find out more|click here|tap here|watch now|listen now|buy now|shop now|order now|donate|support (?:us|our)|become a (?:member|patron)|more (?:from|on this|in|stories)|most read|popular now|you (?:may|might) also|recommended for|from around the web|sponsored|promoted|advertisement|abonnieren|anmelden|weiterlesen|(?:gratis|jetzt) testen|(?:jederzeit|monatlich) kündbar|mehr zum thema|lesen sie (?:auch|mehr)|jetzt lesen|abonnez|inscrivez|lire (?:aussi|la suite)|suscr[ií]b\w{0,4}|reg[ií]strate|lea también|leer más|iscriviti|abbonati|leggi anche|assine|leia (?:também|mais))(?!\p{L})|подпис(?:аться|ывайтесь|ка)|читайте также|подробнее|اشترك|اقرأ (?:أيضا|المزيد|أيضًا)|تابعونا|קראו (?:גם|עוד)|הירשמו|עוד בנושא/iu
const CONSENT =
  /\b(?:cookies?|partners|personal data|privacy|consent|legitimate interest|gdpr|einwilligung|datenschutz|confidentialité|privacidad)\b/gi
const MAX_CALL = 260

/** Whether a short text calls the reader to sign up, to read on elsewhere, to pay. */
export function isCall(words: string): boolean {
  return words.length <= MAX_CALL && CALL.test(words)
}

/** Whether a text asks for leave to store things in the browser. */
export function isConsent(words: string): boolean {
  return new Set((words.slice(0, 1500).match(CONSENT) ?? []).map((w) => w.toLowerCase())).size >= 2
}

const REACH = /[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}|\b(?:telephone|tel|phone|fax)\b[.:]?\s?[+\d(]/i

/** Whether a short text says how somebody can be reached. */
export function isContact(words: string): boolean {
  return words.length <= 300 && REACH.test(words)
}

/** The page's own address, or the badge of a ticker. */
const ADDRESS =
  /^(?:(?:url|permalink|source url)\s?:?\s?)?https?:\/\/\S+$|^(?:live|plus|premium|exclusive|abo|\S{1,4}\+)$/i
const ENDING = /^(?:[-–—#*\s]{0,4}(?:ends?|ende|fin|30)[-–—#*\s]{0,4}|#{3,})$/i
const IMPRINT = /(?:^|\s)(?:©|\(c\)\s?\d{4}|copyright\s(?:©|\d{4}|by))|all rights reserved|alle rechte vorbehalten/i
/** The way from the home page to this one: "News >> Town >> Harbour". */
const PATH = /^(?:[^>»›]{1,60}\s?(?:>{1,2}|»|›)\s){2,}/
const COUNTER =
  /^(?:\d{1,3}\s?(?:\/|of|von|de|sur)\s?\d{1,3}|\d{1,6}\s(?:comments?|shares?|likes?|views?|kommentare|min(?:ute)?s?(?: read)?)|(?:reading time|lesezeit|estimated reading)\b.{0,30}|\d{1,3}[- ]min(?:ute)?s? (?:read|reading time))$/i

/** Marks and counts that are no words of the account: "ENDS", "1 / 3", "4 min read", a line of copyright. */
export function isMark(words: string): boolean {
  const bare = words.replace(/^[\s|·•–—]{1,3}(?=\S)/, '')
  return words.length <= 160 && [ENDING, COUNTER, IMPRINT, ADDRESS, PATH].some((mark) => mark.test(bare))
}

const CREDIT = /^(?:additional )?(?:reporting|writing|editing) by\s/i

/** Who reported and edited, as agencies write it below a story. */
export function isCredit(words: string): boolean {
  return words.length < 200 && CREDIT.test(words)
}

const ANSWER =
  /^(?:reply|report|like|likes|quote|flag|upvote|antworten|melden|gefällt mir|répondre|signaler|j’aime|responder|denunciar|me gusta|rispondi|ответить|пожаловаться|رد|إعجاب|השב)(?:\s?\(?\d{0,6}\)?)?(?:[\s|·•,]{1,3}(?:\d{1,6}\s)?\p{L}{2,12}(?:\s?\(?\d{1,6}\)?)?){0,4}$/iu

const COMMENTS_HEAD =
  /^(?:\(?\d{1,5}\)?\s)?(?:comments|kommentare|commentaires|comentarios|commenti|reacties|комментарии|коментарі|التعليقات|yorumlar|תגובות)(?:\s?\(?\d{0,5}\)?)?$|^\d{1,5}\s(?:responses|replies|reactions)\b|^(?:leave a (?:reply|comment)|join the (?:conversation|discussion))/iu

/** The heading above readers' comments. */
export function isCommentsHead(words: string): boolean {
  return words.length <= 80 && COMMENTS_HEAD.test(words)
}

/** The row of links below a reader's comment. */
export function isAnswerRow(words: string): boolean {
  return words.length <= 60 && ANSWER.test(words)
}

const LABEL = /^[^.:!?]{3,30}:\s\S[^.]{5,140}$/u

/** A label and a link, in whatever language: "More on this: Five old cranes". */
export function isPointer({ words, linked }: Pick<HtmlPiece, 'words' | 'linked'>): boolean {
  return linked >= 0.35 && LABEL.test(words)
}
