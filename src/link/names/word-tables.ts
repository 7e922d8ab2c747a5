const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** `form meaning`, one group a line: a table of our own, the first word of a line is what the others are read as. */
function grouped(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [first = '', ...others] = row.trim().split(' ')
        return [first, ...others].map((word) => [word, first] as const)
      }),
  )
}

/** Forms of address, rank and office that stand before a name and are no part of it; folded, romanised. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sister brother bishop archbishop cardinal ' +
    'pope imam sheikh shaykh shaikh sheik cheikh ayatollah rabbi king queen prince princess emperor sultan emir amir ' +
    'president prasident presidente presidentin prasidentin premier chancellor prime minister ministre ministro foreign ' +
    'defence defense interior finance justice secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor judge justice attorney prosecutor general gen lieutenant lt colonel col major maj captain capt ' +
    'commander cmdr admiral adm sergeant sgt corporal marshal officer constable inspector superintendent detective ' +
    'chief director chairman chairwoman ambassador envoy spokesman spokeswoman spokesperson deputy acting former ex late ' +
    'coach monsieur mme madame herr frau senor senora signor signora don dona hajj haji hadji sayyid sayed mullah qari ' +
    'maulvi maulana mawlawi hujjat comrade engineer eng vice',
)

/** Particles between the parts of a name that spellings add and leave out. */
export const PARTICLES: ReadonlySet<string> = words(
  'the al el ul as ad ar an ash at az bin ben ibn bint de da do dos la le',
)

/** What may follow a person's name and is no part of it. */
export const SUFFIXES: ReadonlySet<string> = words('sr senior jr junior ii iii iv na')

/** Forms of company by what they mean, in several languages. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = grouped(`
  ltd limited llc ooo srl sarl gmbh bv bvba spzoo pte pty pvt lda eood sro tov
  plc ag sa nv spa ab asa oyj kgaa jsc pao oao ao zao ojsc cjsc pjsc pllc joint-stock se as aktiengesellschaft
  inc incorporated corp corporation co company
  lp llp partnership kg
`)

/** Longer forms of company, written out, with their short form. */
export const LEGAL_PHRASES: readonly (readonly [phrase: readonly string[], short: string])[] = (
  [
    ['limited liability company', 'llc'],
    ['open joint stock company', 'ojsc'],
    ['public joint stock company', 'pjsc'],
    ['joint stock company', 'jsc'],
    ['aktsionernoe obshchestvo', 'jsc'],
    ['obshchestvo s ogranichennoi otvetstvennostyu', 'ooo'],
    ['societatea cu raspundere limitata', 'srl'],
    ['societe anonyme', 'sa'],
    ['sociedad anonima', 'sa'],
    ['sp z o o', 'spzoo'],
    ['s a r l', 'sarl'],
    ['g m b h', 'gmbh'],
    ['l l c', 'llc'],
    ['o o o', 'ooo'],
    ['p l c', 'plc'],
    ['s p a', 'spa'],
    ['a s', 'as'],
    ['a b', 'ab'],
  ] as const
).map(([phrase, short]) => [phrase.split(' '), short] as const)

/** Words that many bodies bear: they tell what a body is, not which; translations share a line. */
export const BODY_WORDS: ReadonlyMap<string, string> = grouped(`
  ministry ministere ministerio ministero ministerium ministerie ministerstvo wizarat wizara misrad ypourgeio
  bank banque banco banca bankas banka bankasi
  university universite universidad universitat universita universiteit universitet universidade jamiat
  party partei partido parti partito partiya partij hizb
  union unione verband verbund soyuz sindicato syndicat ittihad
  council conseil consejo consiglio rat raad sovet majlis
  court cour corte tribunal gericht hof sud
  army armee ejercito esercito leger armiya jaysh
  police policia polizia polizei politie politsiya shurta
  government gouvernement gobierno governo regierung pravitelstvo hukuma
  parliament parlement parlamento duma knesset
  committee comite comitato ausschuss komitet lajna
  commission kommission comision commissione comissao komissiya
  federation federacion federazione foderation federatsiya federacao
  republic republique republica repubblica republik respublika jumhuriya
  institute institut instituto istituto
  association asociacion associazione verein vereinigung assotsiatsiya jamiya
  office bureau oficina ufficio amt buro
  agency agence agencia agenzia agentur agentstvo
  organization organisation organizacion organizzazione organizatsiya munazzama
  international internacional internazionale mezhdunarodnyi intl int'l
  national nacional nazionale natsionalnyi watani
  central centrale zentral tsentralnyi
  foreign etrangeres exteriores esteri auswartiges auswartige inostrannykh kharijiya
  affairs affaires asuntos affari del angelegenheiten
  interior interieur innern inneres interno vnutrennikh dakhiliya
  defence defense defensa difesa verteidigung oborony difaa
  health sante salud salute gesundheit zdravookhraneniya sihha
  group gruppe groupe grupo gruppo holding holdings
  fund fonds fondo fund fond
  front frente fronte jabha
  movement mouvement movimiento movimento bewegung dvizhenie haraka
  labour labor trabajo travail lavoro
  center centre centro zentrum tsentr markaz
  security securite seguridad sicurezza sicherheit bezopasnosti
  state etat estado stato staat gosudarstvennyi
  system systems
  industry industries industrial
  service services
  solution solutions
  partner partners
  security securities
  trust trusts
`)

/** Words without weight in the name of a body. */
export const SMALL_WORDS: ReadonlySet<string> = words(
  'the of and for in on at to a an de la le les du des del della di do da dos et y e und der die das fur von i w v po o',
)

