import type { BlockKind } from '../../document/index.ts'

/** One kind of page furniture: a short line that matches is no part of the account. */
export interface FurnitureRow {
  readonly reason: string
  readonly pattern: RegExp
  /** Lines longer than this many units are prose and stay, whatever they contain. */
  readonly longest: number
  /** Whether the lines that follow, as long as they look like headlines, belong to it (a list of other articles). */
  readonly opensList?: boolean
}

/**
 * Furniture of pages in many languages. The patterns are anchored at the start of a line, so that a sentence that
 * merely speaks of sharing or subscribing stays.
 */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    reason: 'jump',
    longest: 60,
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|jump to|back to top|zum inhalt|ir al contenido|aller au contenu|vai al contenuto|к содержанию|перейти к|انتقل إلى المحتوى|içeriğe geç)/iu,
  },
  {
    reason: 'share',
    longest: 90,
    pattern:
      /^(?:share(?: this| on| via|:|$)|tweet(?:$| this)|e-?mail this|print(?: this| article|$)|copy link|follow us|like us on|teilen|compartir|partager|condividi|поделиться|شارك|مشاركة|paylaş|facebook$|twitter$|whatsapp$|telegram$|pinterest$|linkedin$|facebook [|·])/iu,
  },
  {
    reason: 'sign-up',
    longest: 220,
    pattern:
      /^(?:sign up (?:for|to|here|now)|subscribe(?: to| now| here|!|$)|get (?:our|the) (?:daily|weekly|free|newsletter)|join our|our newsletter|newsletter(?:$|:)|already a subscriber|log ?in(?:$| to)|register (?:now|to)|start your free|abonnieren|jetzt (?:abonnieren|anmelden)|suscr[ií]bete|suscribirse|abonnez-vous|s[’']abonner|iscriviti|подписаться|подпишитесь|اشترك|abone ol)/iu,
  },
  {
    reason: 'sale',
    longest: 160,
    pattern:
      /^(?:advertisement|advertising$|sponsored|promoted|buy now|shop now|special offer|limited offer|anzeige$|werbung$|publicidad|publicité|pubblicità|реклама|إعلان|reklam)/iu,
  },
  {
    reason: 'donation',
    longest: 260,
    pattern:
      /^(?:donate(?: now| today|$)|support (?:our|independent) (?:journalism|work|newsroom|reporting)|help us (?:keep|continue|stay)|make a (?:donation|contribution)|if you value our|spenden sie|unterst[üu]tzen sie (?:uns|unsere)|haz (?:una donación|un donativo)|faites un don|поддержите (?:нас|редакцию)|пожертвовать|تبرع)/iu,
  },
  {
    reason: 'related',
    longest: 90,
    opensList: true,
    pattern:
      /^(?:related(?: articles?| stories| topics| content|:|$)|read (?:more|also|next)(?:$|:)|also read|see also|more (?:from|on|stories|news)\b|most (?:read|popular|viewed|shared)|recommended|you may also like|trending|latest (?:news|stories)|top stories|don[’']t miss|in other news|lesen sie auch|mehr zum thema|das könnte sie|lea también|te puede interesar|más (?:leídas|noticias)|à lire aussi|lire aussi|les plus lus|leggi anche|читайте также|по теме|похожие|اقرأ (?:أيضا|المزيد)|مواضيع ذات صلة|ilgili haberler|ayrıca okuyun)/iu,
  },
  {
    reason: 'navigation',
    longest: 130,
    pattern:
      /^(?:previous(?: article| post|:|$)|next(?: article| post|:|$)|prev$|[‹←→›»] ?\S|«\s?[^»]{2,60}$|older posts|newer posts|page \d{1,3} of \d{1,3}$|home ?[>»›/]|menu$|search$|vorheriger|nächster artikel|artículo (?:anterior|siguiente)|article (?:précédent|suivant)|предыдущ|следующ|السابق|التالي|önceki|sonraki)/iu,
  },
  {
    reason: 'filing',
    longest: 200,
    pattern:
      /^(?:this entry was (?:posted|written|filed)|filed under|posted in [^.]{2,80}$|tagged(?: as| with| in|:)? |tags:|categories:|labels:|topics:|schlagw(?:o|ö)rt|etiquetas:|archivado en|mots[- ]clés|теги:|وسوم)/iu,
  },
  {
    reason: 'rating',
    longest: 80,
    pattern:
      /^(?:rate this|rating:|[★☆]{2,}|\d(?:\.\d)? (?:out of|\/) ?5(?:$| stars)|\d{1,6} (?:votes?|likes?|shares?|views?|reads?)$|was this (?:article|page) helpful|bewerten|valora|noter cet|оцените|قيم)/iu,
  },
  {
    reason: 'comments',
    longest: 90,
    pattern:
      /^(?:(?:\d{1,6} )?comments?(?:$| \(\d{1,6}\)|:$)|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|add a comment|kommentare|comentarios|commentaires|комментарии|التعليقات|yorumlar)/iu,
  },
  {
    reason: 'author-box',
    longest: 260,
    pattern:
      /^(?:about the authors?(?:$|:)|more by this author|follow (?:him|her|the author) on|über den autor|sobre el autor|à propos de l[’']auteur|об авторе|عن الكاتب)/iu,
  },
  {
    reason: 'legal',
    longest: 260,
    pattern:
      /^(?:(?:copyright )?(?:©|\(c\)) ?\d{4}|copyright (?:©|\d{4}|all)|all rights reserved|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|we use cookies|this (?:site|website) uses cookies|accept all|alle rechte vorbehalten|todos los derechos|tous droits réservés|все права защищены|جميع الحقوق محفوظة)/iu,
  },
  {
    reason: 'media',
    longest: 60,
    pattern:
      /^(?:watch(?: live| now|:|$)|play video|listen(?: now| to this|:|$)|loading(?:$|…|\.\.\.)|click (?:here|to)|tap to|view gallery|image \d+ of|\d+ min(?:ute)?s? read$|reading time)/iu,
  },
]

/** The kind of furniture that a block of a page is by its words, `null` where it is none. */
export function furnitureOf(words: string, kind: BlockKind): FurnitureRow | null {
  if (kind !== 'paragraph' && kind !== 'list' && kind !== 'heading') return null
  return FURNITURE.find((row) => words.length <= row.longest && row.pattern.test(words)) ?? null
}
