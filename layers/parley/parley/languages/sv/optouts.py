"""Aldrig mer, och glöm mig, på svenska."""

from parley.hear.opt_outs import OptOuts
from parley.hear.words import phrases

_AGAIN = "(igen|mer|mera|längre|någonsin|nånsin|fler gånger|något mer|nåt mer|hädanefter|framöver)"
_ME = "(mig|oss|hit|till mig|till oss|på (det )?här numret|det här numret|detta nummer)"
_NOT_NOW = (
    "(?! (idag|i dag|ikväll|i kväll|nu|just nu|före|innan|efter|förrän|på (kväll\\w*|morg\\w*|dag\\w*|jobbet|"
    "helg\\w*)|om (ni|du) inte|när|medan|under|så (tidigt|sent))\\b)"
)
_DATA = (
    "(uppgifter|data|information|info|personuppgifter|konto|profil|svar|historik|kunduppgifter|kontaktuppgifter|"
    "inspelningar?)"
)

OPT_OUT = phrases(
    rf"""
    ring ({_ME} )?(inte|aldrig)( {_ME})?( {_AGAIN})*( (tack|snälla|hit))*$;
    ring ({_ME} )?(inte|aldrig)( {_ME})? (om|angående|för) (s[åa]na?|sånt|sådan\w*|det|det här|den|detta|dessa|
      de här|er|era|liknande)\b.*;
    ring ({_ME} )?(inte|aldrig)( {_ME})? {_AGAIN}{_NOT_NOW}; ring (aldrig|inte) ({_ME} )?{_AGAIN}{_NOT_NOW};
    (sagt|sa|bett|bad) (\w+ ){{0,3}}(ni|du|er|dig) (att )?(inte|aldrig) ((ska|skall|får|fick|skulle) )?ringa( {_ME})?(
      {_AGAIN})*$;
    (ni|du|man) (får|ska|skall|bör|kan|behöver|måste) (inte|aldrig|sluta( att)?) (ringa|kontakta|höra av er|höra
      av dig|störa|smsa|messa)( {_ME})? {_AGAIN}{_NOT_NOW};
    (ni|du) (får|ska|skall) (inte|aldrig) (ringa|kontakta|störa|smsa|messa)( {_ME})?( (om|för) (s[åa]na?|sånt|
      det)\b.*| tack)*$;
    (?<!inte )(?<!aldrig )(?<!måste )(?<!måste jag )(?<!ska )(?<!ska jag )(?<!behöver )(?<!får )(?<!får jag
      )(slutar?|upphör|lägg av|kan ni sluta) (upp )?(att |å |och |med att |genast att )?(ring\w*|
      kontakta|sms\w*|mess\w*|stör\w*|trakassera|terrorisera)\b(?! (du|ni|hit er|runt|sen|senare|sedan|
      igen|tillbaka|imorgon|i \w+|på \w+|om \w+)\b);
    (inte|aldrig) (längre )?(bli )?(uppringd|ringd|kontaktad)( {_AGAIN}| av er| fler)*( .*)?;
    (vill|önskar|tänker|orkar) (inte|aldrig|ej) (längre )?(att (ni|du|nån|någon) (ringer|kontaktar|hör av)|bli
      störd|(ha|få|ta emot) (\w+ ){{0,4}}(samtal|telefonsamtal|sms|påringningar)|höra (\w+ )?(från|av) (er|
      dig)){_NOT_NOW}( .*)?;
    (tar?|stryker?|raderar?|plockar?) bort (mig|mitt (nummer|namn|telefonnummer)|numret|det här numret|oss)(
      \w+){{0,4}};
    (ta|stryk|radera|plocka) (mig|mitt nummer|mitt namn|oss) (bort )?(från|ur) (er |listan|registret|era|
      ringlistan)\w*;
    (stryk|radera|glöm|släng|tappa bort) mitt (nummer|telefonnummer|mobilnummer);
    (jag|vi) (inte|aldrig|ej) (längre )?(vill|ville) (ha|få|bli|höra)( \w+){{0,3}} (samtal|telefonsamtal|sms|uppringd|av
      er){_NOT_NOW}( .*)?; inga (fler|mer|flera) (såna |sådana |här )*(samtal|telefonsamtal|sms|påringningar)( .*)?;
    (helst|hellre|gärna|uppskatta) (om |att )*((ni|du|nikita) (helst )?(inte|aldrig)|ingen)
      (ringer|ringde|kontaktar|kontaktade|stör|störde|hör av (dig|er))( {_ME})?( {_AGAIN})+( tack)?$;
    (helst|hellre|gärna) (inte |slipper |slippa )+(bli |få |ha )?(uppringd|ringd|kontaktad|(fler|mer|flera|såna|
      sådana|era) (såna |sådana )?(samtal|påringningar|sms))( {_AGAIN}| av er| tack)*$;
    (stryk mig|(ta|plocka) (bort )?mig (bort )?(från|av|ur) (det|den|detta) ?(här)?)( (helt|nu|tack|snälla))*$;
    spärra (mig|mitt nummer|numret); nix( registret|registrerad); avregistrera (mig|oss|mitt nummer);
    (kontakta|stör|smsa|messa|besvära) ({_ME} )?(inte|aldrig)( {_ME})?( {_AGAIN})*( om .*)?$;
    hör (inte|aldrig) av (er|dig) {_AGAIN}; (återkallar|drar tillbaka|tar tillbaka) mitt (samtycke|medgivande)
    """
)

_DELETE = "(tar? bort|raderar?|glömm?(er)?|stryker?|plockar? bort|slänger?|förstör|rensar?|utplånar?)"

TABLE = OptOuts(
    opt_out=OPT_OUT,
    deletion=phrases(
        rf"""
        {_DELETE} (alla |allt |all |av |de |den |här
          )*(mina|min|mitt|våra) (\w+ )?{_DATA};
        {_DELETE} (allt|allting|allt det|det|allt som) (ni|du|som ni|som du|ni
          nu) (\w+ )?(har|vet|sparat|sparar|har sparat|lagrat)( \w+)?( (om|på) (mig|oss)\b|(?= (tack|nu|idag|och|men|
          då)\b|$));
        (mina|alla mina|min|mitt) (\w+ )?{_DATA} (ska |skall |måste |bör |vill jag ha |blir |att )*(borttagna|
          raderade|raderad|bort|tas bort|raderas|försvinna|raderat);
        (vill|begär|önskar|kräver) (att )?(bli |få |ni )?(raderad|borttagen|glömd|bortglömd|radering|(tar bort|
          raderar) (mig|allt om mig))( \w+)*;
        rätten? att bli (bort)?glömd; (radera|glöm) mig( helt| nu| tack)?$;
        (ta bort|radera|plocka bort|stryk) (mig|oss) (ur|från) (\w+ )?(registret|register|systemet|system|
          databasen|databas|kundregistret|kundregister|arkivet);
        (spara|lagra|behåll) (inte|inga) (mina (\w+ )?{_DATA}|något om mig|uppgifter om mig)
        """
    ),
    afterwards=phrases(
        "sen; sedan; efter (det här|detta|den här gången|det|samtalet|det här samtalet|idag|i dag); sista gången; "
        "hädanefter"
    ),
)