/** Numbers as words and Roman numerals; `i`, `v` and `x` are more often letters. */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: '1',
    second: '2',
    third: '3',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    ii: '2',
    iii: '3',
    iv: '4',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    xi: '11',
    xii: '12',
  }),
)

/**
 * Short and pet forms of given names, a name a line: common knowledge, written for Crossread. A form that serves several
 * names stands in each.
 */
const NICKNAMES = `
  abdul abd
  abraham abe
  albert al bert bertie
  alexander alex sandy sasha xander aleksandr oleksandr alejandro alessandro alexandre
  alexandra alex sandra sasha
  alexei alyosha lyosha oleksii
  alfred alf fred
  andrew andy drew andrei andrey andrzej andre andreas andrés
  anna anne ann annie anya hannah
  anthony tony antonio antoine anton
  barack barry
  barbara barb babs
  benjamin ben benny binyamin
  bernard bernie
  catherine kate cathy katie kathy katherine kathryn ekaterina katya
  charles charlie chuck carlos karl carlo
  christine chris tina christina
  christopher chris kit
  daniel dan danny
  david dave davide dawud daoud
  deborah debbie deb
  dmitry dima dmitri
  donald don donnie
  dorothy dot dottie
  edward ed eddie ted ned eduardo
  elizabeth liz beth betty bess eliza lisa elisabeth isabel
  eugene gene yevgeny yevgeni evgeny evgeni evgenii yevhen evgen eugenio
  frances fran
  francis frank francisco franco francois franz
  frederick fred freddie friedrich frederik
  gabriel gabe
  george giorgos georges jorge giorgio georgy yuri
  gerald gerry jerry
  gregory greg grigory
  harold harry hal
  henry harry hank henri enrique heinrich
  ibrahim abraham
  ignacio nacho
  igor ihor
  ivan vanya
  isaac ike
  jacob jake yakov yaakov
  james jim jimmy jamie jaime
  janet jan
  jennifer jen jenny
  jeffrey jeff geoff geoffrey
  joan joanie
  john jack johnny jon ivan ian juan jean johann johannes giovanni jan joao sean
  jonathan jon
  joseph joe joey jose giuseppe yosef yusuf yousef iosif josef josip
  joshua josh
  katherine kate kathy katie kay
  kenneth ken kenny
  lawrence larry lars laurent lorenzo
  leonard leo len lenny
  louis lou luis luigi
  margaret maggie meg peggy greta rita
  maria mary marie maryam miriam masha
  mark marc marco markus
  martin marty
  matthew matt mateo matteo matthias
  michael mike mick mickey misha mikhail michel miguel michele mikhael mykhailo
  maurice mo moe
  mohammed mohamed muhammad mohammad mehmet mo
  moses moshe musa
  natalia natasha
  nathaniel nat nate nathan
  nicholas nick nicky nikolai nicolas niko nicola mykola
  oleg oleh
  olga olha
  olivia liv
  omar umar
  osama usama
  pamela pam
  patricia pat patty tricia
  patrick pat paddy
  paul pavel pablo paolo pol
  peter pete pedro pierre pyotr petr petro piotr pietro
  philip phil philippe felipe
  rafael rafa raphael
  randolph randy
  raymond ray
  rebecca becky
  richard dick rick rich ricky ricardo riccardo
  robert bob rob bobby robbie bert roberto
  ronald ron ronnie
  rudolph rudy rudi rodolfo rudolf
  samuel sam sammy
  sergei sergey serhii sergio serge
  simon shimon
  solomon shlomo suleiman
  stephen steve steven esteban stefan stepan etienne stefano
  susan sue suzie susanna
  svetlana sveta
  tatiana tanya
  theodore ted teddy theo fyodor fedor
  thomas tom tommy tomas tommaso
  timothy tim
  valentina valya
  victor vic viktor
  victoria vicky tori
  vincent vince vicente
  vladimir vova volodya volodymyr wladimir
  walter walt
  william bill will willy billy liam guillermo wilhelm guillaume
  yelena elena helen olena
  zachary zach zack
`

/** Names by short form, both ways: words that share a name's line may stand for one given name. */
export const GIVEN_GROUPS: ReadonlyMap<string, readonly string[]> = (() => {
  const groups = new Map<string, string[]>()
  for (const row of NICKNAMES.trim().split('\n')) {
    const [name = '', ...forms] = row.trim().split(' ')
    for (const form of [name, ...forms]) groups.set(form, [...(groups.get(form) ?? []), name])
  }
  return groups
})()

/** Words of the names of countries and parts of the world: bodies that differ in them are branches or strangers. */
export const TERRITORIES: ReadonlySet<string> = words(
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh ' +
    'barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brasil brunei bulgaria burkina ' +
    'burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti ' +
    'dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany deutschland ' +
    'ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ' +
    'ireland israel italy italia jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho ' +
    'liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania ' +
    'mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nederland ' +
    'zealand nicaragua niger nigeria korea norway oman pakistan palau palestine panama paraguay peru philippines poland ' +
    'portugal qatar romania russia rwanda samoa senegal serbia seychelles leone singapore slovakia slovenia somalia spain ' +
    'espana lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia ' +
    'turkey turkiye turkmenistan uganda ukraine emirates uruguay uzbekistan vanuatu venezuela vietnam yemen yugoslavia ' +
    'zambia zimbabwe africa america asia europe arabia britain england scotland wales hong kong london paris',
)
