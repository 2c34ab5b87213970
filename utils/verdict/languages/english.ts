import type { Phrases } from '../lexicon.ts';

/** Names that every language uses as they are, in the scripts in which they are written. */
export const any: Phrases = {
  lang: 'any',
  name:
    'mcaptcha|yacaptcha|privatecaptcha|visualcaptcha|textcaptcha|mathcaptcha|imagecaptcha|simplecaptcha|slidecaptcha|slidercaptcha|tencentcaptcha|aliyuncaptcha|gocaptcha|opencaptcha|botdetect|pass token|lot number|captcha output|gen time|captcha|captch|recaptcha|recaptch|re captcha|hcaptcha|h captcha|capcha|catpcha|captha|kaptcha|nocaptcha|funcaptcha|altcha|mtcaptcha|procaptcha|' +
    'friendlycaptcha|smartcaptcha|iconcaptcha|keycaptcha|securimage|geetest|turnstile|cf turnstile|arkose|gcaptcha|questycaptcha|' +
    'invisiblecaptcha|confirmaccount captcha|' +
    'капч|каптч|рекапч|рекаптч|кэпч|кепч|капта|цаптцха|' +
    'كابتشا|كابتش|الكابتشا|كبتشا|كاپچا|کپچا|ریکپچا|ری‌کپچا|قپچا|کیپچا|ریکیپچا|ريكابتشا|' +
    'קפצה|קאפצה|קפצ ה|ריקפצ ה|' +
    'κάπτσα|κάπτχα|' +
    'कैप्चा|कॅप्चा|क्याप्चा|कैप्टचा|रीकैप्चा|रिकैप्चा|ক্যাপচা|ক্যাপ্চা|রিক্যাপচা|કેપ્ચા|કૅપ્ચા|ਕੈਪਚਾ|கேப்ட்சா|கேப்ச்சா|காப்ட்சா|క్యాప్చా|క్యాప్చ|ಕ್ಯಾಪ್ಚಾ|ക്യാപ്ച|കാപ്ച|കാപ്ച|කැප්චා|' +
    'キャプチャ|キャプチャー|リキャプチャ|캡차|캡챠|캡쳐|캡처 코드|리캡차|리캡챠|แคปต์ชา|แคปช่า|แคปชา|แคปท์ชา|กัปตชา|' +
    'კაპჩა|კაპჩ|քափչա|կապչա|capjaa',
  broken:
    'getaddrinfo|enotfound|econnrefused|econnreset|etimedout|socket hang up|fetch failed|ssl certificate|dns|ssl error|intern|remoteip|ip address|remote ip|api|secret|site key|sitekey|secret key|javascript|json|localhost|error for site owner',
  other: 'csrf|xsrf|otp|2fa|totp|sms|nonce',
};

