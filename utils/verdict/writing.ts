/** Words for what a picture of a captcha shows: letters, digits, words, a code. Folded as sentences are. */
const WRITING = new RegExp(
  [
    'charact|letter|symbol|digit|number|word|\\btext|\\bcod|\\banswer',
    // Written as one word in Germanic languages: a security code.
    '(?:sicherheits|pruf|bestatigungs|beveiligings|verificatie|controle|sakerhets|sikkerheds|sikkerhets|kontroll?|varmistus)(?:code|kode|kod)',
    'zeichen|buchstab|ziffer|zahl|caract|lettre|chiffre|\\bmots?\\b|letra|simbol|numero|palabra|palavra|codig|codic|codi\\b',
    'caratter|lettere|cifr|parol|testo|teken|cijfer|woord|tekst|liter|znak|znaci|cyfr|\\bslow|\\bkod|\\bkood|pismen|cislic|\\bslov',
    'cuvint|bokst|teckn?en|siffr|bogstav|\\btegn|ciffer|merkit|merkk|kirjai|karakter|\\bbetu|\\bszam|szoveg|harf|metin|yazi|rakam|sayi',
    'simvol|reqem|hərf|tahem|tahti|burti|raides|simboli|numuri|kods\\b',
    '(?:vahvistus|turva|tarkistus|varmistus)kood|ψηφι|συμβολ|λεξ|sifr|\\bgetal|\\btal(?:en|let)?\\b|\\bnumeri\\b|\\bsequenz|cuvant|\\bsignos\\b|\\blletr|\\bbesed|\\bcrk|\\bstevilk|\\brijec|\\brec\\b|\\bznamenk|карактер',
    'rəqəm|herf|ספרות|ספרה|كلم|واژ|کلم|كلمات',
    'koð|\\bstaf|\\btolu|\\borð|\\bord(?:et|en)?\\b|\\btall(?:et|ene)?\\b',
    'әріп|таңба|санда|санды|тэмдэгт|бичвэр|үсэг|үсг|үгс|тоог|тоон',
    'сімвал|тэкст|лічб|(?:^| )знаци|(?:^| )дума|(?:^| )числ|(?:^| )збор|симбол',
    'символ|букв|цифр|знак|текст|(?:^| )код|слов|літер|број|літар|χαρακτηρ|γραμμα|αριθμ|κειμεν|κωδικ',
    'حروف|احرف|رمز|كود|نص|ارقام|رموز|حرف|كد|عبارت|عبارات|متن|کوڈ|كوڈ|אותיות|תווים|טקסט|קוד|מספר|מילי',
    '文字|字符|字元|字母|数字|數字|验证码|驗證碼|校验码|校驗碼|识别码|識別碼|随机码|隨機碼|附加码|附加碼|认证码|認證碼|确认码|確認碼|字符串|字串|文本|コード|글자|문자|숫자|코드|텍스트|ky tu|\\bchu\\b|\\bma\\b|huruf|teks\\b|angka|kode|aksara',
    'อักษร|ข้อความ|รหัส|ตัวเลข|अक्षर|कोड|शब्द|पाठ|অক্ষর|কোড|সংখ্যা|எழுத்து|குறியீடு|అక్షర|కోడ్|սիմվոլ|տառ|կոդ|კოდ|სიმბოლო|(?:^| )харф|код|harflar|belgilar|hizki|karaktere',
  ].join('|'),
);

/** A picture that was sent, and numbers of errors: neither speaks of a captcha. */
const SENT =
  /upload|\benvoi|televers|telecharg|subir|enviar|cargar la imagen|hochgeladen|hochladen|caricamento|caricare|загру|завантаж|wyslac|przesl|nahrat|nahran|上传|上傳|アップロード|업로드|yukle|\bcod[a-z]* \d|\bkod[a-z]* \d|\bкод[а-я]* \d|(?:file|face|person|photo|product|profile|avatar|cover|document|passport|\bid\b|\bcard\b|licen[cs]e)/;

/** Whether a folded sentence names something that is written, as captchas show it. */
export function isWriting(folded: string): boolean {
  return WRITING.test(folded) && !SENT.test(folded);
}

/**
 * Words that may belong to a captcha and as often to something else that a form holds: a picture that was sent,
 * characters of a name, the validation of all fields, a test, an authentication. Folded as terms are.
 */
const THING =
  /^(?:imag|pictur|visual|immagin|imatg|imax|bild|afbeelding|billed|prent|beeld|mynd|изображ|картинк|зображ|малюнк|выяв|слик|slik|obra[zž]|kuva|pilt|kep$|attel|paveiksl|εικονα|resim|gorsel|sekil|الصور|صوره|تصوير|انخور|انځور|תמונה|նկար|պատկեր|სურათი|сурет|rasm|расм|зураг|рәсем|चित्र|छवि|प्रतिमा|ছবি|চিত্র|படம்|చిత్ర|ಚಿತ್ರ|ചിത്രം|છબી|ਤਸਵੀਰ|රූප|ምስል|图片|圖片|图像|圖像|画像|이미지|hinh|anh$|gambar|imej|larawan|ภาพ|รูป|charact|caract|caratter|karakter|symbol|simbol|символ|zeichen|teckn?en|bokst|siffr|tegn|bogstav|tallene|teken|znak|znac|merki|χαρακτ|תווים|文字$|字符|字元|문자$|test|testi|tests|testas|prueba|prova|prof$|toets|тест|тэст|δοκιμ|اختبار|ازمون|تست|מבחן|թեստ|ტესტ|परीक्षण|পরীক্ষা|பரிசோதனை|పరీక్ష|测试|測試|テスト|테스트|proof|check$|validation$|validac|validaz|valida[cç]|convalida$|validier|validatie|validering|valideer|walidac|валидац|valide$|バリデーション|유효성|認証$|인증$|احراز هويت|xac thuc$)/;

/** Whether the folded term of a language is such a word. */
export function isThing(term: string): boolean {
  return THING.test(term);
}

/** What is solved, folded as terms are. */
const SOLUTION =
  /^(?:solution|losung|soluci|soluc|soluzion|soluti|oplossing|losning|ratkaisu|megoldas|rozwiazan|reseni|riesen|resitev|rjesen|resenj|lahendus|sprendim|risinajum|ebazpen|решени|рішенн|cozum|λυση|الحل|راه حل|פתרון|הפתרון|解答|해답|솔루션|loi giai|solusi)/;

/**
 * "Invalid solution": what is solved in a form that carried a captcha's answer is the captcha. Not so an "answer",
 * which may be the one to a question that the visitor once chose.
 */
export function isSolution(term: string): boolean {
  return SOLUTION.test(term);
}
