/** The same invented report in languages that were written in many encodings before Unicode. */
export const TEXTS: Readonly<Record<string, string>> = {
  Arabic:
    'صوت مجلس الميناء في بورت ألما يوم الثلاثاء على إغلاق الرصيف القديم بعد سقوط رافعة في البحر. وقالت رئيسة البلدية إن المدينة لا تستطيع انتظار حادث آخر، وإن العمل سيبدأ في الشهر المقبل.',
  Hebrew:
    'מועצת הנמל של פורט אלמה הצביעה ביום שלישי בעד סגירת הרציף הישן לאחר שמנוף נפל אל הים. ראש העיר אמרה כי העיר אינה יכולה להמתין לתאונה נוספת, וכי העבודה תתחיל בחודש הבא.',
  Russian:
    'Портовый совет во вторник проголосовал за закрытие старого причала после того, как в мае в море упал кран. Мэр сказала, что город не может ждать новой аварии и что работы начнутся в следующем месяце.',
  Ukrainian:
    'Портова рада у вівторок проголосувала за закриття старого причалу після того, як у травні в море впав кран. Міська голова сказала, що місто не може чекати нової аварії, і що роботи почнуться її рішенням.',
  Greek:
    'Το συμβούλιο του λιμανιού ψήφισε την Τρίτη να κλείσει η παλιά προβλήτα, αφού τον Μάιο έπεσε ένας γερανός στη θάλασσα. Η δήμαρχος είπε ότι η πόλη δεν μπορεί να περιμένει άλλο ατύχημα.',
  Polish:
    'Rada portu zagłosowała we wtorek za zamknięciem starego nabrzeża, gdy w maju dźwig wpadł do morza. Burmistrz powiedziała, że miasto nie może czekać na następny wypadek, a prace zaczną się w przyszłym miesiącu.',
  Czech:
    'Přístavní rada v úterý hlasovala pro uzavření starého nábřeží poté, co v květnu spadl do moře jeřáb. Starostka řekla, že město nemůže čekat na další nehodu a že práce začnou příští měsíc.',
  Hungarian:
    'A kikötői tanács kedden megszavazta a régi rakpart bezárását, miután májusban egy daru a tengerbe zuhant. A polgármester azt mondta, hogy a város nem várhat újabb balesetre, és a munkák jövő hónapban kezdődnek.',
  German:
    'Der Hafenrat hat am Dienstag beschlossen, den alten Kai zu schließen, nachdem im Mai ein Kran ins Meer gestürzt war. Die Bürgermeisterin sagte, die Stadt könne nicht auf den nächsten Unfall warten; es müsse über alles geredet werden.',
  French:
    'Le conseil du port a voté mardi la fermeture du vieux quai après la chute d’une grue à la mer en mai. La maire a déclaré que la ville ne pouvait pas attendre un autre accident et que les travaux débuteraient le mois prochain à l’été.',
  Turkish:
    'Liman meclisi, mayıs ayında bir vincin denize düşmesinin ardından salı günü eski rıhtımın kapatılması için oy kullandı. Belediye başkanı, şehrin başka bir kazayı bekleyemeyeceğini ve çalışmaların gelecek ay başlayacağını söyledi.',
}
