import type { Phrases } from '../lexicon.ts';

export const uralicBaltic: Phrases[] = [
  {
    lang: 'fi',
    talk: 'näytä captcha|kirjautumisen jälkeen|kirjautumisyrityksen jälkeen',
    score:
      'pisteesi ovat liian|pistemääräsi on liian|liian alhaiset piste|pisteesi on liian|pisteet ovat liian',
    filler:
      'on|oli|ja|että|antamasi|syöttämäsi|annettu|syötetty|kirjoittamasi|valitettavasti|sinun|se|olet|tämä|arvo|kenttä|on merkitty|merkitty$',
    doubt: 'sivu|pyyntö|pyynnön',
    name: 'ettet ole robotti|et ole robotti|ole robotti|olet ihminen|ihmisvarmennus|roskapostisuoja|roskapostin esto|roskapostiesto|botintorjunta|kuvan koodi|kuvassa näkyvä|kuvassa oleva|kuvavarmennus|kuvavarmist|kuvakoodi|visuaalinen vahvistus|visuaalisen vahvistuksen|palapeli|kuvan tekst|kuvan merk|robottitarkist|robottitesti|robottivahvist|robottikysymy|roskapostinestokysymy|roskapostikysymy|roskapostin estävä|bottitarkist|bottitesti|ihmisyyden|ihmistarkist|ihmistesti|oikea ihminen|ole botti|en ole robotti|liukupalapel|varmistuskuva|kuvahaaste|kuvassa näkyvi|ihmisvarmennu|turvakoodi kuvassa|kuvan turvakood|kuvan varmistuskood|visuaali* varm|visuaali* tarkist|kuvavarmen|robottivarm|ihmisvarmist|ihmisvahvist|ihmiseksi|roskapostivarmist|roskapostivahvist|vahvistuskuvan$|vahvistuskuvassa|turvakuva|kuvavahvist|kuvatarkist|kuvan sana|kuvan numerot|kuvassa olevi|kuin kuvassa|robottiesto|bottiesto|bottivarmist|bottivahvist|bottikysymy|spämmikysymy|spämmisuojan vasta|äänivarmen|äänivahvist|sanavahvist|sanavarmist|laskukysymy|matemaattis* kysymyk|kuvan varmennuskood|kuvan vahvistuskood|vahvistuskood* kuvas|varmistuskood* kuvas|ihmisyyst|ihmisyysv|ihmisyyskysy|kuvan laskut|bottisuojauksen|näytettyä kuvaa',
    weak: 'vahvistus$|vahvistaminen|varmennus|varmennuksen|varmennuskood|vahvistuskood|turvakood|tarkistuskood|tarkistus|tarkistuksen|koodi|koodin|turvakysymy|turvatarkistu|todennus|vastaus|haaste|testi|ihminen|robotti|kuva|merkit|tunniste|turvallisuustarkist|varmistuskoodi|varmistus|ratkaisu$|ratkaisusi$',
    fail: 'ei vastaa|eivat vastaa|eivät vastaa|ei täsmää|eivät täsmää|virheelli|väärä|väärin|väärät|virhe|epäonnistu|ei kelpaa|kelvoton|kelpaamaton|ei täsmä|eivät täsmä|ei vasta|ei ole oikein|ei ole kelvollinen|ei voitu varmistaa|ei voitu vahvistaa|ei voitu tarkistaa|emme voineet|ei onnistunut|ei läpäis|hylät|ei hyväksyt|pieleen|ei ollut oikein|epäkelpo|ei mennyt läpi|ei mene läpi|et läpäis|hylkäs|evätt|torjuttiin|poikkeaa|poikkeavat|eroaa|ei ole sama|eivät ole sam|ei pystynyt vahvist|ei pystynyt varmist|emme pystyneet|ei saatu vahvistet|ei voida vahvistaa|ei voitu todentaa|ei hyväksyn|ei hyväksy$|eivät vastan|kirjoitusvirhe|näppäilyvirhe|ei pidä paikkaansa|mitätön|epätark|vääriä|ei ollut sama|eivät olleet sam|ei ollut oikea|eivät olleet oike|ei kelvannut|ei kelvan|eri kuin|ei tunnistet|emme tunnist|ei saatu varmistet|ei pystytty v|palvelin hylkäs|palvelin ei hyväksy|ei hyväksynyt|hylkäsi|hylättiin',
    okay: 'oikein|oikea|kelvolli|onnistu|täsmä|vahvistet|varmistet|hyväksyt|kiitos|läpäis|vahvistaa|varmistaa',
    not: 'ei|et|eivät|emme|ilman|älä',
    expired:
      'vanhentun|vanhenemi|umpeutu|aikakatkais|aika loppui|erääntyn|liian kauan|ei ole enää voimassa|ei ole enää kelvolli|ei enää voimassa|liian vanh|aika päättyi|ratkaisuaika|voimassaolo päätt|voimassaoloaika',
    used: 'jo käytet|on jo käyte|käytetty aiemmin|kaksoiskappale',
    absent:
      'ei toimitettu|puuttuu|puuttu|pakolli|vaadi|tyhjä|täytyy|pitää|on annettava|on täytettävä|tarvitaan|tarvittava|et ole täyttänyt|et syöttänyt|unohd|ei annettu|ei löytynyt|täytettävä|on vahvistettava|on todistettava|on ratkaistava|ei ratkaistu|ei ole ratkaistu|et vahvistanut|et ole vahvistanut|et ole todistanut|et todistanut',
    ask: 'vahvista ettet|ole hyvä ja|olkaa hyvä|syötä|täytä|vahvista että|anna|kirjoita|ratkaise|todista|suorita|merkitse|jatkaaksesi|vastaa|rastita|klikkaa|vahvista ensin|vahvista$',
    again:
      'uudelleen|yritä|uudestaan|toista|päivitä|lataa uudelleen|vielä kerran|kokeile|ole hyvä ja yritä|lataa uusi|uusi on luotu|uusi koodi on luotu|loimme uuden',
    broken:
      'palvelu|haku|hakemi|luonti|luominen|noutaa|nouto|generoin|sisäi|salai|ei voitu ladata|lataa|lataus|ei saatavilla|ei käytettävissä|salainen avain|avain|avaimen|asetu|määrit|ylläpitä|yhteys|yhteyt|palvelim|palvelin|verkko|sisäinen virhe|verkkotunnu|javascript|selain|yhteyttä palveluun|väärin määritetty|asetettu väärin',
    other:
      'salasana|salasanan|käyttäjätunnu|käyttäjänim|käyttäjä|sähköposti|puhelin|matkapuhelin|tekstiviest|sms|kaksivaihei|kaksiosai|todennussovellu|kertakäyttö|kuponki|kupon|alennus|csrf|istunto|istunnon|kortti|kortin|postinumero|linkki|linkin|nimi|osoite|päivämäärä|tiedosto|tili|maksu|aktivointi|palautus|kutsu|käyttöoikeus|estetty|liian monta|kuvaustekst|kuvatekst|kasvo|henkilökort|on merkitty|merkitty alle|virheet alla',
    bot: 'olet robotti|vaikutat robotilta|tunnistettu roskapostiksi|roskapostiksi|botti havaittu|epäilemme sinua bot|epäilemme sinua robot|sinut robotiksi|sinut botiksi|sinua robotiksi',
    suspicion: 'epäilyttäv',
  },
  {
    lang: 'et',
    talk: 'näita captchat|näidata captchat',
    score: 'skoor on liiga',
    filler: 'on|oli|sisestatud|sisestasid|teie|sinu|ja|et|see|palun|antud|mis|väärtus|väli',
    doubt: 'leht|lehekülg|päring|taotlus',
    name: 'ei ole robot|pole robot|oled inimene|olete inimene|inimese kontroll|rämpsposti kaitse|spämmikaitse|pildil olev|pildi kood|pildikood|visuaalne kinnitus|visuaalse kinnituse|pusle|robotilõks|robotikontroll|robotitest|robotivasta|inimese tuvasta|inimese kinnita|päris inimene|ma ei ole robot|spämmivasta|spämmiküsimus|rämpspostivastase küsimuse|rämpspostivastasele küsimusele|liugpusle|kontrollpilt|kontrollpildi|visuaalne kontroll|visuaalse kontroll|visuaalne kinnit|pildil näidat|pildil kuvat|pildil nähtav|pildi tekst|pildi tähed|pildilt loet|turvakood pildil|turvapil',
    weak: 'kinnitamine|kinnitami|kontrollimine|verifitseerimine|tõendamine|kinnituskood|kontrollkood|turvakood|kontroll|kood|koodi|turvaküsimus|vastus|test|inimene|robot|pilt|verifitseeri|tuvastus|valideerimi|tõendamine|turvakontroll|lahendus',
    fail: 'vale|valesti|vigane|viga|kehtetu|ebaõnnestu|ei ole õige|pole õige|ei kehti|ei klapi|ei vasta|ei ühti|ei õnnestunud|nurju|tagasi lükatud|ebakorrektne|ei ole kehtiv|ebaõige|ei läbinud|väär$|ei sobi|ei aktsepteeri|ei võetud vastu|ei võtnud|ei kiitnud|lükati|lükkas|läks nurja|ei suutnud tuvasta|ei suutnud kinnita|ei suutnud kontrolli|ei saanud kinnita|ei saanud kontrolli|erineb|ei kattu|ei lange kokku|trükiviga|trükivea|ekslik|veaga|sobimatu|ei läbitud|ei ole sama|pole sama|ei tunnistanud|ei lahendatud õigesti|ei lahendatud korrektselt|ei sisestatud õigesti|ei täidetud õigesti|ei ole lahendatud õigesti|pole lahendatud õigesti|ei läinud läbi|eksisi|erinevad$',
    okay: 'õige|kehtiv|korrektne|õnnestu|klapi|kinnitatud|kinnitada|aitäh|läbitud|kontrollida|vastab|vastavad|edukalt|edukas|sobib',
    not: 'ei|pole|ilma|mitte|polnud|ärge',
    expired:
      'aegunud|aegus|aegumi|aeg sai läbi|aegu|ei ole enam kehtiv|enam ei kehti|ei kehti enam|liiga vana|ajalõpp|liiga kaua|aeg on läbi|aeg lõppes',
    used: 'juba kasutatud|on juba kasutat|varem kasutatud',
    absent:
      'puudu|kohustuslik|nõutud|nõutav|tühi|peab|peate|vajalik|tuleb|täitmata|sisestamata|sa pead|ei sisestatud|ei lahendatud|ei ole lahendatud|pole lahendatud|lahendamata|unusta|ei täitnud',
    ask: 'märkige|täitke|linnutage|palun|sisesta$|sisestage|kinnita$|kinnitage|täida$|lahenda$|lahendage|tõesta|märgi$|kirjuta$|kirjutage|jätkamiseks|vasta$|vastake|läbige',
    again: 'uuesti|proovi|veel kord|värskenda|korda|palun proovi',
    broken:
      'sisemi|salaja|laadimi|laadida|pole saadaval|kättesaamatu|salajane võti|salavõti|võti|seadistu|seadista|administraator|ühendu|ühenduse|server|võrgu|sisemine viga|domeen|javascript|brauser|kuvada$|kuvamine|kuvamise|genereeri',
    other:
      'parool|salasõna|kasutajanimi|kasutaja|e post|meiliaadress|email|telefon|mobiil|sms|kaheastmeli|kahefaktori|autenti|ühekord|kupong|soodus|csrf|seanss|sessioon|kaart|kaardi|sihtnumber|postiindeks|link|nimi|aadress|kuupäev|fail|konto|makse|aktiveeri|kutse|e meil|meili',
    bot: 'sa oled robot|tuvastati robot|rämpspostiks|peame teid robotiks|tundub et oled robot|tundub et olete robot',
  },
  {
    lang: 'hu',
    filler:
      'a|az|az ön|és|hogy|megadott|beírt|által|volt|van|sajnáljuk|ön|egy|meg|be|kérjük|beadott|kérdésre|ez|érték|mező',
    doubt: 'oldal|kérés',
    name: 'nem robot|nem vagy robot|ön nem robot|ember vagy|ön ember|emberi ellenőrz|emberi mivolt|robotellenőrz|spamvédelem|spam elleni|spamszűrő kérd|spamszűrő kód|spamszűrő tesz|levélszemét elleni|képen látható|képen szereplő|kép kód|képi ellenőrz|képkód|kép szöveg|vizuális megerősít|vizuális visszaigazol|vizuális ellenőrz|kirakó|képről|robot ellenőrz|vizuális kód|robotteszt|robot teszt|robotszűr|robotok elleni|robot elleni|robotok kiszűr|emberellenőrz|valódi személy|valódi ember|nem vagyok robot|spamkérdés|puzzle|csúszkás feladvány|ellenőrző ábra|ellenőrző kép|képes ellenőrz|ábrán szerepl|ábrán látható|képen lévő|képen szerepl|spam kérdés|képellenőrz|spamvédelmi kód|spamvédelmi kérd|botvédel|botellenőrz|botszűr|bot elleni|bot ellenőrz|robotvédel|embertesz|ember ellenőrz|emberi teszt|hogy ember|biztonsági képen|biztonsági kép kód|biztonsági kép szöv|képi megerősít|képi kód|képes kód|csúszka ellenőrz|csúszkás ellenőrz|képen megjelen|képen olvashat|képen feltüntet|ellenőrző szó$|ellenőrző szót|antispam kód|antispam kérd|anti spam kód|anti spam kérd|képes azonosít|spamvédelmi feladat|spamvédelmi kérdés|spamvédelmi matematikai feladat|vizuális biztonsági kód|robotellenőrzés',
    weak: 'megoldás|ellenőrz|ellenőrzőkód|ellenőrző kód|megerősít|megerősítő kód|megerősítőkód|biztonsági kód|biztonsági kérdés|biztonsági ellenőrz|kód|kódot|hitelesít|érvényesít|válasz|kihívás|teszt|ember|robot|kép|karakter|igazol|visszaigazoló kód|token|feladvány',
    fail: 'hibás|helytelen|érvénytelen|hiba|rossz|sikertelen|nem megfelel|nem helyes|nem érvényes|nem egyez|nem egyezik|nem sikerült|nem sikerült ellenőrizni|nem tudtuk ellenőrizni|nem ellenőrizhető|elutasít|meghiúsul|téves|tévesen|nem stimmel|nem fogad|kudarc|nem ment át|nem jó|eltér|nem volt sikeres|nem igazolt|nem tudtuk megerősít|nem tudtuk igazol|nem tudta igazol|nem tudta megerősít|nem tudta ellenőriz|nem lehetett ellenőriz|nem lehetett igazol|megbuk|elbuk|nem felel meg|elgépel|elírt|elírás|elront|pontatlan|visszautasít|nem lett elfogad|nem hagyta jóvá|nem járt sikerrel|nem járt ered|nem ismerte fel|nem a megfelelő|nem a jó|nem jól|nem oldotta meg helyesen|nem volt eredmény|nem adott meg helyes|nem adtál meg helyes|nem adta meg helyes|nem felelt meg|nem felelnek meg|nem feleltek meg|eltévesz|nem volt pontos|nem volt jó|nincs a helyén|különböz|nem azonos$|nem azonosak|szerver visszautasít|szerver elutasít|nem hitelesíthet|nem igazolta vissza|nem sikerült meggyőződ|nem töltötte ki helyes|nem fogadta el|elutasította|nem fogadtuk el|rossz eredmény|nem a helyére|nem ment|nem a kért',
    okay: 'helyes|érvényes|egyez|sikeres|siker|megfelelő|ellenőrizve|megerősítve|elfogad|köszön|ellenőrizni|igazolni',
    not: 'nem|nincs|nélkül|sem|ne|lehetetlen',
    expired:
      'lejárt|lejár|időtúllépés|elévült|túl sokáig|letelt|túllépte az időt|már nem érvényes|érvényét vesztette|nem érvényes többé|elavult|túl régi',
    used: 'már felhasznál|már használ|korábban felhasznál|duplik|újrafelhasznál',
    absent:
      'nem adták meg|hiányz|hiányozik|kötelező|szükséges|üres|ki kell|meg kell|kell|nem adta meg|nem adtad meg|nem lett megadva|nem töltötte ki|elfelejt|kitölteni|megadni|nincs megadva|nem található|nem adott meg|nem adtál meg|nem töltötted ki|nem jelölte be|nem igazolta$|nem erősítette meg|nem bizonyította|nem erősítetted meg|nem igazoltad|nem oldotta meg$',
    ask: 'adjon meg|adj meg|írjon be|kérjük|kérlek|adja meg|add meg|írja be|írd be|töltse ki|töltsd ki|oldja meg|oldd meg|igazolja|igazold|erősítse meg|erősítsd meg|jelölje|bizonyítsa|bizonyítsd|folytatáshoz|végezze|pipálja|válaszoljon|válaszolj$',
    again:
      'újra|ismét|próbál|próbáld|megint|még egyszer|frissít|ismétel|kérjük próbál|kérlek próbál|újat generáltunk|új kódot generáltunk|új képet generáltunk',
    broken:
      'tölthető|betölthet|szolgáltatás|lekér|belső|titkos|nem sikerült betölteni|betölt|nem elérhető|nem érhető el|titkos kulcs|kulcs|beállít|konfigur|adminisztrátor|rendszergazda|kapcsolat|kapcsolód|csatlakoz|szerver|kiszolgáló|hálózat|belső hiba|domain|tartomány|javascript|böngésző|kikapcsol|letilt|létrehozni|létrehozása|generálni|generálás|generálható|kommunikáció|nincs megfelelően beállítva|rosszul van beállítva',
    other:
      'jelszó|jelszav|felhasználónév|felhasználónev|felhasználó|e mail|email|levelez|telefon|mobil|sms|kétlépcső|kétfaktor|kéttényez|hitelesítő alkalmaz|egyszer használ|kupon|kedvezmény|ajándék|csrf|munkamenet|kártya|irányítószám|link|hivatkozás|név|cím|dátum|fájl|fiók|fizetés|aktivál|helyreállít|meghívó|jogosults|túl sok|zárol|arcot|arcfelismer|igazolvány|útlevél|okmány|képkódol',
    score: 'pontszám',
    bot: 'ön robot|robotnak tűn|spamként|spamnek|levélszemétként|robotot észlel|botot észlel|robotnak vél|ön egy robot|robotnak minős|robotnak talált|robotnak ítél|robotként azonos|botnak minős|robotnak tart|robotként ismer',
    suspicion: 'gyanús',
    talk: 'ha a captcha|beállítás|beállítások|opció|dokumentáció|adatvédelmi|példa',
  },
  {
    lang: 'lv',
    talk: 'rādīt captcha',
    score: 'vērtējums ir pārāk zem|rezultāts ir pārāk zem',
    filler:
      'ir|bija|jūsu|ievadītais|ievadītā|un|ka|lūdzu|ievadīts|tas|šis|jūs|jums|bet|esat|tu|atvainojiet|diemžēl|norādītā|norādītais|šī|vērtība|lauks',
    doubt: 'lapu|lapa|pieprasījum',
    name: 'neesat robots|neesi robots|nav robots|esat cilvēks|esi cilvēks|pretsurogātpast|mēstuļu aizsardz|attēlā redzam|koda no attēla|kods no attēla|kodu no attēla|kods attēlā|vizuāl* apstiprin|vizuālā pārbaud|attēla kod|drošības attēl|puzle|robota pārbaud|robotu pārbaud|robota test|robotu test|pret robotiem|cilvēka pārbaud|cilvēka verifik|cilvēka apstiprin|īsta persona|neesmu robots|pretspam|slīdņa|vizuālo pārbaud|vizuāl* verifik|attēla burt|attēla simbol|attēla rakstzīm|attēlā esoš|kods no bild|kodu no bild|burtus no attēl|vārds no attēl|vārdu no attēl|kā attēlā$',
    weak: 'pārbaud|verifikāc|apstiprin|apstiprinājuma kod|kods|kodu|koda|drošības kod|pārbaudes kod|verifikācijas kod|drošības jautājum|drošīb|atbild|tests|cilvēk|robot|attēl|validāc|izaicinājum|simbol|risinājum',
    fail: 'nepareiz|nederīg|kļūd|kļūda|neizdevās|neizdevusies|nesakrīt|neatbilst|nav pareiz|nav derīg|neveiksmīg|noraidīt|nevarēja pārbaudīt|nevar pārbaudīt|nekorekt|nav izdev|neizturēt|aplam|neizturēj|nav izturēt|nav nokārtot|noraidīj|noraida$|nevarēja apstiprin|nevarēja pārliecin|nevarējām apstiprin|nevar apstiprināt|neapstiprin|nav apstiprināt|netika apstiprināt|nepieņem|netika pieņemt|nav pieņemt|slikta$|slikti$|atšķiras|neprecīz|neveiksm|nav tādi paši|neatpazin|nav precīz|nav atrisināt* pareizi',
    okay: 'pareiz|derīg|sakrīt|atbilst|veiksmīg|apstiprināt|pieņemt|paldies|pārbaudīt|korekt',
    not: 'nav|ne|bez|nevar|nebija|netika|nevarēja',
    expired:
      'beidzies|beigusies|beidzās|novecoj|termiņš|noildz|beigu|vairs nav derīg|vairs nav spēkā|pārāk vec|pārāk ilg',
    used: 'jau ir izmantot|jau izmantot|jau lietot|atkārtoti izmantot|dublik',
    absent:
      'trūkst|obligāt|nepieciešam|tukš|jāaizpilda|jāievada|jāatrisina|jāapstiprina|jums ir|nav ievadīt|nav norādīt|neievadīj|pieprasīt|jāatzīmē|nedrīkst būt tukš|aizmirs|neatzīmēj|neaizpildīj|nav atzīmēt|nav atrisināt',
    ask: 'lūdzu|ievadiet|apstipriniet|aizpildiet|atrisiniet|atzīmējiet|pierādiet|lai turpinātu|uzrakstiet|atbildiet|atbildi uz|apstiprini$|izpildiet',
    again:
      'vēlreiz|atkārtot|mēģiniet|mēģini|atkal|atsvaidziniet|no jauna|pamēģin|lūdzu mēģini|lūdzu pamēģini',
    broken:
      'iekšēj|slepen|ielādēt|ielād|nav pieejam|nepieejam|slepenā atslēga|atslēg|konfigur|iestatīj|administrator|savienoj|savienojum|server|tīkl|iekšēja kļūda|domēn|javascript|pārlūk',
    other:
      'parole|paroli|lietotājvārd|lietotāj|e past|epast|past|e mail|tālrun|telefon|mobil|sms|divpakāp|divfaktor|autentif|vienreiz|kupon|atlaid|csrf|sesij|kart|pasta indeks|saite|saiti|vārds|vārdu|adrese|datum|fail|konts|konta|maksāj|aktivizē|ielūgum',
    bot: 'jūs esat robots|atpazīts kā mēstule|ka esat robot|ka esi robot|ka jūs esat robot',
  },
  {
    lang: 'lt',
    talk: 'rodyti captcha|rodoma captcha',
    score: 'įvertis per maž|balas per maž',
    filler:
      'yra|buvo|jūsų|įvestas|įvedėte|ir|kad|prašome|nurodytas|tai|šis|jūs|jums|deja|atsiprašome|įvesti|įvesta|nebuvo|esate|ši|reikšmė|laukas',
    doubt: 'puslap|užklaus',
    name: 'ne robotas|nesi robotas|nėra robotas|esi žmogus|žmogaus patikr|apsauga nuo šlamšt|apsaugos nuo šlamšt|antispam|kodas paveikslėl|paveikslėlio kod|paveikslėlyje|vaizdinis patvirtin|vaizdinio patvirtin|vizualus patvirtin|vizualinis patvirtin|dėlion|simboliai iš paveiksl|roboto patikr|robotų patikr|roboto test|robotų test|nuo robotų|žmogaus patvirtin|tikras asmuo|tikras žmogus|nesu robotas|aš ne robotas|vaizdin* patikr|vizual* patikr|vaizdo kodas|vaizdinis kodas|paveiksliuko kod|iš paveiksliuko|paveikslėlio raid|paveikslėlio simbol|paveikslėlio tekst|žodis iš paveiksl|žodį iš paveiksl|šlamšto klausim|vaizdo kodo$|pavaizduo* paveiksl|paveikslėlyje pavaizd|paveikslėlyje matom|paveikslėlyje rodom|paveikslėlio skai|kodas iš paveiksl|kodą iš paveiksl|kaip paveiksl|parodyt* paveiksl|nuo spamo kod|nuo spamo klaus|nuo spamo pat|klausim* prieš šlamšt|nuo brukalo klaus|brukalo klausim|boto patik|botų patik|boto test|nuo botų|ne botas|žmogiškum|žmogaus test|žmogaus tikrin|roboto tikrin|robotų tikrin|nesate robot|esate žmog|patikros žod|tikrinimo žod|saugos paveikslėl|apsaugin* paveikslėl|patikros paveikslėl|paveikslėlio ženkl|kodo iš paveiksl|vaizdo patvirtinimo kod|paveikslėlio žodis|paveikslėlio žodž|paveikslėlio žodį$|anti spam kod|anti spam klaus|anti spam patik',
    weak: 'patvirtin|patikrin|patikr|tikrin|kodas|kodą|kodo|saugos kod|apsaugos kod|saugumo kod|patvirtinimo kod|patikrinimo kod|saugos klausim|saugumo klausim|saugum|atsakym|testas|žmog|robot|paveikslėl|validac|iššūk|simbol|verifikac|testo$|testą$|sprendimas|sprendim',
    fail: 'nesutamp|neatitink|neteising|netinkam|negalioja|klaid|nepavyk|nepavyko|nesutap|neatitin|nėra teising|nėra tinkam|nesėkming|atmest|blog|neteisyng|neteisus|klaiding|nepatvirtin|negaliojant|neišlaikyt|neišlaik|neįveik|atmetė|nepriim|nebuvo priimt|nėra priimt|suklyd|apsirik|skiriasi|nėra tokie pat|nėra tas pat|negalėjo patvirtin|negalėjo įsitikin|negalėjome patvirtin|neatpažin|nekorekt|netink|neatitik|neišspręsta teising|ne ta captcha|neišspręst* teising|neįvest* teising|nepraėj|nepraeit|nepriėm|nėra tok|netiksl|skyrėsi|kitoks|serveris atmetė|serveris nepriėm|ne tokie|ne toks|neįvedėte teising|neišsprendė* teising|ne tą kod',
    okay: 'teising|tinkam|galioja|sutamp|atitin|sėkming|patvirtint|priimt|ačiū|patikrint',
    not: 'ne|nėra|be|negalima|negali|nebuvo|negalėjo',
    expired:
      'baigė galioj|baigėsi|nebegalioja|pasibaig|pasenę|pasenus|galiojimo laikas|galiojim|nebegaliojant|per ilgai|per senas|paseno',
    used: 'jau panaudot|jau naudot|buvo panaudot|pakartotinai panaudot|dublik',
    absent:
      'trūksta|privalom|reikaling|būtin|tušč|turite|privalote|reikia|neįvest|neužpildy|nenurody|neįvedėte|nepateikt|negali būti tušč|pamirš|nepažym|neatlik|neišsprę|nepatvirtinote|nepatvirtinai|neįrod',
    ask: 'prašome|prašom|įveskite|įvesk|patvirtinkite|užpildykite|išspręskite|pažymėkite|įrodykite|norėdami tęsti|parašykite|įrašykite|patvirtink$|atsakykite|užpildyti|atlikite|įvesk$',
    again:
      'dar kartą|bandykite|pabandykite|pakartok|iš naujo|vėl|atnaujinkite|mėginkite|prašome bandyti|prašome pabandyti|prašome pakartoti',
    broken:
      'sukonfigūr|nesukonfigūr|vidin|slapt raktas|slaptas|įkelti|įkrau|įkėl|nepasiekiam|slaptas raktas|slaptasis raktas|raktas|rakt|konfigūr|nustatym|administrator|prisijungti prie|ryš|server|tinkl|vidinė klaida|domen|javascript|naršykl',
    other:
      'slaptažod|naudotojo vard|vartotojo vard|naudotoj|vartotoj|el pašt|pašt|e mail|email|telefon|mobil|sms|dviejų veiksn|dviejų žingsn|dviejų etap|autentif|vienkartin|kupon|nuolaid|csrf|sesij|seans|kortel|pašto kod|nuorod|vardas|vardo|pavard|adres|data|failas|paskyr|mokėjim|aktyvav|kvietim|veido$|veidas|veidą$|asmens dokument|asmenuk',
    bot: 'esate robotas|atpažinta kaip šlamšt|aptiktas robotas|palaikė robot|palaikė jus robot|atpažin* kaip robot|laiko robot|laiko jus robot',
  },
];
