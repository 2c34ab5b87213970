/**
 * Words that stand beside a captcha's name in many languages, and what they make of it (`stranger.ts`). Folded as
 * sentences are.
 */

/** Articles, over which a noun reaches the captcha's name. */
export const JOINING = new Set(
  (
    'the a an le la les l un une el los las o os as il lo gli i die das dem den ein eine einen het een ' +
    'en et ett den det al u e το η ο τον την'
  ).split(' '),
);
/** What makes the captcha a part of what stands before. */
export const OF = new Set(
  'of de du des del do dos di della dell d der eines von vom van av af του της lui tal'.split(' '),
);
/** Languages in which a word right before a noun is hardly ever what owns it. */
export const MODIFIER_FIRST = new Set(['any', 'en', 'de', 'nl', 'sv', 'da', 'no']);

/** Words that stand beside a captcha's name and mean it all the same, or tell nothing of it. */
export const SAME = new RegExp(
  [
    // Its value, its field, who made it.
    '^(?:value|field|input|text|result|data|string|form|box|question|puzzle|phrase|sum$|sentence)',
    '^(?:abfrage|answer|respon|reply|exception|error|err$|auth|google|cloudflare|friendly|wert$)',
    '^(?:feld$|valeur|champ|valor|campo|camp$|campul|waarde|veld$|vardet?|faltet?|verdi|felt)',
    '^(?:vaerdi|arvo|kent|vaartus|vali$|ertek|mezo|wartosc|pole$|hodnot|vrednost|polj|vertib|lauk)',
    '^(?:reiksm|deger|alan|qiymet|sahe|nilai|isian)',
    '^(?:प्रविष|значен|пол[ея]$|стойност|вредност|поле$|τιμη|πεδιο|قيمه|حقل|مقدار|فيلد|ערך|שדה)',
    '^(?:मान|फ़ील्ड|값|입력|필드|숫자|문자)',
    // What was answered.
    '^(?:antwort|antwoord|svar|reponse|respuesta|resposta|rispost|odpov|odpow|odgovor|vastau)',
    '^(?:vastus|valasz|raspuns|atbilde|atsakym|cevab|cevap|yanit|cavab|javob|jawab|pergjigj)',
    '^(?:ответ|відпов|отговор|одговор|απαντησ|استجاب|اجاب|جواب|پاسخ|תשוב|उत्तर|উত্তর|답|응답)',
    // A parameter, a word.
    'param(?!etr[eo]s$)|параметр|парамет|παραμετρ|매개',
    '^(?:words?$|wort$|mot$|palabra|palavra|parola$|woord|besedil|shkronj|metn|slow[oa]$)',
    '^(?:slov[oa]$|sana$|sona$|szo$|cuvant|ord$|ordet$|paraula|vards$|zodis$|kelime|soz$)',
    '^(?:слов[оа]$|дума|збор|реч|λεξη|كلمه)',
    // What was entered, solved, done.
    '^(?:enter|typed|solv|solution|resol|eingegeb|eingabe|losun|gelost|ingevo|invoer|saisi)',
    '^(?:introdu|ingres|ingevul|inser|informad|digit|angiv|angav|angit|oppgit|indtast|syot|sisest)',
    '^(?:lahend|ratkais|megad|adott|bevit|kitolt|wprowadz|wpis|podan|rozwiaz|zadan|vlozen|vyres)',
    '^(?:unes|unet|vnes|ievad|atrisin|ivest|isspres|girdig|giril|daxil|kiritil|masuk|memasuk)',
    '^(?:melewat|nhap|opis|opsan|prepis|upis|ukuc|unos|retyp|mistyp|mengetik|ketik|shkru|futur)',
    '^(?:uliyo|skriv|skrev|kirjoit|kirjut|recopi|escrit|escrib|scritt|napis|przepis|tecle|abgetip)',
    '^(?:getypt|overgetyp|yazdi|yazil|melakukan|rasyt|rakstit)',
    '^(?:ввод|введ|напис|набран|решен|увед|увяд|розв|вирішен|въвед|внес|унет|ادخال|ادخلت|مدخل|حل$)',
    '^(?:وارد|درج|חזנ|הזנ|दर्ज|दिया|लिख|লিখ)',
    // The check itself, as a test or a challenge.
    '^(?:test|tes$|check|prueba|prova|prove$|toets|proba|koe$|ujian|challeng|herausford|defi$)',
    '^(?:desafio|reto$|sfida|uitdag|utmaning|utfordr|udfordr|haas?te|valjakuts|kihivas|provocar)',
    '^(?:wyzwan|vyzv|izazov|izziv|izaicin|issuk|tantangan|zorlug|varmen|varmist|patvirt|apstipr)',
    '^(?:conferm|confirm|bestatig|bevest|potvrz|onay|konfirm|pruf|uberpruf|validier|comprob)',
    '^(?:controle?|controll|kontrol|sprawdz|weryfik|walid|potwierdz|overit|provjer|potvrd|tarkist)',
    '^(?:parbaud|patikr|tikrin|yoxla|provera|memverif|memvalid|valid(?:a|e|i)|pengesah|xac$|kiem$)',
    '^(?:a?utent|authent|otent|todenn|todent|hitelesit|uwierzyt|legitim|identif|tunnist|thuc$)',
    '^(?:kimlik|verif|overov|overen|bekraft|bekraeft|bekreft|vahvist|kinnit|megerosit|dogrula)',
    '^(?:tasdiq|prever|proverk|fhior|epreuve|ellenorz)',
    '^(?:тест|вызов|испытан|випробув|предизвик|изазов|προκλησ|δοκιμ|تحدي|اختبار|چالش|ازمون|אתגר)',
    '^(?:מבחן|चुनौती|परीक्ष|챌린지|테스트|تاكيد|אישור|पुष्टि|верифи|верифі|підтвер|подтвер|потврд)',
    '^(?:провера|пацвер|ελεγχ|επιβεβ|تحقق|تاييد|בדיק|सत्याप|যাচাই|확인|인증|검증|аутентиф|автентиф)',
    '^(?:удостовер|مصادق|توثيق|प्रमाण|проверк|перевірк|проверя|επαληθ|التحقق|אימות)',
    // Filled in, given, sent.
    '^(?:fill|submi|assess|attempt|provid|given|suppl|post|send|sent|complet|pass|receiv|ausgef|remp|rellen)',
    '^(?:preench|compil|ifyll|utfyll|udfyld|taytet|taidet|vypln|wypeln|popun|izpoln|aizpild)',
    '^(?:uzpild|doldur|angegeb|ubermit|gesend|indiqu|indicad|noradit|nurodyt|naveden|uveden|envoy)',
    '^(?:enviad|inviat|verzond|skicka|indsend|lahetet|saadet|kuldot|trimis|wyslan|odeslan|poslan)',
    '^(?:gonder)',
    '^(?:заполн|заповн|запоўн|попуњ|попълн|пополн|указан|вказан|отправ|надісл|переда|παρεχ)',
    '^(?:συμπληρ|مقدم)',
  ].join('|'),
);
/** Conjunctions, pronouns and forms of "to be": what stands beyond them is no part of the captcha. */
export const APART = new Set(
  (
    'whether if ob ali czy zda ci ли чи дали go back return click here is was are were not did does has ' +
    'had got you your appears seems because since that this ist war da weil dass est car parce que qui es ' +
    'fue porque se nao foi este esta estas perche poiche che non omdat niet ar er var ikke inte fordi ' +
    'eftersom on oli meni ei koska et sest van mert hogy jest byla byl poniewaz bo ze je protoze su bio ' +
    'bila jer ker jo yra nes kad ka ir ne nije ni как что так не бо що оскільки поскольку е че защото που ' +
    'οτι γιατι ειναι δεν لان لم ان چون كه است كي שאינו כי כיון है हैं में آپ si bahwa karena tidak adalah ' +
    'ang nella nel beim bei vid ved pri przy при під lors bij بشكل هے كيا گيا'
  ).split(' '),
);

/** The same where words are written together. */
export const SAME_JOINED =
  /^(?:入力|回答|値|内容|文字|输入|輸入|填写|填寫|结果|結果|字符|校验|校驗|测试|測試|检查|檢查|挑战|挑戰|确认|確認|チャレンジ|テスト|コード|数字|校对|校對|核验|核驗|照合|检验|檢驗|核对|核對|比对|比對|匹配|パラメータ|表示され|された|不|未|已|无|無|没|沒|您|你|请|請|是|有)/;
