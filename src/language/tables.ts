const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that keep their full stop; those of `MID_SENTENCE` never end a sentence. */
export const MID_SENTENCE: ReadonlySet<string> = words(
  'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm rep reps sen sens gov rev hon st mt ft no nos vs messrs mme mlle fr pres supt insp cpl pvt jan feb mar apr jun jul aug sept sep oct nov dec art vol fig approx ca cf e.g i.e al',
)
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...MID_SENTENCE,
  ...words(
    'inc corp co ltd jr sr bros etc est dept univ assn ave blvd rd calif fla tex pa va md conn mass mich minn ala ariz ark colo ga ill ind kan ky la miss mo neb nev okla ore tenn wash wis wyo p.m a.m',
  ),
])

/** Endings that are tokens of their own, longest first. */
export const CLITICS: readonly string[] = ["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"]
