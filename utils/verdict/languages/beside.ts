/**
 * Words that make of a captcha's name the name of something else: a part of the captcha, or what is done to it before
 * anybody answers (`stranger.ts`). Beginnings of words, folded as sentences are; `$` ends a word.
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
  (
    'of de du des del do dos di della dell d der eines von vom van av af του της lui tal for fyrir fur pour ' +
    'para per voor για для dla pro za icin'
  ).split(' '),
);
/** Languages in which a word right before a noun is hardly ever what owns it. */
export const MODIFIER_FIRST = new Set(['any', 'en', 'de', 'nl', 'sv', 'da', 'no']);

/** Parts of a captcha that can be wrong without its answer being so, and works on it. */
export const PART = new RegExp(
  [
    '^(?:유형|종류|언어|템플릿|설정|표시[하할]|렌더|초기화|새로고침|생성|삭제|저장|요청|로드|로딩|불러|사이트|모듈|플러그인|서비스)',
    // Its kind, its language, its look.
    '^(?:types?$|typ(?:en?|us|ul|u)?$|tip(?:o|os|as|s|ul|i|us|a)?$|tyyp|tuup|τυπο|тип$|типа$|тур[іу]$|торол|نوع|סוג|प्रकार|ধরন|loai$|jenis|uri$|tur[ui]$|nov[u]?$|lloj|mota$|ტიპ|տեսակ)',
    '^(?:language|sprache?n?$|sprog|sprak|taal$|langue|idioma|lingua$|limba|jez[iy]k|jazyk|kieli$|keel$|nyelv|valod|kalba|γλωσσ|язык|мов[аи]$|език|јазик|језик|dil[i]?$|لغه|زبان|שפ[הת]|भाषा|ভাষা|bahasa|ngon$|ngu$|tungumal)',
    '^(?:template|theme|vorlage|thema$|plantilla|plantilha|modele?s?$|modell?o$|sjabloon|skabelon|malline|sablon|szablon|predlo[gz]|шаблон|قالب|תבנית|टेम्पलेट|templat|difficult|schwierig|dificult|difficolt|moeilijk|сложност|zorluk|size$|width|breite$|hohe$|bredde|hojde$|hoyde$|larghezza|largeur|ancho$|largura|height|color|colour|font|schrift|version|layout|gross?e$|taille$|tamano|tamanho|dimension|formaat|storlek|storrelse|rozmiar|velikost|velicin|boyut|koko$|meret|marime|размер|розмір|складн|складан|тежин|kich$|ukuran|anzahl$|quantidade|cantidad|antal|antall|pocet|количеств|кількіст|limit$|length$|lange$|longueur|longitud|comprimento|lunghezza|lengte|dlugosc|delka|dlzka|uzunlug|длин|довжин|timer)',
    // Its settings, its keys, what makes it.
    '(?:setting|einstellung|instelling|innstilling|indstilling|installning)',
    '^(?:ajustes|configur|konfig|definic|impostazion|parametr[eo]s$|reglage|asetu[sk]|saadis|seaded|beallit|ustawien|nastaven|postavk|nastavit|iestatij|nustatym|setari|ρυθμισ|настройк|налаштув|подешав|поставк|конфиг|конфіг|ayar|nizamla|تنظيم|اعداد|הגדר|सेटिंग|সেটিং|pengatur|tetapan|podeshav)',
    '(?:schlussel|sleutel|nyckel|nogle|nokkel|kulcs|avaim?|voti|votme|lykil)',
    '^(?:keys?$|cles?$|clave|chave|chiav|cheie|cheii|klucz|klic|kluc|kljuc|atsleg|rakt[ao]|κλειδ|ключ|anahtar|acar|مفتاح|كليد|מפתח|कुंजी|khoa$|kunci|sites?$|sitio|situs|secret)',
    '^(?:component|komponent|composant|modul|middleware|plugin|plug$|addon|widget|element|librar|biblio|bibliot|script|iframe|html|css|php$|api$|sdk|server|service|provider|filter|filtr|filtro|фильтр|фільтр|mount|bundle|javascript|driver|adapter|class$|function|handler|controller)',
    // What is done to it before anybody answers: shown, drawn, made, kept, fetched.
    '^(?:display|showing|anzeige?n?$|affich(?:er|age)|mostrar$|mostrare|visualizza(?:re|zion)|exibi(?:r|cao)|afisa(?:re|rii)|weergeven|weergave|tonen|visning|nayttam|kuvami|megjelenit|wyswietl(?:ania|anie|ic|aniem)|zobraz(?:eni|it|ovani)|zobrazen[i]|prikaz(?:ivanj|ati|a$|u$)|paradi[ts]|rodym|parody|εμφανισ|προβολ|отображени|показа(?:ть|ти)|показв|відображенн|приказив|prikazuv|goruntulenir|gosterilir|gosterim|عرض$|הצגת|להציג|दिखाने|דיספליי|hien$|menampil|memaparkan|shfaqj)',
    '^(?:render|initial|inicial|inicij|inicjal|zainicj|inizializz|inisial|menginisial|alustu[sk]|alustam|inicializa|iniciali|инициал|ініціал|αρχικοπο|تهيئ|khoi$|setup|install|activat|enabl|disabl)',
    '^(?:creat(?:e|ing|ion)$|вывод|вывед|установ|встанов|generat(?:e|ing|ion)$|gener(?:er|ier)|erstell|erzeug|crea(?:r|re|rea|cion|zione|cao)$|criar|criacao|creer|aanmak|skapa|oprett|opprett|luomi|luominen|loomi|letrehoz|utworz|tworz|vytvor|stvor|kreir|ustvar|izveid|sukur|δημιουργ|созда|створ|създа|olustur|yarad|انشاء|توليد|ايجاد|יצירת|ליצור|बनाने|বানা|tao$|membuat|menghasil|krijim)',
    '^(?:sav(?:e|ing)$|delet|remov|speicher|loschen|enregistr|supprim|guardar|elimin|borrar|salvar|excluir|opslaan|verwijder|spara$|slett|tallenta|poista|salvesta|kustuta|mentes[e]|menteni|torol|torles|zapisa(?:c|nia|niu)|usun|uloz(?:en|it)|smaz|odstran|obris|izbris|shrani|αποθηκ|διαγραφ|сохран|удалить|удалени|зберег|збереж|видал|запаз|изтри|kaydet|حفظ|حذف|לשמור|מחיק|xoa$|menyimpan|menghapus)',
    '^(?:aani|aanen|aanta|aanit|sound$|fetch|retriev|obtain|download|refresh|onovl|онови|paivit|memperbarui|kemas$|upload|abruf|abzuruf|recuperar|recuperer|obtener|obtenir|obter$|ottener|ophalen|hamta|hente?$|hakem|pobra|find$|finden|trouver|encontrar|trovare|vinden$|hitta|finne$|znalezc|najit|najst|naci$|najti|найти|знайти|знайсці|намер|пронајд|bulun|etsi|gasi$|nacist|dohvat|pridobi|طلب$|lay$|mengambil|play$|playback|play(?:ing)?$|abspiel|abzuspiel|lecture$|lire$|reproduc|reproduz|riprodu|afspelen|afspil|spela|spille|oynat|odtworz|odtwarz|prehrat|prehrav|toista|lejatsz|reprodu|воспроизв|проигр|відтвор|прайгра|възпроизв|تشغيل|پخش|השמע|memutar|phat$)',
  ].join('|'),
);
/** The same where words are written together, right after the name or its "of". */
export const PART_JOINED =
  /^(?:类型|類型|種類|种类|设置|設定|配置|语言|語言|言語|模板|テンプレート|密钥|密鑰|キー|显示|顯示|表示(?!され)|渲染|初始化|初期化|生成|创建|創建|作成|保存|删除|刪除|削除|更新|刷新|获取|獲取|取得|加载|加載|載入|读取|请求|請求|リクエスト|服务|服務|サービス|组件|元件|コンポーネント|模块|插件|プラグイン|接口|功能|機能|尺寸|サイズ|样式|樣式|テーマ|主题|主題|版本|バージョン)/;
