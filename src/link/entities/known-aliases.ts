import { thingTokens } from './fold-name.ts'

/**
 * Names of bodies, countries and large cities in other languages and scripts, a row for each: the English name, then what
 * others call it. Written for Crossread from general knowledge; it ships under the project's licence.
 */
const ROWS = `
united nations: Organisation des Nations Unies; Nations Unies; Naciones Unidas; Organización de las Naciones Unidas; Vereinte Nationen; Nazioni Unite; Nações Unidas; Организация Объединённых Наций; ООН; الأمم المتحدة; سازمان ملل; האומות המאוחדות; 联合国; 聯合國; 国連; 유엔
european union: Union européenne; Unión Europea; Europäische Union; Unione Europea; União Europeia; Европейский союз; Евросоюз; الاتحاد الأوروبي; האיחוד האירופי; 欧盟; 歐盟; Ευρωπαϊκή Ένωση
north atlantic treaty organization: North Atlantic Treaty Organisation; Organisation du traité de l'Atlantique nord; Organización del Tratado del Atlántico Norte; НАТО; حلف شمال الأطلسي; 北约; 北約
world health organization: World Health Organisation; Organisation mondiale de la santé; Organización Mundial de la Salud; Weltgesundheitsorganisation; Всемирная организация здравоохранения; ВОЗ; منظمة الصحة العالمية; 世界卫生组织; 世卫组织
international monetary fund: Fonds monétaire international; Fondo Monetario Internacional; Internationaler Währungsfonds; Международный валютный фонд; МВФ; صندوق النقد الدولي; 国际货币基金组织
world bank: Banque mondiale; Banco Mundial; Weltbank; Всемирный банк; البنك الدولي; 世界银行
african union: Union africaine; Unión Africana; Afrikanische Union; Африканский союз; الاتحاد الأفريقي; 非洲联盟
arab league: League of Arab States; Ligue arabe; Liga Árabe; Arabische Liga; Лига арабских государств; جامعة الدول العربية; 阿拉伯国家联盟
international criminal court: Cour pénale internationale; Corte Penal Internacional; Internationaler Strafgerichtshof; Международный уголовный суд; المحكمة الجنائية الدولية; 国际刑事法院
red cross: Croix-Rouge; Cruz Roja; Rotes Kreuz; Croce Rossa; Красный Крест; الصليب الأحمر; 红十字会
doctors without borders: Médecins Sans Frontières; Médicos Sin Fronteras; Ärzte ohne Grenzen; Врачи без границ; أطباء بلا حدود; 无国界医生
amnesty international: Международная амнистия; منظمة العفو الدولية; 国际特赦组织
united states: United States of America; États-Unis; Estados Unidos; Vereinigte Staaten; Stati Uniti; Соединённые Штаты; Соединённые Штаты Америки; США; الولايات المتحدة; ایالات متحده; ארצות הברית; 美国; 美國; アメリカ; 미국; ΗΠΑ
united kingdom: Royaume-Uni; Reino Unido; Vereinigtes Königreich; Великобритания; المملكة المتحدة; הממלכה המאוחדת; 英国; 英國
germany: Deutschland; Allemagne; Alemania; Germania; Alemanha; Германия; ألمانيا; آلمان; גרמניה; 德国; 德國; Γερμανία
france: Frankreich; Francia; França; Франция; فرنسا; فرانسه; צרפת; 法国; 法國; Γαλλία
italy: Italia; Italie; Italien; Италия; إيطاليا; ایتالیا; איטליה; 意大利; Ιταλία
spain: España; Espagne; Spanien; Spagna; Испания; إسبانيا; ספרד; 西班牙; Ισπανία
portugal: Португалия; البرتغال; 葡萄牙
netherlands: Nederland; Pays-Bas; Países Bajos; Niederlande; Нидерланды; هولندا; 荷兰
belgium: Belgique; België; Belgien; Bélgica; Бельгия; بلجيكا; 比利时
austria: Österreich; Autriche; Австрия; النمسا; 奥地利
switzerland: Schweiz; Suisse; Svizzera; Suiza; Швейцария; سويسرا; 瑞士
sweden: Sverige; Suède; Schweden; Suecia; Швеция; السويد; 瑞典
norway: Norge; Norvège; Norwegen; Noruega; Норвегия; النرويج; 挪威
denmark: Danmark; Danemark; Dänemark; Dinamarca; Дания; الدنمارك; 丹麦
finland: Suomi; Finlande; Finnland; Finlandia; Финляндия; فنلندا; 芬兰
poland: Polska; Pologne; Polen; Polonia; Польша; بولندا; פולין; 波兰
hungary: Magyarország; Hongrie; Ungarn; Hungría; Венгрия; المجر; 匈牙利
greece: Hellas; Grèce; Griechenland; Grecia; Греция; اليونان; יוון; 希腊; Ελλάδα
turkey: Türkiye; Turquie; Türkei; Turquía; Турция; تركيا; ترکیه; טורקיה; 土耳其; Τουρκία
russia: Russland; Russie; Rusia; Rossiya; Russian Federation; Россия; Российская Федерация; روسيا; روسیه; רוסיה; 俄罗斯; Ρωσία
ukraine: Ucrania; Ucraina; Украина; Україна; أوكرانيا; اوکراین; אוקראינה; 乌克兰; Ουκρανία
belarus: Belorussia; Weißrussland; Biélorussie; Беларусь; Белоруссия; بيلاروسيا; 白俄罗斯
georgia: Géorgie; Georgien; Sakartvelo; Грузия; جورجيا; საქართველო
armenia: Hayastan; Arménie; Armenien; Армения; أرمينيا; Հայաստան
azerbaijan: Azərbaycan; Azerbaïdjan; Aserbaidschan; Азербайджан; أذربيجان
kazakhstan: Қазақстан; Казахстан; كازاخستان; 哈萨克斯坦
china: Zhongguo; Chine; Китай; الصين; چین; סין; 中国; 中國; Κίνα
japan: Nippon; Japon; Japón; Япония; اليابان; ژاپن; יפן; 日本
south korea: Corée du Sud; Corea del Sur; Südkorea; Южная Корея; كوريا الجنوبية; 韩国; 韓國; 한국; 대한민국
north korea: Corée du Nord; Corea del Norte; Nordkorea; Северная Корея; КНДР; كوريا الشمالية; 朝鲜; 朝鮮
taiwan: Тайвань; تايوان; 台湾; 台灣; 臺灣
india: Bharat; Inde; Indien; Индия; الهند; هند; הודו; 印度; भारत
pakistan: Пакистан; باكستان; پاکستان; 巴基斯坦
afghanistan: Афганистан; أفغانستان; افغانستان; 阿富汗
iran: Иран; إيران; ایران; איראן; 伊朗; Ιράν
iraq: Irak; Ирак; العراق; عراق; עיראק; 伊拉克
syria: Syrie; Syrien; Siria; Сирия; سوريا; سورية; سوریه; סוריה; 叙利亚; Συρία
lebanon: Liban; Libanon; Líbano; Ливан; لبنان; לבנון; 黎巴嫩
israel: Israël; Израиль; إسرائيل; اسرائیل; ישראל; 以色列; Ισραήλ
jordan: Jordanie; Jordanien; Jordania; Иордания; الأردن; ירדן; 约旦
egypt: Égypte; Ägypten; Egipto; Египет; مصر; מצרים; 埃及; Αίγυπτος
libya: Libye; Libyen; Libia; Ливия; ليبيا; לוב; 利比亚; Λιβύη
tunisia: Tunisie; Tunesien; Túnez; Тунис; تونس; 突尼斯
algeria: Algérie; Algerien; Argelia; Алжир; الجزائر; 阿尔及利亚
morocco: Maroc; Marokko; Marruecos; Марокко; المغرب; 摩洛哥
sudan: Soudan; Судан; السودان; 苏丹
yemen: Jemen; Yémen; Йемен; اليمن; תימן; 也门
saudi arabia: Arabie saoudite; Arabia Saudita; Saudi-Arabien; Саудовская Аравия; السعودية; المملكة العربية السعودية; 沙特阿拉伯
united arab emirates: Émirats arabes unis; Emiratos Árabes Unidos; Vereinigte Arabische Emirate; ОАЭ; الإمارات العربية المتحدة; الإمارات; 阿联酋
qatar: Katar; Катар; قطر; 卡塔尔
kuwait: Koweït; Кувейт; الكويت; 科威特
ethiopia: Éthiopie; Äthiopien; Etiopía; Эфиопия; إثيوبيا; 埃塞俄比亚
nigeria: Нигерия; نيجيريا; 尼日利亚
south africa: Afrique du Sud; Sudáfrica; Südafrika; ЮАР; جنوب أفريقيا; 南非
mexico: México; Mexique; Mexiko; Мексика; المكسيك; 墨西哥
brazil: Brasil; Brésil; Brasilien; Бразилия; البرازيل; 巴西
argentina: Argentine; Argentinien; Аргентина; الأرجنتين; 阿根廷
cuba: Kuba; Куба; كوبا; 古巴
canada: Kanada; Канада; كندا; 加拿大
australia: Australie; Australien; Австралия; أستراليا; 澳大利亚
moscow: Moskva; Moscou; Moskau; Moscú; Mosca; Москва; موسكو; مسکو; מוסקבה; 莫斯科
kyiv: Kiev; Kiew; Kyjiw; Киев; Київ; كييف; קייב; 基辅
saint petersburg: St Petersburg; Sankt-Peterburg; Санкт-Петербург; سانت بطرسبرغ; 圣彼得堡
warsaw: Warszawa; Varsovie; Warschau; Varsovia; Варшава; 华沙
prague: Praha; Prag; Praga; Прага; براغ; 布拉格
vienna: Wien; Vienne; Viena; Вена; فيينا; 维也纳
munich: München; Monaco di Baviera; Мюнхен; ميونخ; 慕尼黑
cologne: Köln; Colonia; Кёльн; 科隆
berlin: Берлин; برلين; 柏林
geneva: Genève; Genf; Ginevra; Ginebra; Женева; جنيف; 日内瓦
rome: Roma; Rom; Рим; روما; 罗马
milan: Milano; Mailand; Milán; Милан; ميلانو
venice: Venezia; Venedig; Venise; Venecia; Венеция
paris: Париж; باريس; פריז; 巴黎; Παρίσι
london: Londres; Londra; Лондон; لندن; לונדון; 伦敦; Λονδίνο
brussels: Bruxelles; Brussel; Brüssel; Bruselas; Брюссель; بروكسل; 布鲁塞尔
the hague: La Haye; La Haya; Den Haag; Гаага; لاهاي; 海牙
lisbon: Lisboa; Lisbonne; Lissabon; Лиссабон; لشبونة
athens: Athína; Athènes; Athen; Atenas; Афины; أثينا; Αθήνα; 雅典
istanbul: İstanbul; Стамбул; إسطنبول; 伊斯坦布尔
damascus: Damas; Damaskus; Damasco; Дамаск; دمشق; 大马士革
baghdad: Bagdad; Багдад; بغداد; 巴格达
tehran: Teheran; Téhéran; Тегеран; طهران; تهران; טהראן; 德黑兰
jerusalem: Jérusalem; Jerusalén; Иерусалим; القدس; ירושלים; 耶路撒冷
beirut: Beyrouth; Бейрут; بيروت; ביירות; 贝鲁特
cairo: Le Caire; Kairo; El Cairo; Каир; القاهرة; 开罗
tripoli: Tripolis; Триполи; طرابلس; 的黎波里
benghazi: Bengasi; Бенгази; بنغازي; 班加西
kabul: Kaboul; Кабул; كابول; کابل; 喀布尔
beijing: Peking; Pékin; Pekín; Пекин; بكين; 北京
shanghai: Shanghái; Шанхай; شنغهاي; 上海
hong kong: Xianggang; Гонконг; هونغ كونغ; 香港
tokyo: Tokio; Токио; طوكيو; 东京; 東京
seoul: Séoul; Seúl; Сеул; سيول; 首尔; 서울
new delhi: Neu-Delhi; Nueva Delhi; Нью-Дели; نيودلهي; 新德里
mumbai: Bombay; Мумбаи; مومباي; 孟买
new york: Nueva York; Нью-Йорк; نيويورك; ניו יורק; 纽约; Νέα Υόρκη
mexico city: Ciudad de México; Mexiko-Stadt; Мехико
`

/** Acronyms of other languages by the English one. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  'onu un,otan nato,ue eu,oms who,fmi imf,cpi icc,eeuu us,eua us,usa us'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([other = '', english = '']) => [other, english] as const),
)

const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [english = '', others = ''] = row.split(': ')
      return others.split('; ').map((other) => [thingTokens(other).join(' '), thingTokens(english)] as const)
    }),
)

/** The words of a name, or those of the English name of a body, country or city that is listed under another. */
export function englishName(tokens: readonly string[]): readonly string[] {
  return ENGLISH.get(tokens.join(' ')) ?? tokens
}

/** An acronym as English writes it. */
export function englishAcronym(acronym: string): string {
  return ACRONYMS.get(acronym) ?? acronym
}
