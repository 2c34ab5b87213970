/** What a sentence says became of what it names: failed, expired, missing, asked for, broken, right. */
import type { Outcome } from '../protocol/words.ts';
import type { Hit, Role } from './lexicon.ts';

/** What is said, the particular before the general. */
export function fate(
  roles: ReadonlySet<Role>,
  hits: readonly Hit[],
  folded: string,
): [Outcome, string] | null {
  if (isDenied(hits)) return ['accepted', 'right'];
  const failed = roles.has('fail') || roles.has('malformed') || negated(hits);
  if (roles.has('bot')) return ['rejected', 'bot'];
  if (roles.has('malformed') && hits.some(isRequest)) return ['misconfigured', 'broken'];
  if (roles.has('broken') && !isRefusedByServer(hits)) return ['misconfigured', 'broken'];
  if (roles.has('score') && (failed || roles.has('name'))) return ['rejected', 'score'];
  if (roles.has('expired') && roles.has('used')) return ['stale', 'stale'];
  if (roles.has('expired'))
    return isNear(hits, 'expired', 12) ? ['rejected', 'failed-or-expired'] : ['expired', 'expired'];
  if (roles.has('used')) return ['stale', 'used'];
  if (
    roles.has('ask') &&
    failed &&
    (isLong(hits) || (!roles.has('fail') && hits.some(({ lang }) => NEGATION_LAST.has(lang))))
  )
    return ['missing', 'asked'];
  if (roles.has('ask') && failed && isNamedAfterAsk(hits)) return ['missing', 'asked'];
  if (failed && hits.some((hit) => hit.role === 'absent' && BECAUSE.test(folded.slice(hit.end))))
    return ['missing', 'absent'];
  if (failed && roles.has('absent'))
    return [
      'rejected',
      isNear(hits, 'absent', 8) ? 'failed-or-absent' : isAside(hits) ? 'failed' : 'failed-and-absent',
    ];
  if (failed) return ['rejected', 'failed'];
  if (roles.has('absent') && isBadlyDone(hits)) return ['rejected', 'failed'];
  if (roles.has('absent')) return asksForValid(hits) ? ['rejected', 'asked-right'] : ['missing', 'absent'];
  if (roles.has('ask') && roles.has('again'))
    return isBeforeRetry(hits, folded) ? ['missing', 'asked'] : ['rejected', 'again'];
  if (roles.has('ask') && asksForRight(hits)) return ['rejected', 'asked-right'];
  if (roles.has('ask')) return ['missing', 'asked'];
  if (roles.has('again')) return ['rejected', 'again'];
  if (roles.has('okay')) return ['accepted', 'right'];
  return null;
}

/** "Sign-in failed, please complete the captcha": what failed stands before the request, the captcha after it. */
function isNamedAfterAsk(hits: readonly Hit[]): boolean {
  const ask = hits.find((hit) => hit.role === 'ask');
  if (ask === undefined) return false;
  const names = hits.filter((hit) => hit.role === 'name');
  const fails = hits.filter((hit) => hit.role === 'fail');
  if (names.length === 0 || fails.length === 0) return false;
  return names.every((hit) => hit.start >= ask.end - 1) && fails.every((hit) => hit.end < ask.start);
}

/** "Since it was not entered, the form was not accepted": the first is the cause, where it is said first. */
const BECAUSE = /^[\u3041-\u3096]{0,4}(?:ため|ので|から)|^[가-힣]{0,3}(?:서|므로) |^ ?(?:기 )?때문/;

const AND =
  /(?:^| )(?:and|und|et|y|e|i|a|en|och|og|ja|es|majd|si|un|ir|in|te|и|та|і|и|й|да|και|ve|και|dan|va|kemudian|lalu|then|dann|puis|luego|poi|depois|daarna) (?:please |bitte |s il vous plait |vuelva a |tente |essayez |versuchen sie |probeer )?$/;

