import type { Phrases } from '../lexicon.ts';

export const romance: Phrases[] = [
  {
    lang: 'es',
    filler:
      'el|la|los|las|un|una|de|del|que|es|era|ha|han|sido|usted|su|tu|introducido|introducida|ingresado|ingresada|proporcionada|proporcionado|escrito|lo|sentimos|por|favor|y|en|al|se|está|son|fue|has|con',
    doubt: 'conexión a internet|conexión de internet|la pagina|esta pagina|solicitud|peticion',
    name: 'no eres un robot|no eres robot|no es un robot|no soy un robot|no sea un robot|no sos un robot|eres humano|es humano|eres un humano|es usted humano|es un humano|eres una persona|verificacion humana|prueba humana|anti spam|antispam|anti robot|antirobot|anti bot|antibots|codigo de la imagen|codigo de imagen|texto de la imagen|letras de la imagen|caracteres de la imagen|imagen de verificacion|imagen de seguridad|confirmacion visual|verificacion visual|codigo visual|codigo de confirmacion visual|prueba de humanidad|rompecabezas|pregunta matematica|palabras de la imagen|codigo que aparece en la imagen|antirrobot|anti robots|antibot|contra robots|contra los robots|contra bots|prueba de robot|captcha matematico|suma contra el spam|como persona real|reconocer como persona|reconocid* como persona|prueba de deslizamiento|verificacion por deslizamiento|puzzle',
    weak: 'solucion|verificacion|codigo|codigo de verificacion|codigo de seguridad|codigo de confirmacion|codigo de validacion|seguridad|comprobacion|validacion|respuesta|desafio|pregunta de seguridad|reto|control de seguridad|prueba|humano|robot|imagen|token|caracteres',
    fail: 'debe ser valido|debe ser valida|debe ser correcto|debe ser correcta|no pasaste|no ha pasado|no has pasado|no pasó|no superaste|no se resolvió correctamente|no se ha resuelto correctamente|incorrect*|incorrecto|incorrecta|invalid*|invalido|invalida|fallo|fallid|fallado|falla|error|erroneo|erronea|equivocad|equivocado|no coincid|no es correct|no es valid|no valido|no valida|no fue correct|no se pudo verificar|no se ha podido verificar|no pudo verificar|no hemos podido verificar|no pudimos verificar|no podemos verificar|no se pudo validar|no superad|no superada|no ha superado|no supero|rechazad|denegad|sin exito|mal escrit|no son correct|no concuerda|no corresponde|mal introducid|no se ha podido comprobar|no se pudo comprobar|no se pudo confirmar|no ha sido correct|errad|no exitos|no aceptad|escrito mal|mal escrito|mal ingresad|escribió mal|fracas|difiere|discrepa|esta mal|estaba mal|estan mal|no es igual|no son iguales|no es el mismo|no son los mismos|no es identic|no se corresponde|no cuadra|no encaja|no es el que|no es la que|no son los que|distinto al|diferente al|respondio mal|respondiste mal|mal resuelt|mal respondid|mal copiad|mal teclead|mal transcrit|mal rellenad|puesto mal|no has resuelto bien|no se resolvio bien|no se ha resuelto bien|no esta bien|no vale$|inexact|rechazo su|respuesta rechazada por el servidor|no ha podido confirmar|no son los de|no son las de',
    okay: 'correct|valid|coincide|exito|verificad|verificar|validar|validado|superad|aceptad|confirmar|confirmad|gracias|comprobar|pasado|paso la|reconocid|satisfactori|reconocer como persona|reconocid* como persona',
    not: 'no|sin|ni|tampoco|imposible|nunca',
    expired:
      'tiempo * agotado|agotado|caducad|caduco|caduca|expirad|expiro|expira|tiempo agotado|tiempo de espera|ha vencido|vencid|vencio|se agoto el tiempo|tiempo limite|excedio el tiempo|demasiado tiempo|ya no es valid|agotado el tiempo|demasiado antiguo|tardó demasiado|tardado demasiado|perdio su validez|ya no vale',
    used: 'ya utilizad|ya usad|ya se ha utilizado|ya ha sido utilizad|ya fue utilizad|ya se uso|duplicad|ya se utilizo|reutilizad',
    absent:
      'no se proporcionó|no fue proporcionado|no se ha proporcionado|no se ha resuelto|no resuelto|sin resolver|falta|faltan|obligatori|requerid|requiere|vacio|vacia|en blanco|debe completar|debes completar|debe rellenar|debe introducir|debe ingresar|debe resolver|debes resolver|debe ser|necesari|no se ha introducid|no ha completado|no completad|no ha introducido|no introducid|olvidado|debe confirmar|debes confirmar|debe verificar|tienes que|tiene que|debe marcar|no proporcion|no se proporcion|debe escribir|no se ha encontrado|no se encontro|no se ha enviado|no se recibio|no ha confirmado|no has confirmado|no confirmó|olvidaste|ninguna respuesta|no se ha recibid|no ha superado todavia|olvido$',
    ask: 'por favor complet|por favor introdu|por favor ingres|por favor escrib|por favor verif|por favor confirm|por favor resuel|por favor rellen|por favor marque|por favor marca|complete el|completa el|resuelve|resuelva|introduce|introduzca|ingrese|ingresa|escriba|escribe|rellene|confirme que|confirma que|demuestr|verifique que|verifica que|marque la|marca la|por favor respond|haga clic|haz clic|para continuar|selecciona|pulse|deslice el|arrastre el|demostrar que',
    again:
      'seguro que no eres un robot|seguro de que no eres un robot|seguro de que no es un robot|seguro que no es un robot|otra vez|de nuevo|nuevamente|vuelve a|vuelva a|intentalo|intentelo|intente|intenta|reintent|recarg|actualiz|debe repetir',
    broken:
      'conexión a internet|conexión de internet|clave de captcha|clave del captcha|clave captcha|clave de recaptcha|clave secreta|clave del sitio|servicio|generar|generad|obtener|secreta|no se pudo cargar|no se ha podido cargar|no se cargo|cargar|carga|no disponible|no esta disponible|clave secreta|clave del sitio|clave de sitio|clave privada|clave publica|configurad|configuracion|administrador|conexion|conectar|servidor|error de red|error interno|no responde|no se pudo contactar|dominio|javascript|navegador|no compatible|desactivad|deshabilitad|inalcanzable|secreto|sitekey',
    other:
      'vale$|contrasena|clave de acceso|usuario|correo|email|e mail|telefono|movil|celular|sms|dos pasos|dos factores|doble factor|autenticador|autenticacion|un solo uso|cupon|descuento|promocional|csrf|sesion|tarjeta|codigo postal|enlace|nombre|direccion|fecha|archivo|cuenta|demasiados|pago|activacion|recuperacion|respaldo|invitacion|permiso|bloquead|codigo de barras|codigo qr',
    score: 'puntuacion|puntaje',
    bot: 'pareces un robot|parece un robot|eres un robot|es un robot|eres un bot|es un bot|robot detectado|bot detectado|detectado como spam|considerado spam|trafico inusual|consultas automatizadas|trafico automatizado|ser un robot',
    talk: 'cuando|si la|mensaje que se muestra|si el captcha|cuando|configurar|opcion|opciones|ajustes|version|documentacion|protegido por|politica de privacidad|ejemplo',
  },
  {
    lang: 'pt',
    filler:
      'o|a|os|as|um|uma|de|do|da|que|é|foi|está|são|você|seu|sua|digitado|inserido|introduzido|informado|fornecida|fornecido|desculpe|por|favor|e|em|no|na|se|com|ao',
    doubt:
      'conexão com a internet|conexão de internet|ligação à internet|a pagina|esta pagina|pagina|solicitacao|pedido|requisicao',
    name: 'nao e um robo|nao e robo|nao sou um robo|nao es um robo|nao seja um robo|e humano|es humano|ser humano|e um humano|e uma pessoa|verificacao humana|anti spam|antispam|anti robo|antirobo|anti bot|codigo da imagem|codigo de imagem|texto da imagem|letras da imagem|caracteres da imagem|imagem de verificacao|imagem de seguranca|confirmacao visual|verificacao visual|codigo visual|quebra cabeca|codigo de confirmacao visual|codigo que aparece na imagem|palavras da imagem|teste de humanidade|antibot|antirrobo|contra robos|contra os robos|contra bots|teste de robo|teste do robo|verificacao de robo|captcha matematico|pergunta contra spam|pergunta de protecao contra spam|conta contra spam|conta matematica|como humano|como ser humano|como pessoa real|reconhecid* como pessoa|verificacao deslizante|verificacao por imagem|que e humano|puzzle',
    weak: 'solucao|verificacao|codigo|codigo de verificacao|codigo de seguranca|codigo de confirmacao|codigo de validacao|seguranca|validacao|resposta|desafio|pergunta de seguranca|teste|humano|robo|imagem|token|caracteres',
    fail: 'deve ser válido|deve ser valido|deve ser válida|deve ser valida|deve ser correto|não foi resolvido corretamente|não foi resolvida corretamente|não resolvido corretamente|não passou|não foi preenchido corretamente|nao passou no|nao passou n|incorret|incorrect|invalid|falh|erro|errad|errado|errada|nao coincid|nao confere|nao conferem|nao corresponde|nao correspondem|nao e valid|nao e corret|nao esta corret|nao foi possivel verificar|nao foi possivel validar|nao foi possivel confirmar|nao conseguimos verificar|nao pudemos verificar|nao verificad|nao foi verificad|nao passou|nao validad|nao aceit|nao foi aceit|rejeitad|recusad|negad|sem sucesso|malsucedid|mal sucedid|nao sao iguais|mal digitad|nao reconhecid|nao combina|erro no captcha|erro no recaptcha|rejeitou|recusou|reprovad|reprovou|difere$|diferem$|diverge|discrepa|divergencia no captcha|falha no captcha|calculo no captcha|nao bate|nao batem|nao e igual|nao e o mesmo|nao sao os mesmos|nao e identic|nao e o que|nao sao os do|nao sao os da|e diferente do|sao diferentes do|sao diferentes da|nao condiz|esta mal|estava mal|mal resolvid|mal respondid|mal preenchid|mal copiad|inexat|fracass|nao teve sucesso|resposta recusada pelo servidor|nao foi superad|nao superou|nao esta bem',
    okay: 'corret|correct|valid|coincide|confere|sucesso|verificad|verificar|validad|validar|aceit|confirmad|confirmar|obrigad|aprovad|passou|bem sucedid|reconhecid|certo$|certa$|captcha direito|satisfatori|superad|reconhecid* como pessoa',
    not: 'nao|sem|nem|impossivel|nunca',
    expired:
      'expirad|expirou|expira|caducad|caducou|venceu|vencid|tempo esgotado|tempo limite|esgotou|esgotad|demorou|ja nao e valid|nao e mais valid|muito antig|perdeu a validade',
    used: 'ja utilizad|ja usad|ja foi utilizad|ja foi usad|duplicad|reutilizad',
    absent:
      'não foi fornecid|não foi informad|nao resolvid|nao foi resolvid|falta|faltando|em falta|ausente|obrigatori|requerid|necessari|vazi|em branco|deve preencher|deve completar|deve introduzir|deve ser|precisa|e preciso|tem que|tem de|nao preench|nao foi preench|nao informad|nao foi informad|nao foi fornecid|nao fornecid|nao complet|esqueceu|deve resolver|deve confirmar|deve marcar|nao foi encontrad|nao respond|deve inserir|deve digitar|exigid|não confirmou|nenhuma resposta',
    ask: 'por favor conclua|conclua|por favor complet|por favor preench|por favor introdu|por favor insir|por favor digit|por favor confirm|por favor verif|por favor resolv|por favor marq|complete o|preencha|introduza|insira|digite|confirme que|resolva|marque|comprove|prove que|verifique se|verifique que|para continuar|selecione|responda|clique|arraste o controle',
    again:
      'tem certeza de que não é um robô|tem certeza que você não é um robô|tem certeza de que você não é um robô|tem certeza que não é um robô|novamente|de novo|outra vez|tente|tenta|repita|recarregue|atualize|volte a|refaca o captcha',
    broken:
      'conexão com a internet|conexão de internet|ligação à internet|carregado|ser carregado|pôde ser carregad|chave do captcha|chave captcha|chave do recaptcha|chave secreta|chave do site|servico|gerar|gerad|obter|secreta|nao foi possivel carregar|carregar|carregamento|indisponivel|nao disponivel|nao esta disponivel|chave secreta|chave do site|chave privada|chave publica|configurad|configuracao|administrador|conexao|ligacao|conectar|servidor|erro de rede|erro interno|dominio|javascript|navegador|desativad|sitekey|nao suportad|contactar|contatar|secreto',
    other:
      'vale$|senha|palavra passe|usuario|utilizador|email|e mail|correio|telefone|telemovel|celular|sms|dois fatores|duas etapas|dois passos|autenticador|autenticacao|uso unico|cupom|cupao|desconto|promocional|csrf|sessao|cartao|codigo postal|cep|link|ligacao de ativacao|nome|endereco|data|arquivo|ficheiro|conta|pagamento|ativacao|recuperacao|convite|permissao|bloquead|muitas|codigo de barras',
    score: 'pontuacao',
    bot: 'voce e um robo|parece um robo|parece ser um robo|es um robo|robo detectado|bot detectado|detectado como spam|considerado spam|trafego incomum|consultas automatizadas',
    talk: 'se a|quando|se o captcha|configurar|opcao|opcoes|versao|documentacao|protegido por|politica de privacidade|exemplo',
  },
  {
    lang: 'fr',
    filler:
      'connexion|le|la|les|l|un|une|de|du|des|que|qui|vous|tu|avez|as|a|est|sont|était|été|saisi|saisie|entré|entrée|fourni|fournie|donné|votre|ton|ta|vos|désolé|lors|pour|à|au|et|ce|cette|nous|n|pas|veuillez|question|indiqué',
    doubt: 'connexion internet|connexion à internet|la page|cette page|requete|demande',
    name: 'pas un robot|etes humain|es humain|etre humain|un humain|une personne reelle|verification humaine|anti spam|antispam|anti robot|antirobot|anti robots|anti bot|code de l image|code image|code de l* image|texte de l image|lettres de l image|caracteres de l image|image de verification|image de securite|confirmation visuelle|verification visuelle|code visuel|code de confirmation visuelle|code anti|puzzle|question mathematique|test de turing|protection anti|vous n etes pas un robot|tu n es pas un robot|code dans l image|mots de l image|antibot|anti bots|controle visuel|test visuel|comme humain|comme un humain|captcha mathematique|operation mathematique|verification par glissement|question contre le spam|contre les robots',
    weak: 'solution|verification|code|code de verification|code de securite|code de confirmation|code de validation|securite|validation|reponse|defi|question de securite|controle|test|humain|robot|image|jeton|token|caracteres|controle de securite',
    fail: 'doit être valide|doit etre valide|doit être correct|doit etre correct|pas passé|n avez pas passé|n as pas passé|n a pas été résolu correctement|pas été résolu correctement|pas correctement|incorrect|invalide|echoue|echec|errone|erreur|faux|fausse|mauvais|ne correspond|non valide|n est pas valide|n est pas correct|pas valide|pas correct|n a pas pu etre verifi|n a pas pu etre valid|n a pas pu verifier|n avons pas pu verifier|impossible de verifier|impossible de valider|ne peut pas etre verifi|pas pu verifier|non verifi|non reussi|n a pas reussi|n a pas ete valide|n a pas abouti|refuse|rejete|mal saisi|inexact|n est pas bon|pas reussi|ne concorde|n est pas celui|n est pas identique|pas ete accepte|pas ete resolu correctement|errones|n avez pas reussi|mal recopi|mal entré|mal rempli|mal résolu|etes trompe|t es trompe|pas la bonne|pas le bon|pas exact|pas juste|pas identique|pas le meme|pas la meme|pas les memes|pas ceux|pas celles|pas celle|pas celui|pas conforme|non conforme|non concord|discordan|divergen|differe$|est different de|est differente de|sont differentes de|avez rate|tu as rate|a ete rate|visuel rate|avez mal|as mal|mal retranscri|mal transcri|mal copi|mal tape|mal complet|mal repond|pas pu s assurer|pas pu determiner|pas pu etablir|impossible de confirmer|incoherent|ne colle pas|reponse rejetee par le serveur|reponse refusee par le serveur|differente du|differents de',
    okay: 'correct|valide|valider|correspond|reussi|succes|verifie|verifier|accepte|confirme|confirmer|merci|bon|bonne|reconnu|concluant|surmonte|franchi',
    not: 'pas|ne|n$|non|impossible|jamais|sans|aucun',
    expired:
      'expire|expiree|delai depasse|delai d attente|temps ecoule|perime|trop longtemps|n est plus valide|plus valable|temps imparti|delai|trop ancien|mis trop de temps|perdu sa validite',
    used: 'deja utilise|deja ete utilise|deja servi|dupliqu|en double|reutilise|deja ete vu',
    absent:
      'n avez pas valide|n as pas valide|pas valide le|pas resolu|pas ete resolu|manque|manquant|obligatoire|requis|requise|vide|doit etre|devez completer|devez remplir|devez saisir|devez resoudre|devez confirmer|devez cocher|devez valider|veuillez cocher|necessaire|n avez pas complete|n avez pas rempli|n avez pas saisi|n avez pas resolu|non rempli|non renseigne|non fourni|pas fourni|oublie|n a pas ete fourni|n a pas ete rempli|n a pas ete complet|absent|absente|doit pas etre vide|pas ete trouve|pas ete resolu|devez d abord|aucune reponse|avez oublie',
    ask: 'cochez la|complete la|completez la|effectuez|te plait|veuillez completer|veuillez remplir|veuillez saisir|veuillez entrer|veuillez resoudre|veuillez confirmer|veuillez verifier|veuillez valider|veuillez prouver|veuillez repondre|merci de completer|merci de remplir|merci de saisir|merci de confirmer|merci de cocher|completez|remplissez|saisissez|entrez|resolvez|confirmez|prouvez|cochez|veuillez cliquer|recopiez|recopier|tapez|pour continuer|selectionnez|repondez|cliquez|s il vous plait',
    again:
      'êtes vous sûr de ne pas être un robot|êtes vous un robot|es tu un robot|êtes vous sûr que vous n êtes pas un robot|reessay|nouveau|ressaye|recommenc|encore une fois|a nouveau|rechargez|actualisez|rafraichi|essayez|une nouvelle|refaire le captcha|retentez',
    broken:
      'connexion internet|connexion à internet|cle captcha|cle du captcha|cle recaptcha|cle secrete|cle du site|service|generer|genere|generation|recuper|secrete|impossible de charger|n a pas pu etre charge|chargement|charger|indisponible|pas disponible|cle secrete|cle du site|cle de site|cle privee|cle publique|configure|configuration|administrateur|connexion au serveur|serveur|erreur reseau|erreur interne|domaine|javascript|navigateur|desactive|injoignable|contacter|ne repond pas|reseau|pas pris en charge|secret|sitekey',
    other:
      'mot de passe|utilisateur|nom d|identifiant|email|e mail|courriel|adresse|telephone|mobile|portable|sms|deux facteurs|double facteur|deux etapes|authentificat|usage unique|coupon|bon de reduction|reduction|promo|csrf|session|carte|code postal|lien|nom|prenom|date|fichier|compte|paiement|activation|recuperation|secours|invitation|permission|bloqu|trop de|code barre|code qr',
    score: 'score',
    bot: 'vous etes un robot|etre un robot|sembl* etre un robot|robot detecte|bot detecte|considere comme spam|detecte comme spam|identifie comme spam|trafic inhabituel|requetes automatisees|trafic automatise|soyez un robot',
    talk: 'quand|si la|message affiche|si le captcha|lorsque|quand|configurer|option|options|parametres|documentation|protege par|politique de confidentialite|regles de confidentialite|exemple',
  },
  {
    lang: 'it',
    filler:
      'il|lo|la|i|le|un|una|di|del|della|che|è|era|hai|ha|stato|stata|tuo|tua|inserito|inserita|digitato|immesso|fornita|fornito|spiacenti|per|favore|e|in|nel|si|con|al|alla',
    doubt: 'connessione internet|connessione a internet|la pagina|questa pagina|richiesta',
    name: 'non sei un robot|non sono un robot|non essere un robot|che non sia un robot|sei umano|essere umano|sei un umano|sei una persona|verifica umana|anti spam|antispam|anti robot|antirobot|anti bot|antibot|codice dell immagine|codice immagine|testo dell immagine|lettere dell immagine|caratteri dell immagine|caratteri nell immagine|immagine di verifica|immagine di sicurezza|conferma visuale|conferma visiva|verifica visiva|codice visivo|codice visuale|puzzle|codice nell immagine|parole nell immagine|codice antispam|contro i robot|contro i bot|captcha matematico|domanda matematica|come umano|come persona reale|riconosciut* come persona|verifica a scorrimento|verifica a trascinamento|controllo visivo',
    weak: 'soluzione|verifica|codice|codice di verifica|codice di sicurezza|codice di conferma|codice di controllo|sicurezza|validazione|convalida|risposta|sfida|domanda di sicurezza|controllo|test|umano|robot|immagine|token|caratteri',
    fail: 'deve essere valido|deve essere valida|deve essere corretto|non è stato risolto correttamente|non risolto correttamente|impossibile convalidare|non è stato possibile convalidare|non è stato compilato correttamente|errat|sbagliat|non corrett|scorrett|incorrett|non valid|invalid|non riuscit|fallit|fallito|errore|erroneo|non corrisponde|non corrispondono|non e corrett|non e valid|non e stato possibile verificare|impossibile verificare|non e possibile verificare|non verificat|non superat|non e stata superata|non accettat|rifiutat|respint|non coincide|non combacia|non e riuscita|non abbiamo potuto verificare|non siamo riusciti a verificare|negat|inesatt|non e andata a buon fine|senza successo|non riconosciut|non e esatt|non e giust|non sono giust|non e ugual|non sono ugual|non e identic|non e lo stesso|non sono gli stessi|non sono le stesse|non e quell|non sono quell|non era quell|e diverso da|e diversa da|sono diversi da|sono diverse da|diverso dal|differisc|non concord|discordan|mancata corrispondenza|mancato superamento|risposto male|inserito male|digitato male|scritto male|copiato male|trascritto male|compilato male|risolto male|mal risolt|esito negativo|fallimento|non e stato compilato in modo corretto|in modo errato|in modo non corretto|non ha potuto confermare|non e stato possibile confermare|impossibile confermare|risposta rifiutata dal server|non va bene|non passato|non passata|sbagliato a inserire|sbagliato a digitare',
    okay: 'corrett|valid|corrisponde|riuscit|successo|verificat|verificare|superat|accettat|confermat|confermare|grazie|coincide|giust|esatt|esito positivo|riconosciut|accertare|riconosciut* come persona',
    not: 'non|impossibile|senza|mai|nessun',
    expired:
      'scadut|scade|tempo scaduto|timeout|troppo tempo|non e piu valid|tempo limite|scadenza|tempo del captcha esaurito|troppo vecchi|perso la validita',
    used: 'gia utilizzat|gia usat|gia stato utilizzat|duplicat|riutilizzat',
    absent:
      'non è stato fornito|non risolt|non e stato risolto|manca|mancante|mancanti|obbligatori|richiest|vuot|deve essere|devi completare|devi inserire|devi compilare|devi risolvere|devi confermare|necessari|non hai completato|non hai inserito|non completat|non inserit|non compilat|non e stato inserit|non fornit|non e stato fornit|dimenticat|bisogna|si deve|occorre|assente|non e stato completat|deve contenere|non e stato trovat|non e stat* compilat|non hai confermato|non ha confermato|non e pervenut|nessuna risposta|hai dimenticato|non hai ancora',
    ask: 'per favore complet|per favore inseri|per favore conferm|per favore verific|per favore risolv|si prega di completare|si prega di inserire|si prega di confermare|si prega di verificare|si prega di compilare|si prega di|completa il|completare|inserisci|inserire|compila|compilare|conferma di|confermare di|conferma che|risolvi|risolvere|dimostra|verifica di|verifica che|seleziona|spunta|digita$|digitare|per continuare|rispondi',
    again:
      'sei sicuro di non essere un robot|sicuro che non sei un robot|sei un robot$|riprova|riprovare|riprov|nuovo|ancora|ritent|ricarica|aggiorna|di nuovo|nuovamente|ripet',
    broken:
      'connessione internet|connessione a internet|essere caricato|caricato|chiave captcha|chiave recaptcha|chiave segreta|chiave del sito|servizio|generare|generat|ottenere|recuperare|segreta|impossibile caricare|caricare|caricamento|non disponibile|chiave segreta|chiave del sito|chiave sito|chiave privata|chiave pubblica|configurat|configurazione|amministratore|connessione|connettersi|server|errore di rete|errore interno|dominio|javascript|browser|disattivat|disabilitat|non raggiungibile|contattare|non supportat|segreto',
    other:
      'password|utente|nome utente|email|e mail|posta|telefono|cellulare|sms|due fattori|due passaggi|autenticator|autenticazione|monouso|coupon|buono|sconto|promozional|csrf|sessione|carta|codice postale|cap|link|collegamento|nome|cognome|indirizzo|data|file|account|pagamento|attivazione|recupero|invito|permess|bloccat|troppi|troppe|codice fiscale|codice a barre',
    score: 'punteggio',
    bot: 'sei un robot|sembri un robot|sei un bot|robot rilevato|bot rilevato|rilevato come spam|considerato spam|classificato come spam|traffico insolito|richieste automatiche|tu sia un robot|lei sia un robot',
    talk: 'quando|se la|se il captcha|quando|configurare|opzione|opzioni|impostazioni|versione|documentazione|protetto da|informativa sulla privacy|norme sulla privacy|esempio',
  },
  {
    lang: 'ro',
    filler:
      'a|ati|ai|este|a fost|pe|care|introdus|introdusă|furnizat|din|de|și|si|la|va|dvs|dumneavoastră|rugăm|în|cu|pentru|nu|ne|pare|rău|trimis|l|ul',
    doubt: 'pagina|cerere|cererea|solicitare',
    name: 'nu esti robot|nu esti un robot|nu sunteti robot|nu sunteti un robot|nu sunt robot|esti om|sunteti om|esti uman|sunteti uman|verificare umana|anti spam|antispam|anti robot|codul din imagine|cod din imagine|textul din imagine|literele din imagine|caracterele din imagine|imagine de verificare|confirmare vizuala|verificare vizuala|cod vizual|codul vizual|puzzle|verificare* umana|antirobot|anti roboti|anti bot|antibot|confirmare* vizuala|verificare* vizuala|intrebare matematica|captcha matematic|numarul din imagine|codul din poza|codul vizual de confirmare',
    weak: 'solutia|verificare|verificarea|cod|codul|codul de verificare|cod de verificare|codul de securitate|cod de securitate|codul de confirmare|securitate|validare|raspuns|provocare|intrebarea de securitate|test|uman|robot|imagine|token|caractere|solutia data',
    fail: 'nu se potriv|nu ati trecut|nu ai trecut|incorect|gresit|invalid|nevalid|esuat|esuat|eronat|eroare|nu este corect|nu este valid|nu corespund|nu se potriveste|nu a putut fi verificat|nu am putut verifica|nu s a putut verifica|imposibil de verificat|nereusit|respins|refuzat|nu e corect|nu e valid|nu a fost valid|nu a reusit|nu coincide|gresita|nu am putut confirma|nu s a putut confirma|nu a putut confirma|nu am putut valida|nu s a putut valida|nu a putut fi validat|nu s a confirmat|nu s a validat|nevalidat|nu a fost accept|nu a fost trecut|nu a fost recunoscut|nerecunoscut|nu concord|nu coincid|nu sunt aceleasi|nu este identic|nu sunt identic|nu este cel|nu este cea|nu sunt cele|nu e bun|nu este bun|nu e in regula|nu este in regula|difera|nepotrivi|neconcordan|discrepan|ratat|esec|nu a fost introdus corect|nu a fost completat corect|nu a fost rezolvat corect|nu s a rezolvat corect|nu ati introdus corect|nu ai introdus corect|nu ati rezolvat corect|nu ai rezolvat corect|respins* de server|completat gresit|introdus gresit',
    okay: 'corect|valid|corespunde|succes|verificat|verifica|acceptat|confirmat|multumim|reusit|potriveste',
    not: 'nu|fara|imposibil|nici',
    expired:
      'expirat|a expirat|expira|timpul|depasit timpul|nu mai este valid|nu mai e valid|nu mai sunt valid|nu mai este valabil|prea vechi|depasit limita|s a scurs|prea mult timp',
    used: 'deja folosit|deja utilizat|fost folosit|fost utilizat|duplicat',
    absent:
      'lipseste|lipsa|obligatoriu|obligatorie|necesar|gol|trebuie sa|nu ati completat|nu ai completat|nu a fost completat|nu poate fi gol|nu a fost introdus|solicitat|nu ati introdus|nu ai introdus|cerut|nu ați confirmat|nu ai confirmat|nu ati rezolvat|nu s a primit|nu a fost rezolvat',
    ask: 'va rugam sa completati|va rugam completati|va rugam sa|va rugam|te rugam sa|te rugam|completati|completeaza|introduceti|introdu$|introduci$|confirmati ca|confirma ca|rezolvati|rezolva$|bifati|bifeaza|dovedi|scrieti$|pentru a continua|demonstr|confirma mai intai|raspundeti',
    again: 'din nou|incearca|incercati|reincarc|inca o data|reincerc|iar|trebuie repetat|scrieti l din nou',
    broken:
      'cheie captcha|cheia captcha|cheie recaptcha|cheia recaptcha|cheia secret|serviciu|secret|nu s a putut incarca|incarca|incarcare|indisponibil|nu este disponibil|cheia secreta|cheia|configurat|configurare|administrator|conexiune|conecta|server|eroare de retea|eroare interna|domeniu|javascript|dezactivat|contactati',
    other:
      'parola|utilizator|email|e mail|posta|telefon|mobil|sms|doi factori|doi pasi|autentificare|autentificator|unica folosinta|cupon|voucher|reducere|promotional|csrf|sesiune|sesiunea|card|cod postal|codul postal|link|nume$|numele$|numelui|adresa|data|fisier|cont$|contul|conturi|plata|activare|recuperare|invitatie|blocat|prea multe|câmpurile|codul de bare',
    score: 'scor|scorul|punctaj',
    bot: 'esti un robot|pari a fi un robot|detectat ca spam|robot detectat|trafic neobisnuit|ca sunteti un robot|ca esti un robot',
  },
  {
    lang: 'ca',
    filler:
      'el|la|els|les|que|és|ha|heu|has|introduït|introduir|de|del|i|en|no|un|una|si us plau|s|l|per|hem|us',
    doubt: 'la pagina|peticio|sol licitud',
    name: 'no ets un robot|no sou un robot|no soc un robot|no sigueu un robot|ets huma|sou huma|ets una persona|verificacio humana|anti spam|antispam|codi de la imatge|text de la imatge|lletres de la imatge|caracters de la imatge|confirmacio visual|verificacio visual|codi visual|trencaclosques|antirobot|antibot|antibrossa|contra robots|contra bots|suma contra la brossa|control contra el correu brossa|reconeixer com a persona|reconegut com a persona|prova de lliscament|verificacio per lliscament|captcha matematic|lletres que veieu a la imatge',
    weak: 'verificacio|codi|codi de verificacio|codi de seguretat|codi de confirmacio|seguretat|validacio|resposta|repte|pregunta de seguretat|prova|comprovacio|huma|robot|imatge|solucio|caracters',
    fail: 'fallida|fallid|no s ha verificat|incorrect|invalid|no valid|no es valid|no es correct|ha fallat|fallat|fallada|error|erroni|equivocat|no coincid|no s ha pogut verificar|no hem pogut verificar|no s ha pogut validar|no superad|no superat|rebutjat|no correspon|fracas|malament|no concord|no casa$|no encaixa|difereix|diferent del|no es igual|no son iguals|no son els mateixos|no es el que|no son els que|no es la bona|errad|discrepan|rebutja|no has passat|no heu passat|no has superat|no heu superat|no s ha superat|no ha pogut confirmar|no ha pogut verificar|no s ha pogut confirmar|no s ha pogut comprovar|no hem pogut comprovar|no s ha validat|no s ha resolt correctament|no s ha resolt be|no has resolt be|no heu resolt be|no s ha completat de manera correcta|no s ha acceptat|mal escrit|rebutjad* pel servidor|no val$|equivocad|no son els de|denega',
    okay: 'correct|valid|coincideix|exit|verificat|verificar|superat|acceptat|confirmat|gracies|validar|reconeixer com a persona|reconegut com a persona|satisfactori|reeixit',
    not: 'no|sense|impossible|ni',
    expired:
      'caducat|expirat|ha caducat|ha expirat|temps esgotat|exhaurit|ja no és vàlid|ja no és vàlida|vencut|massa antic|trigat massa|s ha esgotat',
    used: 'ja utilitzat|ja s ha utilitzat|ja usat|duplicat',
    absent:
      'falta|obligatori|requerit|necessari|buit|cal que|cal|heu de|has de|no heu introduit|no s ha introduit|en blanc|no has completat|no heu completat|oblidat|cap resposta|no heu resolt',
    ask: 'empleneu|si us plau|completeu|completa el|introduiu|introdueix|confirmeu|confirma que|resoleu|resol$|resolgu|marqueu|marca la|ompliu|demostr|per continuar|escriviu|feu lliscar|arrossegueu el',
    again: 'de nou|una altra vegada|torneu|torna|altre cop|intenteu|intenta|recarreg|cal repetir',
    broken:
      'servei|secret|no s ha pogut carregar|carregar|no disponible|clau secreta|clau del lloc|clau privada|configurat|configuracio|administrador|connexio|connectar|servidor|error de xarxa|error intern|domini|javascript',
    other:
      'contrasenya|usuari|correu|email|telefon|mobil|sms|dos passos|dos factors|autentica|cupo|descompte|csrf|sessio|targeta|codi postal|enllac|nom|adreca|data|fitxer|compte|activacio|codi de barres',
    score: 'puntuacio',
    bot: 'que ets un robot|que sou un robot',
    talk: 'quan',
  },
  {
    lang: 'gl',
    filler: 'o|un|de|do|da|que|é|e|se|indicado|mensaxe',
    doubt: 'a paxina|peticion|solicitude',
    name: 'non es un robot|non e un robot|non eres un robot|es humano|e humano|verificacion humana|anti spam|codigo da imaxe|texto da imaxe|letras da imaxe|confirmacion visual|verificacion visual|antirrobot|antibot|antispam|contra robots|que e humano|recoñeceu como persoa|comprobacion de robot|quebracabezas|caracteres da imaxe',
    weak: 'verificacion|codigo|codigo de verificacion|codigo de seguranza|codigo de seguridade|codigo de confirmacion|seguridade|validacion|resposta|desafio|comprobacion|humano|robot|imaxe|proba',
    fail: 'incorrect|non valid|invalid|non e valid|non e correct|fallou|fallid|fallo|erro|erroneo|errad|non coincid|non se puido verificar|non se puido comprobar|rexeitad|non superad|trabucad|fallach|fracas|erron|equivoc|trabuc|rexeit|denegad|non se corresponde|non corresponde|non concord|non casa$|non coinciden|non e igual|non son iguais|non son os mesmos|non son os da|non son os do|non e o agardad|distinto do|non puidemos verificar|non se puido validar|non se puido confirmar|non se confirmou|non foi validad|non foi aceptad|non foi superad|non superou|non superaches|non pasou|non esta ben|esta mal|estan mal|vai mal|mal escrit|mal cubert|puxeches mal|escribiu mal|non se resolveu ben|non resolveu correctamente|sen exito|rexeitad* polo servidor|non coincide$|introduciu mal',
    okay: 'correct|valid|coincide|exito|verificad|verificar|aceptad|confirmad|grazas|superad|confirmar|recoñeceu como persoa|pasou a',
    not: 'non|sen|imposible',
    expired:
      'caducou|caducad|expirou|expirad|esgotou|xa non é válido|xa non é válida|xa non vale|demasiado antig',
    used: 'xa utilizad|xa usad|xa se usou|duplicad',
    absent:
      'falta|obrigatori|requirid|necesari|baleir|en branco|debe|debes|ten que|non introduciu|non completou|non cubriches|non resolveu|non se recibiu',
    ask: 'complete|completa|introduza|introduce|insira|confirme que|resolva|marque|encha|escriba|demostre|seleccione',
    again: 'de novo|outra vez|novamente|tenteo|tente|volva|debe repetir|escribao outra vez',
    broken:
      'non se puido cargar|cargar|non dispoñible|clave secreta|configurad|configuracion|administrador|conexion|servidor|erro de rede|erro interno|dominio|javascript|servizo',
    other:
      'contrasinal|usuario|correo|email|telefono|mobil|sms|dous pasos|autentic|cupon|desconto|csrf|sesion|tarxeta|codigo postal|ligazon|nome|enderezo|data|ficheiro|codigo de barras',
    bot: 'que e un robot',
    talk: 'cando',
  },
];