export const en: Phrases = {
  lang: 'en',
  filler:
    'question|questions|authentication|authenticate|the|you|your|was|is|are|were|has|have|had|been|that|this|it|of|for|to|in|on|by|and|we|sorry|oops|entered|typed|provided|given|submitted|please|supplied|be|as|an|a|with|at|from|our|there|during|while|not|but',
  name:
    'anti spam verification|anti spam answer|anti spam code|anti spam question|anti spam test|antispam code|antispam answer|antispam verification|characters you typed|letters you typed|text you typed|characters you entered|letters you entered|text you entered|words you typed|words you entered|code you entered from|visual confirmation code|image code|image verification|visual confirmation|visual verification|visual code|verification image|code in the image|' +
    'code from the image|code shown in|code from the picture|code in the picture|picture code|image text|image challenge|' +
    'characters in the image|characters in the picture|characters shown|letters in the image|text in the image|text from the image|text in the picture|' +
    'words in the image|characters from the image|letters from the image|numbers in the image|numbers from the image|letters shown|' +
    'human verification|human check|human test|human validation|humanity check|verify humanity|proof of humanity|human user check|verify human|' +
    'you are human|you re human|youre human|you are a human|you re a human|if you are human|that you are real|a real person|being human|' +
    'not a robot|not a bot|not a spambot|not robot|arent a robot|aren t a robot|robot check|robot verification|robot test|robot detection|bot check|bot verification|bot test|' +
    'anti bot|antibot|spam question|bot protection|turing|word verification|' +
    'math question|math problem|math captcha|puzzle|slider verification|slide verification|slider challenge|jigsaw|' +
    'security image|security picture|challenge response|g response|response parameter|cloudflare challenge|cloudflare verification|' +
    'im not a robot|i m not a robot|i am not a robot|i am human|human or not|automated submission check',
  weak:
    'anti spam|antispam|spam protection|spam check|spam verification|verification|verify|validation|security code|security check|security verification|security question|security answer|security challenge|security text|security test|' +
    'code|verification code|confirmation code|validation code|challenge|answer|answers|response|check|human|robot|token|test|image|picture|characters|proof|visual|' +
    'verifying|verified|verification response|solution',
  fail:
    'failed to solve|failed to complete|failed to pass|failed the|not completed successfully|not completed correctly|not solved correctly|not finished successfully|not passed successfully|incorrect|incorrectly|wrong|wrongly|invalid|fail|failed|failure|failing|fails|not valid|not correct|not right|mismatch|doesn t match|did not match|didn t match|does not match|don t match|not match|do not match|unmatched|' +
    'could not be verified|couldn t be verified|could not verify|couldn t verify|cannot verify|can t verify|cannot be verified|can t be verified|not verified|unverified|unable to verify|unable to validate|unable to confirm|' +
    'could not validate|couldn t validate|could not be validated|couldn t be validated|not validated|could not confirm|couldn t confirm|could not be confirmed|couldn t be confirmed|' +
    'unsuccessful|unsuccessfully|not successful|was not successful|rejected|refused|denied|declined|not accepted|not pass|did not pass|didn t pass|not passed|error|errors|malformed|' +
    'must be valid|must be correct|must be a valid|has to be valid|should be valid|must match|mistyped|mistake|bad|inaccurate|erroneous|not recognized|unrecognized|not recognised|unaccepted|illegal|mismatched|not solved correctly|not entered correctly|isn t right|isn t correct|isn t valid|wasn t correct|wasn t right|wasn t valid|' +
    'invalid or missing|missing or invalid|missing or incorrect|incorrect or missing|not properly|unmatch|verify failed|not ok|not okay|untrusted|suspicious',
  okay: 'properly|no errors|no error|without errors|without error|no failures|no failed|zero errors|0 errors|error free|correct|correctly|valid|match|matches|verify|verified|verifies|validate|validated|confirm|confirmed|confirms|pass|passed|success|successful|successfully|succeed|succeeded|accepted|recognized|recognised|right|thank you|thanks|welcome|approved',
  not: 'not|no|n t|don t|didn t|doesn t|isn t|wasn t|couldn t|can t|cannot|unable|never|without|haven t|hasn t|weren t|aren t|won t|wouldn t',
  expired:
    'expired|expire|expires|expiration|timed out|timeout|time out|time is up|time limit|took too long|too long|too old|no longer valid|out of date|outdated|stale|too slow|too late|lapsed',
  used: 'already been consumed|already consumed|already solved|already been solved|already been validated|validated before|already validated|been validated before|already used|already been used|been used|already seen|already been seen|duplicate|duplicated|reused|re used|used before|used already|replay|replayed|already processed|more than once|already verified|already consumed|already submitted|used twice',
  absent:
    'you have not confirmed|you haven t confirmed|you did not confirm|you didn t confirm|received undefined|received null|expected string|must be a string|no token was|token is missing|token was not|not complete|not completed|not finish|not finished|not done|not solve|didn t finish|haven t complete|haven t completed|haven t finished|have not completed|has not been completed|not yet|need to pass|have to pass|need to do|haven t solved|have not solved|haven t done|haven t passed|have not passed|not yet passed|token was not passed|parameter was not passed|parameter token was not passed|missing|required|empty|blank|not provided|not found|wasn t provided|was not provided|not supplied|not present|not submitted|no captcha|no token|no response|not entered|did not enter|didn t enter|' +
    'not completed|did not complete|didn t complete|must complete|must be completed|must solve|must enter|must be entered|must fill|must be filled|must provide|must be provided|not filled|did not solve|didn t solve|not been completed|' +
    'was not completed|wasn t completed|forgot|forgotten|not checked|not solved|unsolved|can t be blank|cannot be blank|can t be empty|cannot be empty|must be accepted|mandatory|incomplete|necessary|needed|must be present|must verify|must confirm|must pass|must check|must prove|have to complete|have to solve|need to complete|need to solve|need to verify|need to confirm|not set|null|not received|without captcha|not ticked|not selected|need to prove|left blank|left empty|before submitting|before continuing|before proceeding|before you can|you must',
  ask:
    'tick the|tick box|don t forget|please complete|please solve|please enter|please fill|please fill in|please fill out|please check the|please tick|please confirm|please verify|please click|please pass|please prove|please answer|please provide|please type|please validate|please select|please input|please do|please use|please drag|please slide|' +
    'complete the|solve the|enter the|fill in|fill out|type the|type in|check the box|click the|confirm that|confirm you|prove that|prove you|verify that you|verify you|enter text|enter captcha|solve captcha|complete captcha|answer the|to continue|to proceed|let us know|help us|we need to|make sure you|select all|click on',
  doubt:
    'internet connection|your connection|network connection|went wrong|goes wrong|gone wrong|something wrong|something is wrong|the page|this page|your page|request was|the request|your request|website',
  again:
    'try the captcha again|redo the captcha|redo captcha|try captcha again|repeat the captcha|are you sure you re not a robot|are you sure you are not a robot|are you sure that you are not a robot|are you a robot|are you sure you are human|are you sure you re human|are you human|are you really human|try again|again|retry|re try|once more|another|reload|refresh|re enter|reenter|redo|re do|new captcha|re complete|recheck|re check|try once more',
  broken:
    'failed to play|failed to mount|internet connection|your connection|network connection|font error|font file|freetype|backend|could not be created|could not be displayed|could not be shown|could not be generated|could not be rendered|could not be initialized|couldn t be displayed|was rejected because it was malformed|request was rejected because|request is invalid or malformed|failed to reach|failed to contact|unable to reach|unable to contact|cannot reach|can t reach|cannot contact|could not communicate|unable to communicate|failed to communicate|no response from|did not respond|not reachable|not be reached|failed to connect|unable to connect|while contacting|contacting|parse captcha|parse the captcha|captcha type|captcha id$|captcha bypass|failed to render|captcha provider|captcha widget|captcha module|captcha not found|captcha does not exist|initiali|failed to create|could not create|error creating|creating captcha|creating the captcha|failed to refresh|could not refresh|unable to refresh|failed to save|could not save|error saving|saving captcha|captcha settings|captcha request|captcha key|keys are|be loaded|failed to send|failed to start|failed to get|failed to display|failed to show|timeout while|timed out while|timeout verifying|timeout during|' +
    'recaptcha service|captcha service|hcaptcha service|turnstile service|verification service|the service|generate|generating|generation|fetch|fetching|retrieve|retrieving|obtain|contact the|store owner|please contact|process failed|could not process|could not be processed|unexpected error|internal|domain|score threshold is|malformed request|could not load|couldn t load|cannot load|can t load|failed to load|unable to load|not load|loading|load error|not loaded|did not load|didn t load|unavailable|not available|offline|could not connect|couldn t connect|cannot connect|connect to|connection|unreachable|could not be reached|could not reach|couldn t reach|' +
    'could not contact|couldn t contact|not be contacted|communicating|communication|contact the administrator|contact the site|site owner|site key|sitekey|secret|secret key|secret parameter|private key|public key|api key|misconfigured|mis configured|not configured|configuration|' +
    'not set up|setup|set up|network error|network problem|network issue|server error|internal error|service error|service failure|domain|hostname|host name|not supported|unsupported|javascript|browser does not|bad request|not initialized|not installed|disabled|not enabled|enable|keys|gd library|not render|rendering|' +
    'remoteip|remote ip|invalid key|wrong key|plugin|provider|third party|administrator|widget error|internet|adblock|ad blocker|extension|script|server did not|server not|http error|request error|action mismatch|unexpected action|hostname mismatch|parsing|invalid json|curl|not whitelisted|unknown error|request was malformed|request is malformed|request is invalid|request malformed|json|api error|not responding|no connection|outage',
  other:
    'correct the errors|fix the errors|errors below|checksum|certificate|webhook|login details|token is invalid or captcha|or captcha|or the captcha|and captcha|or recaptcha|captcha or$|login or|or login|login and|and login|user or|or user|signature|nonce|anti spam check|antispam check|spam check|confirmation key|authorization|authorisation|security key|registration code|activation key|unlock code|access code|registration key|password|passwords|passcode|username|user name|login name|credentials|email|e mail|mail|mailbox|phone|mobile|telephone|sms|text message|two factor|2fa|two step|2 step|mfa|multi factor|authenticator|authentication code|authentication app|one time|otp|totp|backup code|recovery code|recovery key|' +
    'coupon|voucher|promo|promotion|discount|gift card|gift|referral|invite|invitation|csrf|xsrf|session|nonce|form key|authenticity|signature|zip code|postal code|postcode|credit card|card number|cvv|cvc|card security|card code|bank|iban|pin|account|user|address|birthday|birth|age|date|url|domain name|file|upload|attachment|' +
    'reset code|activation code|activation link|activation|link|verification link|reset link|magic link|license|licence|serial|tracking|order|payment|subject|message is|comment is|title|name is|first name|last name|country|region|city|company|' +
    'rate limit|too many|temporarily|flood|blocked|banned|suspended|permission|access denied|not allowed|forbidden|unauthorized|unauthorised|passkey|factor|device|sso|saml|oauth|webauthn|verification email|confirmation email|access token|refresh token|id token|api token|reset token|bearer|jwt|web3|wallet|metamask|invite code|country code|area code|status code|error code|source code|language code|currency code|qr code|barcode|product code|sku|color code',
  score: 'score',
  bot:
    'you are not human|you re not human|you aren t human|not a human|you are not a human|you are not a real person|you may be a robot|you may be a bot|not be human|' +
    'you are a robot|you are a bot|you re a bot|you re a robot|looks like a bot|appear to be a bot|seem to be a bot|appear to be a robot|robot detected|bot detected|bot activity|suspected bot|suspected robot|spam bot detected|automated queries|automated requests|automated traffic|unusual traffic|identified as a bot|identified as a robot|' +
    'detected as a bot|detected as spam|considered spam|classified as spam|flagged as spam|marked as spam|identified as spam|seems to be spam|seem to be spam|spam detected|thinks you are a bot|think you are a robot|might be a robot|may be a bot|could be a bot',
  talk: 'i always|i get|i keep getting|i tried|please help|help me|does anyone|for me$|when i try|i can t log|i cannot log|why does|why is|why do|does it say|here is how|failure message|error message|if captcha|if the captcha|if the verification|if verification|if the check|if the challenge|if the code|if you see|if you get|if it fails|if this fails|in case|if recaptcha|when captcha|when a|message shown|shown when|fails when|displayed when|shown if|when the|when you|whether|returns|return value|default|settings|setting|option|options|enable captcha|enables|configure|documentation|readme|changelog|added|fixed|release|version|example|install|parameter name|function|method|callback|will be|error message|error messages|protected by|privacy policy|terms of service|how to|what is|in case|e g|this site|plugin|addon|todo|deprecated|class|returned|thrown|throws|handles|translation',
};
