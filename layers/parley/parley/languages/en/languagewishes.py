"""Asking for another language in English; recognisers of English write down some Spanish and Swedish, too."""

from parley.hear.language_wishes import LanguageWishes
from parley.hear.words import phrases, word_set

TABLE = LanguageWishes(
    called={"en": "English", "es": "Spanish", "sv": "Swedish"},
    names={"en": "english", "es": "spanish|espa(?:n|ñ|ny|ni)ol", "sv": "swedish|svenska"},
    others=(
        "french|german|italian|portuguese|chinese|mandarin|cantonese|vietnamese|korean|japanese|arabic|hindi|urdu|"
        "punjabi|russian|ukrainian|polish|tagalog|creole|farsi|somali|turkish|norwegian|danish|finnish|dutch|greek|"
        "hebrew|another language|a different language"
    ),
    wishes=phrases(
        r"""
        (in|en|on|auf|på) {language} (please|por favor|thanks|if you can|instead|tack);
        {language} (please|por favor|tack);
        ^((ok|okay|uh|um|hi|hello|yes|no|sorry|hola|actually|and) )*(in |en )?{language}$;
        (do|does|can|could|would) (you|anyone|anybody|somebody|someone|they)( guys| all| there| here)*( also|
          maybe)?
          (speak|talk|do|continue|switch to|go on in)( in| to)? {language};
        (can|could|may) (we|i)( please| maybe)? (speak|talk|do (this|it)|continue|switch|go on|have
          (this|it))( to| in|
          to you in| with you in| over to)* {language};
        (i|we|id|wed)( would| d| will)?( rather| prefer| want| like| need)+( to)?( speak| talk| do this| do it|
          continue| go
          on| have it| this| it)*( in)? {language};
        (i|we)( only| just| really)* (speak|understand|know) {language};
        (someone|somebody|anyone|anybody|a person|an agent)( here| there)? (who|that)( can)? speaks?
          {language};
        (speak|talk|switch|continue|go on|back)( to me| with me| back)?( in| to)+ {language};
        habla(s|n|r)?( usted| alguien)?( en)? {language}; parl(e|ez)( vous)? {language};
        sprechen sie {language}
        """
    ),
    lacks=phrases(
        r"""
        (dont|do not|cant|cannot|not) (really )?(speak|understand|know)( any| much| good| very good| very
          much| a lot of)*
          {language};
        no (speak|hablo|entiendo) {language}
        """
    ),
    everyday=word_set(
        "i im id ive my mine you your youre the is are was were isnt arent wasnt it its that thats this "
        "these yes yeah "
        "yep please thanks thank need want have has had havent do does did dont doesnt didnt what whats when "
        "where who "
        "how why can cant could would will wont and but or of to for with not okay hello hi from about an at be been "
        "just like really they we she he"
    ),
)
