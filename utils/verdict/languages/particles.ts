/** Words of many languages that decide how the parts of a sentence belong together (`fate.ts`). Folded as terms are. */

/** Joins two requests, with the words that may stand between it and the second. */
export const AND =
  /(?:^| )(?:and|und|et|y|e|i|a|en|och|og|ja|es|majd|si|un|ir|in|te|и|та|і|да|και|ve|dan|va|kemudian|lalu|then|dann|puis|luego|poi|depois|daarna) (?:please |bitte |s il vous plait |vuelva a |tente |essayez |versuchen sie |probeer )?$/;

/** "Since it was not entered, the form was not accepted": the first is the cause, where it is said first. */
export const BECAUSE = /^[\u3041-\u3096]{0,4}(?:ため|ので|から)|^[가-힣]{0,3}(?:서|므로) |^ ?(?:기 )?때문/;

/** Not done, among the words for what is missing. */
export const NOT_DONE =
  /^(?:(?:was|were|is|did|do|has|have|had|been) )*(?:not |n t |didn t |wasn t |haven t |hasn t |nicht |pas |n a |n avez |non |no |nao |nie |не |nije |nu |nem |ni |niste |nebyla? |nebyl[oy]? |nebol[ao]? |nie je |nije |inte |ikke |niet |ei |لم |لا |لن )|ません$|않|ない$|^未|^没|^沒/;

/** What is done well: correctly, properly, the correct one. */
export const WELL =
  /^(?:correct|corect|proper|successful|korrekt|richtig|corrett|corret|poprawn|prawidlow|правильн|правілн|правилн|правільн|верно|верн|вірн|вярн|точн|тачн|коректн|исправн|ispravn|tocn|tacn|pravil|spravn|riktig|rigtig|juist|oikei|dogru|صحيح|正し|正确|正確|올바)/;

/** Sent, posted, saved: what is said of a form rather than of an answer. */
export const SENDING =
  /submit|sen[dt]|post|publi|gesend|enviad|envoy|inviat|trimis|verzond|skicka|wysla|odesla|poslan|отправл|надісл|изпрат|испрат|gonder|ارسال|送信|送出|提交|发送|發送|전송|등록|kirim|gui$|lahete|kuld|odoslan/;

/** Languages whose negation follows the verb; elsewhere "confirm that you are not" would pass for a failure. */
export const NEGATION_LAST = new Set(
  'tr az ja ko hi bn mr ne ta te kn ml gu pa si kk ky uz tt mn hy eu fa ur ku am my tg zh th km lo br'.split(
    ' ',
  ),
);

/** A server, among the words for what is broken. */
export const SERVER =
  /^(?:serv[eéio]|szerver|palvelin|сервер|διακομιστ|sunucu|خادم|سرور|שרת|सर्वर|サーバ|服务器|服務器|伺服器|서버|may chu|เซิร์ฟเวอร์)/;

/** Refused, rejected: what a server that answered has done. */
export const REFUSED =
  /^(?:reject|refus|denied|declin|zuruckgewies|abgelehnt|abgewies|rechaz|rejeit|recus|rifiut|respin|geweiger|afgewez|odrzuc|odmit|zamiet|odbij|zavrn|avvis|avsla|nekad|afvis|hylat|hylkas|lukka|elutasit|visszautas|απερριψ|reddett|noraid|atmest|απορρ|отклон|отверг|відхил|адхіл|отхвърл|одби|redded|rejected|مرفوض|رفض|رد شد|נדח|अस्वीक|拒绝|拒絕|拒否|거부|거절|tu choi|ditolak|ปฏิเสธ)/;

/** What can be counted: errors, failures. */
export const FAULT =
  /^(?:errors?|failures?|problems?|fehler|errores|error|erreurs?|errori|erros|fouten|fel|feil|fejl|bledow|chyb|ошибок|помилок|hata|hatasi|エラー|错误|錯誤|오류)$/;

/** None of it. */
export const NONE =
  /^(?:no|without|zero|0|kein|keine|ohne|sin|ningun|sans|aucune?|senza|nessun|sem|nenhum|geen|zonder|inga|utan|ingen|uden|uten|brak|bez|нет|без|немає)(?: (?:re|h)?captcha| token)?$/;

/** Nouns for an error or a problem, which leave open what it was: "an error occurred", "errors are marked below". */
export const ERROR_NOUN =
  /^(?:doslo k chyb|errors?$|problem|issue|fehlern?$|erreurs?$|error(?:es|i|e)?$|erros?$|fout(?:en)?$|probleem|fel(?:en|et)?$|feil(?:en|ene)?$|fejl(?:en|ene)?$|virhe(?:et|ita)?$|ongelma|viga$|vea[dt]?$|vigu$|hiba$|hiba[kt]|chyb(?:a|e|u|y|ou|am|ach)?$|bledy$|bledow$|blad$|ошибк|помилк|грешк|памылк|pogresk|gresk|napak|σφαλμα|hata(?:lar|si|lari|sini)?$|xəta|خطا|اخطا|مشكل|שגיא|त्रुटि|ত্রুটি|エラー|오류|loi$|kesalahan|ralat|ข้อผิดพลาด|klaid(?:a|os|as|u)$|klud(?:a|as|u)$|eroare|erori)/;

/** In Chinese the same word says of what is typed that it is wrong, and of a system that something happened to it. */
export const HAPPENED = /(?:发生|發生|出现|出現|系统|系統|表单|表單|提交|下方|服务|服務)/;