/** Says that something could not be done and leaves open what: "could not … the captcha". */
export const COULD_NOT =
  /^(?:не удалось|не удается|не вдалося|не вдається|не ўдалося|не удалася|не можеше да|не успя да|could not$|couldn t$|unable to$|failed to$|cannot$|can t$|konnten? nicht$|impossible de$|no se pudo$|no se ha podido$|no se puede$|n a pas pu$|non e stato possibile$|impossibile$|nao foi possivel$|nie udalo sie$|nie mozna$|nepodarilo s[ea]$|nelze$|nie je mozne$|nije uspelo$|nije moguce$|ni bilo mogoce$|kunne ikke$|kunde inte$|kon niet$|kan niet$|ei voitu$|nem sikerult$|ei onnistunut$|khong the$|tidak dapat$|tidak bisa$|nu s a putut$|nu am putut$|δεν ηταν δυνατη|تعذر|فشل في|לא ניתן)/;

/** Conjunctions, pronouns and forms of "to be": what stands beyond them is no part of the captcha. */
export const APART = new Set(
  (
    'whether if ob ali czy zda ci ли чи дали go back return click here is was are were not did does has ' +
    'had got you your appears seems because since that this ist war da weil dass est car parce que qui es ' +
    'fue porque se nao foi este esta estas perche poiche che non omdat niet ar er var ikke inte fordi ' +
    'eftersom on oli meni ei koska et sest van mert hogy jest byla byl poniewaz bo ze je protoze su bio ' +
    'bila jer ker jo yra nes kad ka ir ne nije ni как что так не бо що оскільки поскольку е че защото що ' +
    'οτι γιατι ειναι δεν لان لم ان چون كه است كي שאינו כי כיון है हैं में آپ si bahwa karena tidak adalah ' +
    'ang nella nel beim bei vid ved pri przy при під lors bij بشكل هے كيا گيا'
  ).split(' '),
);