/** "Complete the captcha and try again": what is tried again is the form, the captcha was not answered. */
function isBeforeRetry(hits: readonly Hit[], folded: string): boolean {
  const ask = hits.find(({ role }) => role === 'ask');
  return hits.every(
    ({ role, start, term }) =>
      role !== 'again' ||
      (ask !== undefined && ask.end < start && !isRefreshing(term) && AND.test(folded.slice(0, start))),
  );
}

const isRefreshing = (term: string): boolean => REFRESH.test(term);

/** "Enter the correct text", as opposed to "confirm", which is both a request and a good outcome. */
function asksForRight(hits: readonly Hit[]): boolean {
  const asks = hits.filter((hit) => hit.role === 'ask');
  return hits.some(
    (hit) => hit.role === 'okay' && !asks.some((ask) => ask.start <= hit.start && ask.end > hit.start),
  );
}

const NOT_DONE =
  /^(?:(?:was|were|is|did|do|has|have|had|been) )*(?:not |n t |didn t |wasn t |haven t |hasn t |nicht |pas |n a |n avez |non |no |nao |nie |не |nije |nu |nem |ni |niste |nebyla? |nebyl[oy]? |nebol[ao]? |nie je |nije |inte |ikke |niet |ei |لم |لا |لن )|ません$|않|ない$|^未|^没|^沒/;
/** What is done well: correctly, properly, the correct one. */
const WELL =
  /^(?:correct|corect|proper|successful|korrekt|richtig|corrett|corret|poprawn|prawidlow|правильн|правілн|правилн|правільн|верно|верн|вірн|вярн|точн|тачн|коректн|исправн|ispravn|tocn|tacn|pravil|spravn|riktig|rigtig|juist|oikei|dogru|صحيح|正し|正确|正確|올바)/;

/** "You did not complete the captcha properly": done, but not as it should be. */
function isBadlyDone(hits: readonly Hit[]): boolean {
  const undone = hits.find(({ role, term }) => role === 'absent' && NOT_DONE.test(`${term} `));
  if (undone === undefined) return false;
  // "You did not enter it, please enter the correct one" is a request.
  const asks = hits.some(({ role, start }) => role === 'ask' && start >= undone.end);
  return !asks && hits.some(({ role, term }) => role === 'okay' && WELL.test(term));
}

/** Japanese and Korean ask in forms that also say that something is missing. */
const ASKS_LAST = /(?:ください|하세요|주세요|하십시오)$/;

/** "Enter a valid captcha" where the request stands among what is missing. */
function asksForValid(hits: readonly Hit[]): boolean {
  const isAsked = hits.every(({ role, term }) => role !== 'absent' || ASKS_LAST.test(term));
  return isAsked && hits.some(({ role }) => role === 'okay') && hits.some(({ role }) => role === 'name');
}

const SENDING =
  /submit|sen[dt]|post|publi|gesend|enviad|envoy|inviat|trimis|verzond|skicka|wysla|odesla|poslan|отправл|надісл|изпрат|испрат|gonder|إرسال|ارسال|送信|送出|提交|发送|發送|전송|등록|kirim|gui$|lahete|kuld|odoslan|išsiųst|nosūt/;

/** "Not sent, since the captcha was wrong": what failed stands at the captcha, what was not sent is the form. */
function isAside(hits: readonly Hit[]): boolean {
  const names = hits.filter(({ role }) => role === 'name');
  const nearest = (role: Role) =>
    Math.min(
      ...hits.filter((hit) => hit.role === role).flatMap((hit) => names.map((name) => gap(name, hit))),
    );
  const isForm = hits.every(
    ({ role, term }) => role !== 'absent' || (SENDING.test(term) && !/token|response|captcha/.test(term)),
  );
  return isForm && names.length > 0 && nearest('fail') <= 14 && nearest('absent') >= nearest('fail') + 10;
}