/** Turns to something else. */
export const BUT =
  /(?:^| )(?:but|however|aber|mais|pero|ma|mas|porem|maar|ale|но|однако|однак|проте|аднак|ама|ала|али|але|ali|vendar|jednak|avsak|azonban|viszont|bet|taciau|tomer|ομως|jedoch|ama|ancak|fakat|men|mutta|dar|αλλα|لكن|ولكن|اما|אבל|लेकिन|tetapi|tapi|nhung|namun)(?: |$)|但|하지만|しかし|แต่/;

/** Words for a request among those that make a failure doubtful; the others speak of the page. */
export const REQUEST =
  /request|anfrage|requet|demande|solicit|petici|richiest|requisi|pedido|cerere|verzoek|begaran|forfragan|anmodning|foresp|pyynt|zadani|zapytani|pozadav|poziadav|keres|запрос|запит|заявк|αιτημα|istek|istegi|talep|طلب|درخواست|בקש|अनुरोध|请求|請求|要求|リクエスト|요청|permintaan|yeu cau|คำขอ/;

/** Words for loading something anew, among those for doing something once more. */
export const REFRESH =
  /reload|refresh|new captcha|another|laden$|aktualisier|actualis|actualiz|ricaric|aggiorn|recarreg|atualiz|rafra|recharg|vernieuw|herlaad|ververs|odswiez|przeladuj|обнов|перезагруз|онов|перезавант|yenile|تحديث|بارگذاری|רענ|刷新|更新|換一|换一|重新整理|重新加载|重新加載|重新載入|로드|새로고침|読み込|frissit|muat|tai lai|รีเฟรช/i;

/** Japanese and Korean ask in forms that also say that something is missing. */
export const ASKS_LAST = /(?:ください|하세요|주세요|하십시오)$/;

/** Wrong, not the same as shown: what is said of an answer that was read, not of a check that could not be made. */
export const WRONG =
  /^(?:incorr|inkorr|wrong|not (?:right|correct|match)|mismatch|(?:do|does|did)(?:n t| not) match|mistyped|misread|falsch|nicht (?:richtig|korrekt)|stimm|erron|errat|errad|equivoc|no (?:coincid|correspond|es correct)|nao (?:confere|coincid|correspond|esta corret)|faux|fausse|ne correspond|sbagliat|non (?:corrett|corrispond|coincid|e corrett)|onjuist|verkeerd|niet (?:juist|correct|overeen)|felaktig|forkert|bledn|nieprawidl|niepopraw|niezgod|spatn|nespravn|nesouhlas|chybn|неверн|неправил|не совпа|невірн|не збіга|грешн|yanlis|hatali|eslesm|salah|tidak (?:sesuai|cocok|benar)|khong (?:dung|khop|chinh xac)|不正确|不匹配|不符|不一致|有误|不对|不正確|有誤|不對|違|正しくな|誤|一致し|틀|일치하지|맞지|올바르지|خاطئ|غير صحيح|اشتباه|שגוי|गलत|ไม่ถูกต้อง)/;

/** What a visitor writes and sends, among the words for other things. */
export const SENT_THING =
  /^(?:message|comment|subject|kommentar|nachricht|comentario|mensaj|mensagem|messag|commento|messaggio|wiadomos|komentarz|zprav|komentar|коментар|комментар|сообщен|bericht|reactie|mesaj|yorum|meddeland|评论|評論|留言|表单|表單|コメント|メッセージ|フォーム|댓글|메시지|양식)/;

/** Not sent, not saved: what followed for it. */
export const NOT_SENT =
  /not (?:been )?(?:sent|saved|posted|published|submitted|delivered|processed)|nicht (?:\S+ )?(?:gesendet|gespeichert|veroffentlicht|ubermittelt|verschickt)|no (?:se )?(?:ha |fue |ha sido )?(?:envi|public|guard)|n a pas (?:ete|pu)|non (?:e stat|inviat|pubblic|salvat)|nao (?:foi )?(?:enviad|publicad|salv|gravad)|nie (?:zosta|wysl|zapisa|opublik)|не (?:был[аоиы]? )?(?:отправл|сохран|опублик|надісл|збереж)|niet (?:verzonden|opgeslagen|geplaatst|verstuurd)|gonderilem|kaydedilem|yayinlanma|(?:没有|未|没|無法|无法)(?:能)?(?:被)?(?:发布|发送|提交|保存|送出|發送|發佈|發表|儲存)|(?:送信|保存|投稿|受け付け)(?:でき|され)|(?:전송|저장|등록)(?:되지|할 수)/;

/** Accepted: what a server that answered has not done. */
export const ACCEPTED =
  /^(?:accept|acept|accett|aceit|akzept|akcept|elfogad|fogad|prij|принят|прийнят|прие|δεκτ|kabul|diterima|chap nhan|接受|受理|godkan|قبل)/;

/** Low, below: what a score is that lets nobody through; and such a score itself. */
export const LOW =
  /\blow(?:er)?\b|\bbelow\b|\bunder\b|less than|insuf|not (?:high|enough)|threshold not|minim|niedrig|gering|unter|\bbas\b|faible|inferi|baj[oa]|baix[oa]|bass[oa]|\bmic|scazut|laag|\blag|низк|ниже|низьк|нижче|nisk|poniz|niz[ea]?[kc]|нис[ко]|низа|\bzem|\bmaz|madal|alhai|matal|\blav[te]?\b|baxu|asag|төмен|бага|დაბალ|ցածր|נמוך|पाईन|कम|न्यून|কম|ต่ำ|پایین|کم|mabab|alacsony|dusuk|altinda|χαμηλ|低|낮|미달|thap|rendah|منخفض|(?:^|\D)0[.,]? ?[0-4]\d?(?!\d)/;
