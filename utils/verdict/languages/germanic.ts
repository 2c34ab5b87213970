import type { Phrases } from '../lexicon.ts';

export const germanic: Phrases[] = [
  {
    lang: 'de',
    filler:
      'der|die|das|den|dem|des|ein|eine|einen|sie|du|ihr|ihre|ihren|dein|deine|von|dir|ihnen|ist|war|sind|wurde|wurden|eingegebene|eingegebenen|eingegeben|angegebene|angegeben|auf|zu|zur|bei|und|leider|hat|haben|hast|es|dass|mit|am|im|für|bitte|entschuldigung|frage|lösen|zu lösen|zuerst|zunächst|ihrer|deiner|wir|uns|gilt|worden|angezeigten|abgetippten|dieser|diese|dieses|wert|eingabe|feld|fehlversuch|fehlgeschlagen* versuche|fehlgeschlagenen versuchen',
    doubt: 'internetverbindung|die seite|seite neu|seite|anfrage',
    name: 'kein roboter|keine roboter|ein mensch sind|ein mensch bist|mensch sind|mensch bist|menschlichkeit|menschliche überprüfung|menschliche verifizierung|spamschutz|spam schutz|antispam|anti spam|anti bot|botschutz|bot schutz|bot prüfung|roboterprüfung|bildcode|bild code|code im bild|code aus dem bild|code auf dem bild|text im bild|zeichen im bild|buchstaben im bild|visuelle bestätigung|visuelle überprüfung|visueller bestätigungscode|visuellen bestätigung|grafischer code|sicherheitsgrafik|sicherheitsbild|rechenaufgabe|puzzle|spamabfrage|spam abfrage|spamfrage|kein* bot|als mensch|eine person sind|robotertest|robotercheck|anti robot|antibot|bottest|bot test|bot check|spamcode|spam frage|schiebepuzzle|rechenfrage|mathefrage|mathematische frage|visuell* prüfung|visuell* verifizierung|visuell* bestätigungscode|visuell* code|grafisch* code|wort im bild|audiocaptcha|anti spam code|matheaufgabe|mathematisch* aufgabe|rechenrätsel|bilderrätsel|bildpuzzle|bilderpuzzle|menschprüfung|menschenprüfung|menschtest|audioaufgabe|sicherheitscaptcha|bildcaptcha|rechencaptcha|visuell* sicherheitscode|wortbestätigung|frage gegen bots|bestätigungsfrage gegen|kontrollfrage gegen|sicherheitsfrage gegen|frage gegen robot|kontrollbild|bildtext|mensch oder maschine|antispam frage|antispamfrage|spamschutzfrage|spamschutz frage|ziffern im bild|zahlen im bild|prüfzeichen im bild',
    weak: 'überprüfung|prüfung|verifizierung|verifikation|code|sicherheitscode|bestätigungscode|prüfcode|verifizierungscode|verifikationscode|überprüfungscode|sicherheitsabfrage|sicherheitsfrage|sicherheitsprüfung|sicherheitsüberprüfung|validierung|antwort|herausforderung|aufgabe|test|mensch|roboter|bild|token|zeichen|lösung|sicherheitstoken|sicherheits code|beantwortet|kontrollfrage|prüfaufgabe|generierten code|erzeugten code|generierte code',
    fail: 'muss gültig sein|muss korrekt sein|muss richtig sein|muss übereinstimmen|entspricht nicht|entsprechen nicht|nicht entsprech|falsch|inkorrekt|ungültig|fehlgeschlagen|fehlschlag|fehler|fehlerhaft|nicht korrekt|nicht gültig|nicht richtig|stimmt nicht|stimmen nicht|nicht überein|nicht erfolgreich|konnte nicht überprüft|konnte nicht verifiziert|konnte nicht bestätigt|konnte nicht validiert|konnten nicht überprüfen|konnten nicht verifizieren|konnten nicht bestätigen|nicht bestanden|nicht verifiziert|nicht bestätigt|nicht akzeptiert|gescheitert|abgelehnt|misslungen|unkorrekt|unrichtig|missglückt|verweigert|nicht bestätigen|unzulässig|nicht validiert|verkehrt|vertippt|abgewiesen|zurückgewiesen|weich* vom|weich* ab|passt nicht|passen nicht|stimmte* nicht|entsprach* nicht|nicht dasselbe|nicht anerkannt|nicht angenommen|nicht erkannt|nicht geschafft|nicht gelungen|schlug* fehl|schlägt fehl|durchgefallen|erfolglos|tippfehler|verifizierungsfehler|validierungsfehler|nicht feststell|nicht festgestellt|nicht überprüfen|nicht verifizieren|nicht validieren|unzutreffend|ungueltig|lehnte ihre|weich* von|abweich|abwich|unterscheid* sich|nicht identisch|nicht dieselbe|nicht das gleiche|nicht gleich|nicht stimmt|nicht passt|nicht entsprach|passt* leider nicht|stimm* leider nicht|deck* sich nicht|nicht akzeptieren|nicht anerkennen|negativ ausgefallen|wies ihre|lehnte deine|nicht exakt|nicht geglückt|nicht die erwartet|nicht wie erwartet|akzeptierte * nicht|lautet anders|weicht ab|weichen ab|nicht zutreffend|weicht vom|weicht von|weichen von|fehlerhaft übernommen|trifft nicht zu|stimmt so nicht|falsch gerechnet|verrechnet',
    okay: 'korrekt|richtig|gültig|überein|erfolgreich|bestätigt|bestätigen|überprüft|überprüfen|verifiziert|verifizieren|bestanden|akzeptiert|danke für|danke dass|validiert|stimmt|zutreffend|gueltig|ueberein|mensch erkannt',
    not: 'nicht|kein|keine|keinen|nie|ohne|unmöglich',
    expired:
      'abgelaufen|läuft ab|zeitüberschreitung|zeit überschritten|verfallen|timeout|zu lange|nicht mehr gültig|zeitlimit|veraltet|ablauf|zu alt|erloschen|gilt nicht mehr|verstrichen|nicht länger gültig',
    used: 'bereits verwendet|bereits benutzt|schon verwendet|schon benutzt|bereits genutzt|doppelt|mehrfach verwendet|wiederverwendet|bereits eingelöst',
    absent:
      'nicht übergeben|nicht bereitgestellt|nicht gelöst|fehlt|fehlen|fehlend|erforderlich|pflichtfeld|benötigt|notwendig|leer|ausgefüllt werden|müssen das|müssen die|müssen den|musst das|musst die|musst den|muss ausgefüllt|muss gelöst|muss bestätigt|nicht ausgefüllt|nicht eingegeben|nicht angegeben|vergessen|muss angegeben|müssen bestätigen|müssen sie|nicht abgeschlossen|nicht gefunden|wurde nicht gelöst|nicht übermittelt|nicht angehakt|nicht beantwortet|zwingend|muss akzeptiert|sie haben nicht bestätigt|du hast nicht bestätigt|vor dem absenden|vor dem bestätigen',
    ask: 'setzen sie|setze|setzen sie das häkchen|häkchen|bitte führe|führe|führen sie|bitte absolvier|bitte lösen|bitte füllen|bitte geben|bitte gib|bitte bestätigen|bitte bestätige|bitte löse|bitte fülle|bitte klicken|bitte verifizieren|bitte überprüfen|bitte beantworten|bitte schließen|bitte vervollständigen|bitte das|bitte den|bitte die|bitte tragen|lösen sie|geben sie|füllen sie|bestätigen sie|beweisen|beantworten sie|gib den|gib die|löse das|um fortzufahren|ausfüllen|eingeben|tippen|übertragen sie|haken|wählen sie|abschreiben|beweise|captcha lösen|bitte captcha|um zu bestätigen|um zu verifizieren',
    again:
      'bist du sicher dass du kein roboter|sind sie sicher dass sie kein roboter|bist du ein roboter|sind sie ein roboter|erneut|noch einmal|nochmal|nochmals|wiederholen|versuch|neu laden|aktualisier|wieder|neuen code|neues|neues wurde erzeugt|neuer wurde erzeugt|neues wurde generiert|neuer wurde generiert|neuer code wurde erzeugt|neues captcha wurde erzeugt',
    broken:
      'internetverbindung|generier|erzeug|abgerufen|abrufen|domäne|geheim|intern|konnte nicht geladen|nicht geladen|laden|lädt|nicht verfügbar|geheimschlüssel|geheimer schlüssel|geheime schlüssel|geheimnis|websiteschlüssel|website schlüssel|schlüssel|konfigur|konfiguration|einrichtung|administrator|verbindung|verbinden|server|netzwerkfehler|netzwerk|interner fehler|domain|javascript|browser|deaktiviert|nicht erreichbar|kontaktieren|nicht unterstützt|betreiber|sitekey|dienst|seitenschlüssel|nicht richtig eingerichtet|nicht korrekt eingerichtet|falsch eingerichtet|eingerichtet|kommunikation mit',
    other:
      'passwort|kennwort|benutzername|benutzer|email|e mail|mail|telefon|handy|mobil|rufnummer|sms|zwei faktor|zweifaktor|2fa|authentifizier|authenticator|einmal|gutschein|gutscheincode|rabatt|aktionscode|csrf|sitzung|session|karte|postleitzahl|plz|link|name|vorname|nachname|adresse|datum|datei|konto|zahlung|aktivierung|wiederherstellung|backup|einladung|berechtigung|gesperrt|zu viele|sicherheits token|formular token|iban|anmeldedaten|zugangsdaten|betreff|schlüsselwort|bestätigungslink|verifizierungslink|aktivierungslink',
    score: 'score|punktzahl|bewertung|recaptcha wert|captcha wert|recaptcha bewertung',
    bot: 'sie sind ein roboter|du bist ein roboter|sie sind ein bot|als spam erkannt|als spam eingestuft|als spam gekennzeichnet|als spam markiert|als bot erkannt|als roboter erkannt|bot erkannt|automatisierte anfragen|ungewöhnlicher datenverkehr|ungewöhnlichen datenverkehr|hält sie für einen|hält dich für einen|als bot eingestuft|kein mensch sind|kein mensch bist|als roboter eingestuft|für einen bot gehalten|sie ein roboter|du ein roboter|für einen roboter|für einen bot|sie ein bot|du ein bot|fur einen roboter',
    suspicion: 'verdächtig',
    talk: 'wenn|nachricht die|falls|wenn das captcha|wenn sie|einstellung|einstellungen|option|optionen|dokumentation|geschützt durch|datenschutz|beispiel|aktiviert werden|standardmäßig|wir verwenden|wir nutzen',
  },
  {
    lang: 'nl',
    filler:
      'de|het|een|van|die|u|je|uw|jouw|is|was|zijn|ingevoerde|ingevoerd|opgegeven|ingevulde|helaas|en|in|op|te|bij|heeft|hebt|dat|met|voor|alstublieft|sorry|aan|ik|we|wij|er|deze|dit|nog|eens|kon|konden|kan|wordt|worden|werd|overgetypt|getypt|beantwoord|gegeven|overgenomen|waarde|veld|mislukte pogingen',
    doubt: 'internetverbinding|de pagina|pagina|verzoek',
    name: 'geen robot|een mens bent|mens bent|menselijk bent|menselijke verificatie|anti spam|antispam|spambeveiliging|code in de afbeelding|code uit de afbeelding|code van de afbeelding|tekst in de afbeelding|letters in de afbeelding|tekens in de afbeelding|visuele bevestiging|visuele verificatie|afbeeldingscode|beveiligingsafbeelding|verificatieafbeelding|puzzel|rekensom|spamcontrole|robotcontrole|visuele code|geen bot|als mens|een persoon bent|menselijk* controle|menselijke test|robottest|robotcheck|anti robot|anti bot|antibot|bottest|botbeveiliging|botcontrole|spamvraag|schuifpuzzel|rekenvraag|rekenopgave|wiskundevraag|wiskundige vraag|visuele controle|beeldcode|audiocaptcha|niet door de robottest|anti spam code|antirobot|menselijkheid|menscontrole|woordverificatie|robotbeveiliging|geluidscaptcha|tekstcaptcha|getal* in de afbeelding|getal* in het plaatje|controlegetal* in|optelsom|vraag tegen spam|controlevraag tegen|beveiligingsvraag tegen|spambots te weren|mensproef|mensentest|antispamvraag|antispam vraag|controlecode die op het plaatje|letters op het plaatje|tekens op het plaatje|cijfers op het plaatje|rekensom tegen spam',
    weak: 'oplossing|verificatie|controle|code|beveiligingscode|verificatiecode|bevestigingscode|controlecode|validatiecode|veiligheidscode|beveiliging|beveiligingsvraag|validatie|antwoord|uitdaging|test|mens|robot|afbeelding|token|tekens|beveiligingscontrole|oplossing|verificatievraag|controlevraag',
    fail: 'niet correct opgelost|niet goed ingevuld|niet juist ingevuld|onjuist|ongeldig|fout|foutief|foute|verkeerd|mislukt|niet correct|niet juist|niet geldig|komt niet overeen|komen niet overeen|niet overeen|kon niet worden geverifieerd|kan niet worden geverifieerd|konden niet verifieren|niet geverifieerd|niet gelukt|niet geslaagd|geweigerd|afgewezen|incorrect|niet goed|kon niet verifieren|konden niet bevestigen|niet geaccepteerd|niet gevalideerd|faalde|gefaald|kon niet gevalideerd|kon niet worden gevalideerd|niet bevestigd|klopt niet|kloppen niet|tikfout|typfout|typefout|rekenfout|niet gelijk|niet hetzelfde|niet dezelfde|wijk* af|afwijk|niet doorstaan|niet gehaald|niet herkend|niet vaststellen|niet vastgesteld|niet worden vastgesteld|niet worden bevestigd|niet goedgekeurd|afgekeurd|niet aanvaard|niet succesvol|niet met succes|klopte* niet|faalt|niet door de robottest|niet door de captcha|niet door de controle|fout gemaakt|verschil* van|niet identiek|week* af|niet erkend|niet kloppen|niet accepteren|zijn anders dan|is anders dan|gezakt voor|niet exact|accepteerde * niet|heeft * geweigerd|matcht niet|wijkt af|wijken af|dit is niet de',
    okay: 'juist|correct|geldig|overeen|geslaagd|gelukt|geverifieerd|verifieren|bevestigd|succes|succesvol|geaccepteerd|bedankt voor|klopt|valideren|gevalideerd|herkend$|aanvaard|goedgekeurd',
    not: 'niet|geen|zonder|onmogelijk|nooit',
    expired:
      'verlopen|verloopt|time out|timeout|te lang|niet meer geldig|tijd verstreken|verstreken|tijdslimiet|te oud|niet langer geldig|geldt niet meer|geldt niet langer|verouderd',
    used: 'al gebruikt|reeds gebruikt|eerder gebruikt|dubbel|dubbele|hergebruikt',
    absent:
      'niet meegegeven|niet verstrekt|niet aangeleverd|niet opgelost|ontbreekt|ontbreken|ontbrekend|verplicht|vereist|leeg|moet worden|moet u|u moet|je moet|moet je|moet ingevuld|nodig|niet ingevuld|niet ingevoerd|vergeten|niet voltooid|dient te|dient u|niet opgegeven|niet opgelost|niet gevonden|niet aangevinkt|u hebt niet bevestigd|u heeft niet bevestigd|je hebt niet bevestigd|voordat u|voor het verzenden',
    ask: 'voer een|voer alstublieft|vul een|vul de|vul het|vul a|los de|los het|voer de|voer het|bevestig dat|bevestig$|voltooi$|bewijs$|gelieve|vink|typ de|beantwoord de|beantwoord het|beantwoord eerst|beantwoord alstublieft|beantwoord aub|verifieer dat|om door te gaan|klik|selecteer|invullen|vul alstublieft|vul alsjeblieft|neem de|om te bevestigen|om te verifieren|te voltooien',
    again:
      'weet je zeker dat je geen robot|weet u zeker dat u geen robot|bent u een robot|ben je een robot|opnieuw|nogmaals|nog eens|probeer|vernieuw|herlaad|ververs|nog een keer|nieuwe is gegenereerd|nieuwe gegenereerd|nieuwe code is gegenereerd',
    broken:
      'internetverbinding|dienst|genereren|ophalen|geheim|kon niet worden geladen|kan niet worden geladen|laden|niet geladen|niet beschikbaar|onbeschikbaar|geheime sleutel|sitesleutel|sleutel|geconfigureerd|configuratie|beheerder|verbinding|verbinden|server|netwerkfout|netwerk|interne fout|domein|javascript|browser|uitgeschakeld|onbereikbaar|contacteer|niet ondersteund|geheim|ingesteld|websitesleutel|communicatie met|contact met|verkeerd ingesteld|niet goed ingesteld',
    other:
      'beveiligingstoken|formuliertoken|wachtwoord|gebruikersnaam|gebruiker|email|e mail|mail|telefoon|mobiel|sms|tweestaps|twee factor|tweefactor|2fa|authenticat|eenmalig|coupon|kortingscode|korting|waardebon|cadeaubon|promo|csrf|sessie|kaart|postcode|link|naam|adres|datum|bestand|account|betaling|activatie|activering|herstel|uitnodiging|toestemming|geblokkeerd|te veel|teveel|verificatielink|bevestigingslink|activatielink',
    score: 'score',
    bot: 'u bent een robot|je bent een robot|als spam|robot gedetecteerd|bot gedetecteerd|geautomatiseerde|ongebruikelijk verkeer|ongewoon verkeer|dat u een robot bent|dat je een robot bent|dat u een bot bent|dat je een bot bent|lijkt een bot|lijkt een robot|als een robot|als een bot|als robot herkend|als bot herkend',
    suspicion: 'verdacht',
    talk: 'als de|als de captcha|wanneer|indien|instelling|instellingen|optie|opties|documentatie|beschermd door|privacybeleid|voorbeeld|we gebruiken',
  },
  {
    lang: 'sv',
    filler:
      'du|den|det|en|ett|är|var|som|har|angav|angett|angiven|skrev|på|i|och|att|din|ditt|tyvärr|för|dig|av|med|blev|hade|ni|ert|vi|detta|det där|dina|nog|skrev in|skrevs|matade|inmatad|inskriven|ifylld|mot|de|dem|från|vid|valda|knappade in|löste|till|den här|denna|värde|värdet|fältet|misslyckade försök',
    doubt: 'sidan|begäran|förfrågan',
    name: 'inte ar en robot|inte är en robot|ingen robot|är människa|är en människa|mänsklig verifiering|antispam|anti spam|skräppostskydd|koden i bilden|kod i bilden|bokstäverna i bilden|texten i bilden|tecknen i bilden|bildkod|bildkoden|visuell bekräftelse|visuell verifiering|bildverifiering|pussel|spamskydd|robotkontroll|inte är en bot|inte är någon robot|ingen bot|är en riktig person|är en riktig människa|människokontroll|människoverifiering|robottest|robotkoll|anti robot|anti bot|antibot|spamfråg|frågan mot spam|frågan mot skräppost|pusslet|skjutpussel|skjutpusslet|räkneuppgift|räknefråg|mattefråg|matematikfråg|visuell* verifiering|visuell* bekräftelse|visuell* kontroll|visuell* kod|ord* i bilden|ord* på bilden|kontrollfråga* mot|robotfråg|botskydd|mänsklighet|människotest|ljudcaptcha|bildcaptcha|visuell* koden|ordverifiering|ordbekräftelse|säkerhetsfråg* mot|utmaning* mot robotar|matematisk* fråga|matteuppgift|fråg* mot robot|verifier* som människa|bekräft* som människa|robotfilter|antirobottest|siffrorna i bilden|ordet i bilden|visades i bilden|står på bilden|kontrollkod från figuren',
    weak: 'tecknen|bokstäverna|siffrorna|verifiering|verifikation|kontroll|kod|koden|säkerhetskod|verifieringskod|bekräftelsekod|kontrollkod|säkerhetsfråga|säkerhetskontroll|validering|svar|svaret|utmaning|test|människa|robot|bild|bilden|token|tecken|lösning',
    fail: 'inte löst korrekt|löstes inte korrekt|inte ifyllt korrekt|överensstämmer inte|klarade inte|klarade du inte|felaktig|fel|ogiltig|misslyckades|misslyckad|misslyckats|inkorrekt|inte korrekt|inte giltig|stämmer inte|stämde inte|matchar inte|matchade inte|kunde inte verifieras|kunde inte verifiera|kunde inte bekräfta|kan inte verifiera|inte verifierad|avvisad|nekad|inte rätt|ej giltig|ej korrekt|underkänd|inte godkänd|inte godkänt|kunde inte valideras|avvisades|fel svar|oriktig|skrivfel|stämmer ej|stämmer tyvärr inte|motsvarar inte|inte samma|avviker från|godkändes inte|godkändes ej|accepterades inte|inte accepterad|inte accepterat|underkän|avvisa|nekade|godkände inte|verifierades inte|kunde inte validera|kunde inte fastställa|kunde inte godkännas|kan inte bekräfta|klarades inte|inte på rätt sätt|lyckades inte lösa|du lyckades inte|lyckades inte verifiera|lyckades inte bekräfta|gick inte igenom|gick inte att verifiera|gick inte att bekräfta|misslyckas|godtogs inte|verifieringen lyckades inte|felskriv|överensstämde inte|inte densamma|inte detsamma|inte identisk|skiljer sig|skiljde sig|felstav|feltolk|inte stämde|inte stämmer|inte matchade|accepterade inte|godtog inte|kunde inte accepteras|servern accepterade inte|inte klarat|angavs inte rätt|angavs inte korrekt|fel när du skrev|fel när du fyllde|fel när du angav|kunde inte avgöra|gick inte bra|inte exakt|avvisade|felstavad|är inte desamma|inte desamma|är inte siffrorna|är inte bokstäverna|inte riktig|svarade fel|fel bild',
    okay: 'korrekt|rätt|giltig|stämmer|matchar|lyckades|verifierad|verifiera|verifieras|bekräftad|bekräfta|godkänd|tack för|valider|accepterad|accepter',
    not: 'inte|ej|ingen|inget|utan|aldrig|icke',
    expired:
      'gått ut|utgången|utgånget|upphört|löpt ut|tidsgräns|timeout|för lång tid|inte längre giltig|förfallit|för gammal|tiden för att lösa|tiden är slut|upphört att gälla|gäller inte längre',
    used: 'redan använts|redan använd|redan använt|dubblett|använts tidigare|återanvänd',
    absent:
      'angavs inte|tillhandahölls inte|inte löst|saknas|krävs|obligatorisk|tom|tomt|måste|behövs|nödvändig|inte fyllt i|inte ifylld|inte angetts|inte angivit|glömt|inte slutfört|inte löst|du har inte bekräftat|ni har inte bekräftat',
    ask: 'vänligen|var god|fyll i|ange$|lös|bekräfta att|skriv in|slutför$|bevisa|kryssa|markera$|var vänlig|för att fortsätta|svara på|klicka|för att bekräfta',
    again: 'igen|på nytt|försök|ladda om|en gång till|uppdatera|ny har genererats|ny har skapats',
    broken:
      'tjänst|generera|hämta|hemlig|kunde inte laddas|kunde inte läsas in|ladda in|laddas|inte tillgänglig|otillgänglig|hemlig nyckel|hemliga nyckeln|nyckel|nyckeln|konfigur|administratör|anslut|anslutning|server|servern|nätverksfel|internt fel|domän|javascript|webbläsare|inaktiverad|kontakta|stöds inte|webbplatsnyckel|kontakt med|ingen kontakt|captchatjänst|felkonfigurera',
    other:
      'lösenord|användarnamn|användare|epost|e post|e postadress|mejl|mail|telefon|mobil|sms|tvåfaktor|tvåstegs|autentiser|engångs|kupong|rabatt|rabattkod|presentkort|kampanj|csrf|session|sessionen|kort|postnummer|länk|namn|adress|datum|fil|konto|betalning|aktivering|återställ|inbjudan|behörighet|blockerad|för många|verifieringslänk|bekräftelselänk|aktiveringslänk',
    score: 'poäng',
    bot: 'du är en robot|verkar vara en robot|identifierats som spam|upptäckts som spam|klassats som spam|bot upptäckt|automatiserade|att du är en bot|att du är en robot|liknar en robot|dig som en robot',
    suspicion: 'misstänkt',
    talk: 'om captcha|när|inställning|inställningar|alternativ|dokumentation|skyddas av|sekretesspolicy|exempel|vi använder',
  },
  {
    lang: 'da',
    filler:
      'du|den|det|en|et|er|var|som|har|indtastede|indtastet|angav|på|i|og|at|din|dit|desværre|for|dig|af|med|venligst|blev|blevet|tastet|angivet|vist|skrev|skrevet|jeg|deres|hov|ups|beklager|det var|mod|fra|de|dem|til|da|fordi|valgte|vises|denne|dette|værdi|værdien|feltet',
    doubt: 'siden|anmodning',
    name: 'ikke er en robot|ikke en robot|ingen robot|er et menneske|er menneske|menneskelig verifikation|antispam|anti spam|spambeskyttelse|koden i billedet|kode i billedet|koden på billedet|bogstaverne i billedet|teksten i billedet|tegnene i billedet|billedkode|visuel bekræftelse|visuel verifikation|billedbekræftelse|puslespil|robotkontrol|ikke er en bot|ingen bot|rigtigt menneske|rigtig person|om du er en robot|menneskeverif|mennesketest|robottest|robottjek|anti robot|anti bot|antibot|spamspørgsmål|spørgsmål* mod spam|skydepuslespil|regneopgave|regnestykke|matematikspørgsmål|visuel* verif|visuel* bekræft|visuel* kontrol|visuel* kode|ord* på billedet|ord* i billedet|kontrolspørsmål* mod|menneskekontrol|menneskelighed|robotbeskyttelse|billedverif|ordbekræftelse|ordverifi|lydcaptcha|kontrolspørgsmål* mod|sikkerhedsspørgsmål* mod|robotspørgsmål|matematikopgave|billedets kode|spørgsmål* mod robotter|tallene på billedet|lydudfordring|verific* som menneske|bekræft* som menneske',
    weak: 'bekræftelse$|bekræftelsen$|tegnene|bogstaverne|tallene|verifikation|verificering|kontrol|kode|koden|sikkerhedskode|sikkerhedskoden|bekræftelseskode|bekræftelseskoden|verifikationskode|kontrolkode|sikkerhedsspørgsmål|sikkerhedstjek|validering|svar|svaret|udfordring|test|menneske|robot|billede|billedet|token|tegn|løsning|besvarelse|kontrolspørgsmål|tjek$|tjekket',
    fail: 'ikke løst korrekt|blev ikke løst korrekt|ikke løst rigtigt|ikke udfyldt korrekt|bestod ikke|du bestod ikke|forkert|fejl|ugyldig|mislykkedes|mislykket|fejlede|ikke korrekt|ikke gyldig|ikke rigtig|matcher ikke|stemmer ikke|passer ikke|kunne ikke bekræftes|kunne ikke verificeres|kunne ikke verificere|kunne ikke bekræfte|kan ikke bekræfte|ikke verificeret|afvist|nægtet|ikke godkendt|ukorrekt|forkerte|ikke bestået|kunne ikke valideres|slog fejl|tastefejl|slåfejl|svarede galt|besvaret galt|afviste|underkendt|forkastet|godkendte ikke|accepterede ikke|ikke accepteret|gik ikke igennem|kunne ikke gennemføres|ikke klaret|klarede ikke|lykkedes dig ikke|lykkedes ikke at løse|lykkedes ikke at bekræfte|kunne ikke løse|ikke de samme|ikke den samme|ikke det samme|svarer ikke til|stemte ikke|stemmer desværre ikke|kunne ikke fastslå|kunne ikke validere|kan ikke verificere|blev ikke bekræftet|ikke genkendt|ikke godtaget|verifikationen lykkedes ikke|kontrollen lykkedes ikke|urigtig|adskiller sig|afviger|er forskellig|forskellige fra|anderledes end|ikke magen til|ikke identisk|ikke stemmer|ikke stemte|ikke passer|passede ikke|kunne ikke accepteres|kunne ikke godkendes|godtog ikke|serveren accepterede ikke|ikke præcis',
    okay: 'korrekt|rigtig|gyldig|matcher|stemmer|lykkedes|verificeret|verificere|bekræftet|bekræfte|bekræftes|godkendt|tak for|accepteret|bestået|accepteres|stemte',
    not: 'ikke|ingen|uden|aldrig',
    expired:
      'udløbet|udløb|timeout|for lang tid|ikke længere gyldig|forældet|tidsfrist|tidsgrænse|tiden til at løse|tiden er gået|gælder ikke længere|for gammel',
    used: 'allerede brugt|allerede blevet brugt|allerede anvendt|dobbelt|genbrugt|duplikat',
    absent:
      'blev ikke angivet|mangler|manglende|påkrævet|obligatorisk|kræves|tom|tomt|skal udfyldes|skal|nødvendig|ikke udfyldt|ikke indtastet|glemt|ikke angivet|ikke fuldført|ikke løst|du har ikke bekræftet|de har ikke bekræftet',
    ask: 'sæt flueben|sæt et flueben|sæt hak|venligst|udfyld$|indtast$|løs|bekræft at|bekræft venligst|skriv$|gennemfør$|fuldfør$|bevis$|afkryds|marker$|for at fortsætte|besvar$|klik$|løse captcha|for at bekræfte',
    again: 'igen|på ny|prøv|genindlæs|en gang til|opdater|forsøg|nyt er genereret',
    broken:
      'tjeneste|generere|hente|hemmelig|kunne ikke indlæses|indlæs|indlæsning|ikke tilgængelig|utilgængelig|hemmelig nøgle|nøgle|nøglen|konfigur|administrator|forbind|forbindelse|server|serveren|netværksfejl|intern fejl|domæne|javascript|browser|deaktiveret|kontakt|understøttes ikke|webstedsnøgle|sidenøgle|hjemmesidenøgle|kontakt med|ingen kontakt|forkert konfigurer',
    other:
      'adgangskode|kodeord|password|brugernavn|bruger|email|e mail|mail|telefon|mobil|sms|tofaktor|totrins|to faktor|godkendelses|engangs|kupon|rabat|rabatkode|gavekort|csrf|session|sessionen|kort|postnummer|link|navn|adresse|dato|fil|konto|betaling|aktivering|gendan|invitation|tilladelse|blokeret|for mange|e mailadress|mailadress|bekræftelseslink|verificeringslink',
    score: 'score|point',
    bot: 'du er en robot|ser ud til at være en robot|markeret som spam|registreret som spam|automatiserede|du er en bot|ligner en robot|dig som en robot',
    suspicion: 'mistænkelig',
    talk: 'vi bruger',
  },
  {
    lang: 'no',
    filler:
      'du|den|det|en|et|er|var|som|har|skrev|oppga|oppgitt|på|i|og|at|din|ditt|dessverre|for|deg|av|med|inn|ble|blitt|fikk|oppgav|tastet|skrevet|vist|visst|jeg|mot|beklager|det var|deres|vi|dem|fylt|vart|ein|eit|de|til|fra|fordi|da|valgte|bildene|vises|denne|dette|verdi|verdien|feltet',
    doubt: 'siden|forespørsel',
    name: 'ikke er en robot|ikke en robot|ingen robot|er et menneske|er menneske|menneskelig|antispam|anti spam|spambeskyttelse|koden i bildet|kode i bildet|koden på bildet|bokstavene i bildet|teksten i bildet|tegnene i bildet|bildekode|visuell bekreftelse|visuell verifisering|bildebekreftelse|puslespill|robotkontroll|ikkje er ein robot|ikkje ein robot|visuell stadfesting|ikke er en bot|ingen bot|ekte person|ekte menneske|om du er en robot|menneskeverif|menneskesjekk|robottest|robotsjekk|anti robot|anti bot|antibot|spamspørsmål|spørsmål* mot spam|spørsmål* mot søppelpost|skyvepuslespill|regnestykke|regneoppgave|mattespørsmål|matematikkspørsmål|visuell* verif|visuell* bekreft|visuell* kontroll|visuell* kode|ord* på bildet|ord* i bildet|kontrollspørsmål* mot|menneskekontroll|robotbeskyttelse|bildeverif|ordbekreftelse|ordverifi|lydcaptcha|bildecaptcha|sikkerhetsspørsmål* mot|robotspørsmål|matematikkoppgave|matteoppgave|spørsmål* mot roboter|sifrene på bildet|sifrene i bildet|verifis* som menneske|bekreft* som menneske',
    weak: 'bekreftelse$|tegnene|bokstavene|tallene|verifisering|verifikasjon|kontroll|kode|koden|sikkerhetskode|sikkerhetskoden|bekreftelseskode|bekreftelseskoden|verifiseringskode|kontrollkode|sikkerhetsspørsmål|sikkerhetssjekk|validering|svar|svaret|utfordring|test|menneske|robot|bilde|bildet|token|tegn|løsning|stadfesting|tryggingskode|kontrollspørsmål|sjekk$|sjekken',
    fail: 'ikke løst riktig|ble ikke løst riktig|ikke løst korrekt|besto ikke|bestod ikke|feil|ugyldig|mislyktes|mislykket|feilet|ikke korrekt|ikke gyldig|ikke riktig|samsvarer ikke|stemmer ikke|stemte ikke|matcher ikke|kunne ikke bekreftes|kunne ikke verifiseres|kunne ikke verifisere|kunne ikke bekrefte|kan ikke bekrefte|ikke verifisert|avvist|nektet|ikke godkjent|ukorrekt|gal|galt|mislukkast|ugyldeg|stemmer ikkje|ikkje rett|ikkje gyldig|mislukka|tastefeil|skrivefeil|gale$|avviste|underkjent|forkastet|ikke godtatt|ikke akseptert|aksepterte ikke|godkjente ikke|ikke bestått|du klarte ikke|klarte ikke å løse|greide ikke å løse|kunne ikke løse|klarte ikke å bekrefte|gikk ikke gjennom|mislykkes|lyktes ikke å løse|fikk ikke verifisert|fikk ikke bekreftet|kunne ikke validere|kunne ikke fastslå|kan ikke verifisere|ble ikke bekreftet|ikke den samme|ikke det samme|ikke de samme|svarer ikke til|stemmer dessverre ikke|ikkje riktig|ikkje godkjend|samsvarar ikkje|verifiseringen lyktes ikke|kontrollen lyktes ikke|ugyldig* svar på|feil* svar på|galt svar på|uriktig|skiller seg|avviker|er forskjellig|forskjellige fra|ikke identisk|er ikke lik|ikke stemmer|ikke stemte|ikke passer|samsvarte ikke|passer ikke|godtok ikke|kunne ikke godkjennes|kunne ikke godtas|kunne ikke aksepteres|slo feil|klarte ikke å verifisere|ikke gjenkjent|ikke nøyaktig|ukorrekt* svar på|ikke godkjent av serveren',
    okay: 'korrekt|riktig|gyldig|samsvarer|stemmer|vellykket|verifisert|verifisere|verifiseres|bekreftet|bekrefte|bekreftes|godkjent|takk for|rett|akseptert|bestått|godtatt|aksepter|samsvarte|stemte',
    not: 'ikke|ikkje|ingen|uten|utan|aldri',
    expired:
      'utløpt|utløper|gått ut|tidsavbrudd|for lang tid|ikke lenger gyldig|foreldet|tidsgrense|gjekk ut|tiden for å løse|tiden er ute|tiden gikk ut|for gammel|gjelder ikke lenger',
    used: 'allerede brukt|allerede blitt brukt|allereie brukt|duplikat|gjenbrukt',
    absent:
      'ble ikke oppgitt|mangler|manglende|påkrevd|obligatorisk|kreves|tom|tomt|må|nødvendig|ikke fylt|ikke utfylt|glemt|ikke oppgitt|ikke fullført|ikke løst|manglar|krevst|du har ikke bekreftet|kode er oppgitt|kode ble oppgitt',
    ask: 'vennligst|fyll ut|fyll inn|skriv inn|løs|bekreft at|oppgi$|fullfør$|bevis$|kryss av|merk av|for å fortsette|svar på|klikk$|ver venleg|løse captcha|for å bekrefte',
    again: 'igjen|på nytt|prøv|last inn|en gang til|oppdater|forsøk|om att',
    broken:
      'tjeneste|generere|hente|hemmelig|kunne ikke lastes|laste|lasting|ikke tilgjengelig|utilgjengelig|hemmelig nøkkel|nøkkel|nøkkelen|konfigur|administrator|koble|tilkobling|forbindelse|server|tjeneren|serveren|nettverksfeil|intern feil|domene|javascript|nettleser|deaktivert|kontakt|støttes ikke|nettstedsnøkkel|sidenøkkel|kontakt med|ingen kontakt|feil konfigurer',
    other:
      'passord|brukernavn|bruker|epost|e post|mail|telefon|mobil|sms|tofaktor|totrinns|to faktor|autentiser|engangs|kupong|rabatt|rabattkode|gavekort|csrf|økt|økten|session|kort|postnummer|lenke|navn|adresse|dato|fil|konto|betaling|aktivering|gjenopprett|invitasjon|tillatelse|blokkert|for mange|brukarnamn|namn|e postadress|epostadress|bekreftelseslenke|verifiseringslenke',
    score: 'poengsum|score',
    bot: 'du er en robot|ser ut til å være en robot|markert som spam|automatiserte|du er en bot|tror at du er en|deg som en robot',
    suspicion: 'mistenkelig',
    talk: 'vi bruker',
  },
  {
    lang: 'is',
    doubt: 'síðuna|beiðni',
    name: 'ekki vélmenni|ekki velmenni|sért mennsk|ert mennsk|ert manneskja|mennskur|ruslpóstvörn|staðfestingarmynd|stafirnir á myndinni|kóðinn á myndinni|myndakóði|vélmennapróf|þú sért vélmenni|sért manneskja|mennskupróf|púsl|rennipúsl|myndkóð|myndakóð|myndagát|ruslpóstvarn|ruslvörn|ruslvarn|ruslpóstspurning|gegn ruslpósti|reikningsdæmi|reiknidæmi|stærðfræðispurning|sjónræn* staðfesting|kóð* á myndinni|kóð* úr myndinni|staf* á myndinni|staf* úr myndinni|text* á myndinni|töl* á myndinni|orð* á myndinni|öryggiskóð* á myndinni|raunveruleg manneskja',
    weak: 'staðfesting$|sannprófun$|staðfestingin|staðfestingarkóði|staðfestingarkóðinn|öryggiskóði|öryggiskóðinn|kóði|kóðinn|öryggisspurning|svar|svarið|sannprófun|próf|mynd|vélmenni|auðkenning|kóðann|svari$|svarinu|áskorun|þraut|athugun|stafirnir|tölurnar|textinn|tókn',
    fail: 'rangt|rangur|röng|ógild|ógilt|ógildur|mistókst|villa|ekki rétt|ekki rétt|ekki gilt|stemmir ekki|passar ekki|ekki tókst að staðfesta|tókst ekki|misheppnað|vitlaus|hafnað|rangan|rangar|villu|innsláttarvill|misheppn|brást$|féllst á|hafnaði|ekki samþykk|samþykkti ekki|ekki tekinn gild|ekki staðfest|gat ekki staðfest|ekki tókst að sannreyna|ekki staðist|stóðst ekki|stemma ekki|passa ekki|samsvara* ekki|ekki leyst rétt|ekki þær sömu|ekki sá sami|ekki eins|gallað|tókst þér ekki|ekki hægt að staðfesta|ekki hægt að sannreyna|ekki var hægt að staðfesta|ekki var hægt að sannreyna',
    okay: 'rétt|gilt|gildur|stemmir|passar|tókst|staðfest|staðfesta|takk fyrir|samþykkt|staðist',
    not: 'ekki|án|ekkert',
    expired:
      'útrunn|rann út|runnið út|rennur út|tímamörk|ekki lengur gild|liðinn|of gamal|gildir ekki lengur',
    used: 'þegar notað|þegar notaður|verið notað|verið notaður',
    absent: 'vantar|nauðsynleg|krafist|autt|tómt|verður að|þarf að|þú verður|má ekki vera|gleymd',
    ask: 'vinsamlegast|sláðu inn|fylltu út|ljúktu|leystu|staðfestu|skrifaðu|svaraðu|hakaðu',
    again: 'aftur|reyndu|endurhlað|á ný',
    broken:
      'ekki tókst að hlaða|hlaða|ekki tiltæk|leynilykill|lykill|stilling|stjórnanda|tenging|tengjast|netþjón|netvilla|lén|javascript|samband|þjónust|vefsvæðislykil|birta captcha|sýna captcha|búa til captcha|stillt$|viðbót',
    other:
      'lykilorð|aðgangsorð|notandanafn|notandi|netfang|tölvupóst|sími|símanúmer|farsíma|sms|tveggja þátta|auðkenningarforrit|afslátt|csrf|lota|setu|kort|póstnúmer|hlekk|tengill|nafn|heimilisfang|dagsetning|skrá$|skráin|skrána|skráðu þig|innskráning|aðgang',
    filler:
      'þú|sem|slóst|slegið|sleginn|slegin|slegnir|því|miður|þitt|þinn|þín|þínu|þér|hefur|afsakið|úps|þetta|það|inn|voru|skrifaðir|fyrir|verið|gildi',
    score: 'einkunn',
    bot: 'þú virðist vera vélmenni|teljum að þú sért vélmenni',
    talk: 'varið með',
  },
  {
    lang: 'af',
    doubt: 'die bladsy|versoek',
    name: 'nie n robot|nie n robot is|n mens is|menslike verifikasie|gemorsposbeskerming|kode in die prent|beeldkode|visuele bevestiging',
    weak: 'verifikasie|verifikasiekode|bevestigingskode|sekuriteitskode|kode|sekuriteitsvraag|antwoord|toets|beeld|prent|kontrole|mens|robot',
    fail: 'verkeerd|verkeerde|ongeldig|ongeldige|misluk|foutief|fout|nie korrek|nie geldig|stem nie ooreen|nie ooreen|kon nie geverifieer|nie geslaag|afgekeur|onjuis|inkorrek',
    okay: 'korrek|geldig|ooreen|suksesvol|geverifieer|verifieer|bevestig|dankie|reg',
    not: 'nie|geen|sonder',
    expired: 'verval|verstryk|verstreke|tyd verstreke|nie meer geldig',
    used: 'reeds gebruik|alreeds gebruik|al gebruik',
    absent: 'ontbreek|vereis|verpligtend|leeg|moet|nodig|kan nie leeg',
    ask: 'asseblief|voltooi|tik|voer die|bevestig dat|los die|vul die',
    again: 'weer|probeer|nogmaals|herlaai',
    broken:
      'kon nie laai|laai|nie beskikbaar|geheime sleutel|sleutel|opstelling|administrateur|verbinding|bediener|netwerk|domein|javascript',
    other:
      'wagwoord|gebruikersnaam|gebruiker|e pos|epos|telefoon|selfoon|sms|tweefaktor|koepon|afslag|csrf|sessie|kaart|poskode|skakel|naam|adres|datum|leer|rekening',
  },
];