/** Languages whose negation follows the verb; elsewhere "confirm that you are not" would pass for a failure. */
const NEGATION_LAST = new Set(
  'tr az ja ko hi bn mr ne ta te kn ml gu pa si kk ky uz tt mn hy eu fa ur ku am my tg zh th km lo br'.split(
    ' ',
  ),
);

/** A negation close to what would be right: "is not correct", "could not be verified". */
function negated(hits: readonly Hit[]): boolean {
  const nots = hits.filter((hit) => hit.role === 'not');
  return hits.some(
    (hit) =>
      hit.role === 'okay' &&
      nots.some((not) => gap(not, hit) <= 28 && (not.start < hit.start || NEGATION_LAST.has(hit.lang))),
  );
}

const SERVER =
  /^(?:serv[eéio]|szerver|palvelin|сервер|διακομιστ|sunucu|خادم|سرور|שרת|सर्वर|サーバ|服务器|服務器|伺服器|서버|may chu|เซิร์ฟเวอร์)/;
const REFUSED =
  /^(?:reject|refus|denied|declin|zuruckgewies|abgelehnt|abgewies|rechaz|rejeit|recus|rifiut|respin|geweiger|afgewez|odrzuc|odmit|zamiet|odbij|zavrn|avvis|avsla|nekad|afvis|hylat|hylkas|lukka|elutasit|visszautas|απερριψ|reddett|noraid|atmest|απορρ|отклон|отверг|відхил|адхіл|отхвърл|одби|redded|rejected|مرفوض|رفض|رد شد|נדח|अस्वीक|拒绝|拒絕|拒否|거부|거절|tu choi|ditolak|ปฏิเสธ)/;

/** "The answer was refused by the server": it has judged, so it is not what is broken. */
function isRefusedByServer(hits: readonly Hit[]): boolean {
  return (
    hits.every(({ role, term }) => role !== 'broken' || SERVER.test(term)) &&
    hits.some(({ role, term }) => role === 'fail' && REFUSED.test(term))
  );
}

const FAULT =
  /^(?:errors?|failures?|problems?|fehler|errores|error|erreurs?|errori|erros|fouten|fel|feil|fejl|bledow|chyb(?:a|e|u|y|ou)?$|chyby$|chybam|ошибок|помилок|hata|hatasi|エラー|错误|錯誤|오류)$/;
const NONE =
  /^(?:no|without|zero|0|kein|keine|ohne|sin|ningun|sans|aucune?|senza|nessun|sem|nenhum|geen|zonder|inga|utan|ingen|uden|uten|brak|bez|нет|без|немає)(?: (?:re|h)?captcha| token)?$/;

/** "No captcha errors": what failed is counted, and there is none of it. */
function isDenied(hits: readonly Hit[]): boolean {
  const faults = hits.filter((hit) => hit.role === 'fail');
  return (
    faults.length > 0 &&
    faults.every(
      (fault) =>
        FAULT.test(fault.term) &&
        hits.some(
          (none) =>
            (none.role === 'not' || none.role === 'absent') &&
            NONE.test(none.term) &&
            none.end <= fault.start &&
            hits.every(
              (between) => between.role === 'name' || between.start >= fault.start || between.end <= none.end,
            ) &&
            fault.start - none.end <= 18,
        ),
    )
  );
}

/** Nouns for an error or a problem, which leave open what it was: "an error occurred", "errors are marked below". */
const ERROR_NOUN =
  /^(?:errors?$|problem|issue|fehler$|fehlern?$|erreurs?$|error(?:es|i|e)?$|erros?$|fout(?:en)?$|probleem|problema|fel(?:en|et)?$|feil(?:en|ene)?$|fejl(?:en|ene)?$|virhe(?:et|ita)?$|ongelma|مشكل|problem|viga$|vead|vea |hiba|hibak|chyb|bledy$|bledow$|blad$|ошибк|помилк|грешк|памылк|pogresk|gresk|napak|σφαλμα|hata(?:lar|si|lari|sini)?$|xeta$|xəta|خطا|اخطا|שגיא|त्रुटि|ত্রুটি|エラー|오류|loi$|kesalahan|ralat|ข้อผิดพลาด|klaid|klud|eroare|erori|қате|xato)/;
