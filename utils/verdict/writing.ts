/** Words for what a picture of a captcha shows: letters, digits, words, a code. Folded as sentences are. */
const WRITING = new RegExp(
  [
    'charact|letter|symbol|digit|number|word|\\btext|\\bcod|\\banswer',
    'zeichen|buchstab|ziffer|zahl|caract|lettre|chiffre|\\bmots?\\b|letra|simbol|numero|palabra|palavra|codig|codic|codi\\b',
    'caratter|lettere|cifr|parol|testo|teken|cijfer|woord|tekst|liter|znak|znaci|cyfr|\\bslow|\\bkod|\\bkood|pismen|cislic|\\bslov',
    'cuvint|bokst|tecken|siffr|bogstav|\\btegn|ciffer|merkit|merkk|kirjai|karakter|\\bbetu|\\bszam|szoveg|harf|metin|yazi|rakam|sayi',
    'simvol|reqem|hərf|tahem|tahti|burti|raides|simboli|numuri|kods\\b',
    'символ|букв|цифр|знак|текст|\\bкод|слов|літер|број|літар|χαρακτηρ|γραμμα|αριθμ|κειμεν|κωδικ',
    'حروف|احرف|رمز|كود|نص|ارقام|رموز|حرف|كد|عبارت|عبارات|متن|کوڈ|كوڈ|אותיות|תווים|טקסט|קוד|מספר|מילי',
    '文字|字符|字元|字母|数字|數字|验证码|驗證碼|文本|コード|글자|문자|숫자|코드|텍스트|ky tu|\\bchu\\b|\\bma\\b|huruf|teks\\b|angka|kode|aksara',
    'อักษร|ข้อความ|รหัส|ตัวเลข|अक्षर|कोड|शब्द|पाठ|অক্ষর|কোড|সংখ্যা|எழுத்து|குறியீடு|అక్షర|కోడ్|սիմվոլ|տառ|կոդ|კოდ|სიმბოლო|\\bхарф|код|harflar|belgilar|hizki|karaktere',
  ].join('|'),
);

/** A picture that was sent, and numbers of errors: neither speaks of a captcha. */
const SENT =
  /upload|\benvoi|televers|telecharg|subir|enviar|cargar la imagen|hochgeladen|hochladen|caricamento|caricare|загру|завантаж|wyslac|przesl|nahrat|nahran|上传|上傳|アップロード|업로드|yukle|\bcod[a-z]* \d|\bkod[a-z]* \d|\bкод[а-я]* \d|(?:file|face|person|photo|product|profile|avatar|cover)/;

/** Whether a folded sentence names something that is written, as captchas show it. */
export function isWriting(folded: string): boolean {
  return WRITING.test(folded) && !SENT.test(folded);
}