/** In Chinese the same word says of what is typed that it is wrong, and of a system that something happened to it. */
const HAPPENED = /(?:发生|發生|出现|出現|系统|系統|表单|表單|提交|下方|服务|服務)/;

/** Whether nothing but a noun for an error says that something failed. */
export function isErrorOnly(hits: readonly Hit[], folded: string): boolean {
  const faults = hits.filter(({ role }) => role === 'fail' || role === 'malformed');
  if (faults.length === 0 || negated(hits)) return false;
  return faults.every(
    ({ start, end, rest, lang }) =>
      ERROR_NOUN.test(folded.slice(start, end + rest)) || (lang === 'zh' && HAPPENED.test(folded)),
  );
}

const BUT =
  /(?:^| )(?:but|however|aber|mais|pero|ma|mas|porem|maar|ale|но|однако|однак|проте|аднак|ама|ала|али|але|ali|vendar|jednak|avsak|azonban|viszont|bet|taciau|tomer|ομως|jedoch|ama|ancak|fakat|men|mutta|dar|αλλα|لكن|ولكن|اما|אבל|लेकिन|tetapi|tapi|nhung|namun)(?: |$)|但|하지만|しかし|แต่/;

/** "The captcha was correct, but …": what failed after that is something else. */
export function isRightBut(hits: readonly Hit[], folded: string): boolean {
  const but = BUT.exec(folded);
  if (but === null) return false;
  const { index } = but;
  const right = hits.some(({ role, end }) => role === 'okay' && end <= index + 1);
  const before = hits.some(({ role, end }) => (role === 'fail' || role === 'not') && end <= index + 1);
  return right && !before && hits.some(({ role, end }) => role === 'name' && end <= index + 1);
}

/** Words for a request among those that make a failure doubtful; the others speak of the page. */
const REQUEST =
  /request|anfrage|requet|demande|solicit|petici|richiest|requisi|pedido|cerere|verzoek|begaran|forfragan|anmodning|foresp|pyynt|zadani|zapytani|pozadav|poziadav|keres|запрос|запит|заявк|αιτημα|istek|istegi|talep|طلب|درخواست|בקש|अनुरोध|请求|請求|要求|リクエスト|요청|permintaan|yeu cau|คำขอ/;

function isRequest({ role, term }: Hit): boolean {
  return role === 'doubt' && REQUEST.test(term);
}

export function gap(a: Hit, b: Hit): number {
  return Math.max(b.start - a.end, a.start - b.end);
}

/** A long sentence that asks for something is an instruction, whatever else it speaks of. */
function isLong(hits: readonly Hit[]): boolean {
  return Math.max(...hits.map((hit) => hit.end)) - Math.min(...hits.map((hit) => hit.start)) > 70;
}

/** "invalid or expired", "missing or invalid", as opposed to "failed: expired". */
function isNear(hits: readonly Hit[], role: Role, letters: number): boolean {
  const fails = hits.filter((hit) => hit.role === 'fail');
  const others = hits.filter((hit) => hit.role === role);
  return fails.some((fail) => others.some((other) => gap(fail, other) <= letters));
}

/** Words for loading something anew, among those for doing something once more. */
const REFRESH =
  /reload|refresh|new captcha|another|laden$|aktualisier|actualis|actualiz|ricaric|aggiorn|recarreg|atualiz|rafra|recharg|vernieuw|herlaad|ververs|odswiez|przeladuj|обнов|перезагруз|онов|перезавант|yenile|تحديث|بارگذاری|רענ|刷新|更新|換一|换一|重新整理|리로드|새로고침|読み込|frissit|muat|tai lai|รีเฟรช/i;

/** Whether it asks for something to be loaded anew. */
export function isRefresh({ role, term }: Hit): boolean {
  return role === 'again' && REFRESH.test(term);
}
