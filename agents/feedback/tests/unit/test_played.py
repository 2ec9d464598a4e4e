"""Customers on a feedback call, as people have played them."""

import pytest

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.tests.unit.calls import FOUND, HOW, RECOMMEND, WHERE, WORDS, FeedbackCall, agreed
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay


@pytest.mark.parametrize(
    "said",
    [
        "ja men det får gå fort jag har ett möte om två minuter",
        "ja men jag har ett möte om två minuter så ta det snabbt",
        "ja om det går fort för jag ska hämta på dagis om en kvart",
        "visst men jag börjar jobba klockan tre så vi får skynda oss",
        "jo men då får det gå fort",
        "ja fast jag har bara nån minut så ta det viktigaste",
        "jo jag sitter och kör men jag har handsfree så det är ingen fara ta det du",
        "jag står i kön på apoteket just nu men det går nog om det är kort",
        "oj jag har en kund här men okej",
        "ehm ja det gör det vänta lite älskling mamma pratar i telefon ja vi kan ta det",
        "okej men jag pratar inte så mycket bra svenska kan du prata lite enkelt",
    ],
)
def test_a_yes_with_a_deadline_or_in_a_crowd_is_a_yes(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize("said", ["jag har ett möte om två minuter", "jag ska hämta på dagis nu"])
def test_who_has_to_be_elsewhere_and_does_not_agree_is_not_asked_yet(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state in ("moment", "another_time")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("nej vem är det som ringer då", "från Exempelbolaget"),
        ("nej men hur har ni fått tag i mitt nummer egentligen", "har fått ditt nummer"),
        ("är det här på riktigt eller nån sån där bluff", "från Exempelbolaget"),
        ("jaha är det en robot jag pratar med nu eller", "ett automatiskt samtal"),
        ("är det en riktig människa det här eller", "Du talar med en maskin"),
        ("pratar jag med en människa eller en maskin", "Du talar med en maskin"),
        ("hallå vem är det sa du att det var från bolaget jag hör så dåligt", "från Exempelbolaget"),
    ],
)
def test_who_wonders_who_calls_is_told_and_asked_again(said: str, told: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (told in call.heard, call.heard.endswith("Passar det nu?")) == (True, True)


@pytest.mark.parametrize(
    "said",
    [
        "ja fast jag kan hämta honom ett ögonblick bara",
        "det var han som var där vänta så får du prata med honom själv",
    ],
)
def test_who_fetches_the_customer_is_waited_for_before_and_at_the_first_question(said: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).heard == "Visst, ta den tid du behöver."
    assert agreed(HOW, FOUND).says(said).answers == {}


def test_somebody_at_a_funeral_hears_a_word_of_sympathy_and_is_let_go() -> None:
    call = FeedbackCall(HOW).says("nej det passar dåligt jag är på en begravning")
    assert (call.heard.startswith("Jag beklagar sorgen."), call.state) == (True, "another_time")


@pytest.mark.parametrize(
    "said", ["åtta och nu måste jag gå in på mitt möte", "nej nu hinner jag inte mer tack och hej"]
)
def test_who_has_to_go_somewhere_is_let_go(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", said)
    assert (call.call.ended, call.answers["how"]) == (True, 4)


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("sju eller åtta åtta", 8),
        ("ja nio tio tio säger jag", 10),
        ("åtta eller nio nio då", 9),
        ("sju eller åtta jag tar åtta", 8),
        ("min granne skickar jag ju dit så en åtta", 8),
        ("det är svårt men min granne skickar jag ju dit så en åtta eller nio säg åtta", 8),
    ],
)
def test_of_two_figures_the_one_that_is_said_again_counts(said: str, rating: int) -> None:
    assert agreed(RECOMMEND, FOUND).says(said).answers == {"recommend": rating}


def test_a_figure_that_is_held_back_to_ask_about_the_scale_is_none_yet() -> None:
    call = agreed(HOW, FOUND).says("fyra eller vänta vad är bäst ett eller fem")
    assert (call.answers, call.asks) == ({}, "how")


PAID = SurveyQuestion(
    "paid", "Hur betalade du?", "choice", options=("i kassan", "i självscanningen", "i appen")
)
OFTEN = SurveyQuestion(
    "often", "Hur ofta handlar du?", "choice", options=("varje vecka", "någon gång i månaden", "mer sällan")
)


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        ("eh med appen nej vänta jag tog kassan för Alvin ville lägga upp på bandet", "i kassan"),
        ("i självscanningen eller vänta nej dom var trasiga så jag gick till kassan", "i kassan"),
        ("i kassan, nej förlåt, det var ju i appen den gången", "i appen"),
        ("i kassan nej vänta min son ropar", "i kassan"),
    ],
)
def test_an_option_that_is_taken_back_in_a_long_sentence_is_not_the_answer(said: str, paid: str) -> None:
    assert agreed(PAID, HOW).says(said).answers == {"paid": paid}


@pytest.mark.parametrize(
    "said",
    [
        "jaa det blir väl nån gång i månaden när jag har vägarna förbi",
        "jag kommer tror jag tre fyra gånger i månad",
        "ja sådär varannan vecka",
    ],
)
def test_how_often_is_told_in_other_words_than_those_of_the_option(said: str) -> None:
    assert agreed(OFTEN, HOW).says(said).answers == {"often": "någon gång i månaden"}


@pytest.mark.parametrize(
    "said",
    [
        "det mesta men inte blöjorna dom var slut",
        "ja fast inte havremjölken men annars ja",
        "hittade ja allt utom sillen den hade dom flyttat på",
        "ja men inte mjölken",
        "allt utom mjölken som var slut",
    ],
)
def test_a_yes_with_an_exception_is_neither_and_the_exception_is_kept(said: str) -> None:
    call = agreed(FOUND, HOW).says(said)
    assert (call.answers, call.call.values["comments"]) == ({"found": "unsure"}, {"found": said})


def test_a_no_that_is_taken_back_in_the_same_breath_is_a_yes() -> None:
    said = "nej jag tror inte det jo förresten en kille hjälpte mig hitta en slang"
    assert agreed(FOUND, HOW).says(said).answers == {"found": "yes"}


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("åh nej jag har jobbat natt och sover kan ni höra av er i morgon efter fyra", "2026-11-22T16:00"),
        ("nej jag jobbade i natt kan ni ringa i morgon eftermiddag i stället", "2026-11-22T12:00"),
        ("vi har gäster i kväll ring i morgon vid tio", "2026-11-22T10:00"),
    ],
)
def test_when_somebody_worked_is_no_time_to_call(said: str, start: str) -> None:
    assert FeedbackCall(HOW).says(said).call.values["better_time"]["start"].startswith(start)


def test_who_gets_off_the_bus_and_names_a_time_is_called_then() -> None:
    said = "oj nu kommer min hållplats jag måste gå av kan ni ringa i kväll efter sju i stället"
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", said)
    assert (call.outcome, call.call.values["better_time"]["start"]) == ("later", "2026-11-21T19:00:00")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("mer folk i kassan och så hade jag velat få tillbaka för den sura mjölken", "Det antecknar jag."),
        ("ni har öppet sent men kan inte ni skicka mig den där kupongen", "Det antecknar jag."),
        ("fakturan kom två gånger kan någon på ekonomi ringa mig på kontoret", "Jag skriver upp"),
    ],
)
def test_a_wish_in_an_open_answer_is_said_to_be_noted(said: str, told: str) -> None:
    call = agreed(WORDS, HOW).says(said)
    assert (call.heard.startswith(told), call.answers) == (True, {"words": said})


def test_a_question_beside_a_rating_that_has_no_answer_is_said_to_have_none() -> None:
    call = agreed(HOW, FOUND).says("det måste bli en femma fast när stänger ni på söndagar")
    assert (call.answers, call.heard.startswith("Öppettiderna känner jag")) == ({"how": 5}, True)


def test_a_long_answer_in_own_words_may_speak_of_an_earlier_one() -> None:
    said = "ni har kunnig personal och det är rent och fint och förresten jag sa en femma i början det står jag för"
    assert agreed(HOW, WORDS).says("fem", said).answers == {"how": 5, "words": said}


def test_who_says_again_that_they_were_not_there_answers_no_other_question() -> None:
    deli = SurveyQuestion("deli", "Hur nöjd är du med delikatessdisken, från ett till fem?", "rating")
    call = agreed(deli, RECOMMEND, FOUND).says(
        "där har jag aldrig varit", "näe jag säger ju att jag inte varit där"
    )
    assert (call.answers, call.asks) == ({"deli": "unsure"}, "recommend")


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("sätt en åtta där och ändra förra till en femma", {"how": 5, "recommend": 8}),
        ("jag ångrar mig det var nog en trea", {"how": 3}),
        ("nej vänta jag sa fel tre ska det vara", {"how": 3}),
        ("åtta nej sjua", {"how": 4, "recommend": 7}),
    ],
)
def test_a_change_of_an_earlier_rating_is_never_a_rating_of_the_next(
    said: str, now: dict[str, object]
) -> None:
    assert agreed(HOW, RECOMMEND, FOUND).says("fyra", said).answers == now


def test_a_rating_is_changed_beside_an_option_and_beside_an_open_answer() -> None:
    call = agreed(HOW, PAID, WORDS).says("fyra", "i kassan men du den första vill jag ändra till en trea")
    assert call.answers == {"how": 3, "paid": "i kassan"}
    call.says("personalen och så vill jag ändra första betyget till fem")
    assert call.answers["how"] == 5


@pytest.mark.parametrize("said", ["har inte varit där", "jag har aldrig handlat där"])
def test_who_has_not_used_one_thing_has_been_in_the_store(said: str) -> None:
    deli = SurveyQuestion("deli", "Hur nöjd är du med delikatessdisken, från ett till fem?", "rating")
    call = agreed(HOW, deli, RECOMMEND).says("fyra", said)
    assert (call.answers, call.asks) == ({"how": 4, "deli": "unsure"}, "recommend")


def test_praise_of_the_staff_is_no_wish_for_a_person() -> None:
    call = agreed(WORDS, HOW).says("bra personal hej då")
    assert "skriver upp" not in call.heard


def test_what_the_store_knows_alone_is_said_not_to_be_known() -> None:
    assert "känner jag tyvärr inte till" in agreed(WORDS).says("när stänger ni i dag").heard


@pytest.mark.parametrize("said", ["i kassan jag har inget annat", "i appen det finns inget annat"])
def test_nothing_else_behind_an_answer_takes_no_leave(said: str) -> None:
    call = agreed(PAID, HOW).says(said)
    assert (call.asks, "paid" in call.answers) == ("how", True)


@pytest.mark.parametrize(
    "said",
    [
        "ja fast vänta får jag ändra den där första det borde nog vara en trea för jag fick vänta länge",
        "ja men får jag ändra den där första till en trea",
        "ja fast den första får bli en trea",
    ],
)
def test_leave_to_change_an_earlier_rating_changes_it(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND, WORDS).says("fyra", "åtta", said)
    assert (call.answers["how"], call.heard.startswith("Okej, 3 på den första frågan.")) == (3, True)


@pytest.mark.parametrize(
    "said",
    [
        "bemanna kundtjänsten och ring mig gärna så ska jag förklara",
        "det har jag ju sagt men ring mig på kvällen det är torsten och säg till chefen",
    ],
)
def test_who_wants_to_be_called_about_what_they_tell_wants_a_person(said: str) -> None:
    call = agreed(HOW, WORDS).says("fyra", said)
    assert (call.outcome, "tala med en person" in call.heard) == ("completed", True)


@pytest.mark.parametrize("said", ["det är bra ring i morgon i stället", "ring mig i morgon i stället"])
def test_who_wants_to_go_on_another_day_is_called_then(said: str) -> None:
    assert agreed(HOW, WORDS).says("fyra", said).outcome == "later"


def test_a_figure_behind_a_doubt_is_a_rating() -> None:
    assert agreed(RECOMMEND, FOUND).says("åh jag vet inte tio kanske jag gillar er").answers == {
        "recommend": 10
    }


@pytest.mark.parametrize(
    "said",
    [
        "jo det går fint jag sitter på tåget så det kan brytas",
        "eh ja okej jag lagar mat men jag har dig på högtalare så kör på",
        "asså ja men det är lugnt jag är på gymmet men jag vilar ändå",
        "ja det går bra jag pratar inte så bra svenska men jag försöker",
    ],
)
def test_what_somebody_does_beside_a_yes_takes_nothing_from_it(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize(
    "said",
    [
        "jag vill ändra mitt första svar",
        "jag ångrar den där fyran",
        "jag svarade fel på första frågan",
        "fyran var för snäll",
    ],
)
def test_an_answer_that_is_taken_back_is_asked_anew_and_then_the_call_goes_on(said: str) -> None:
    call = agreed(HOW, RECOMMEND, WORDS).says("fyra", "åtta", said)
    assert (call.answers, call.asks) == ({"recommend": 8}, "how")
    assert call.says("tre").answers == {"how": 3, "recommend": 8}
    assert call.asks == "words"


def test_an_answer_is_taken_back_beside_another() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", "åtta men jag ångrar mitt första svar", "tre")
    assert (call.answers, call.asks) == ({"how": 3, "recommend": 8}, "found")


def test_words_that_only_sound_like_taking_back_are_an_answer() -> None:
    said = "jag ångrar att jag köpte fisken, den var inte färsk"
    assert agreed(HOW, WORDS).says("fyra", said).answers == {"how": 4, "words": said}


@pytest.mark.parametrize(
    "said",
    [
        "tja en trea kanske en stark trea det blev fel pris på kvittot nämligen",
        "en tvåa nej en trea för det var kallt i butiken",
        "trea av fem för det stod två personer före mig",
    ],
)
def test_the_reason_behind_a_second_figure_is_kept(said: str) -> None:
    call = agreed(HOW, FOUND).says(said)
    assert (call.answers, call.call.values["comments"]) == ({"how": 3}, {"how": said})


def test_figures_alone_are_no_reason() -> None:
    assert "comments" not in agreed(HOW, FOUND).says("en fyra nej förresten en femma").call.values


def test_a_long_wait_is_no_rating_whatever_word_follows() -> None:
    said = "en tvåa jag stod tjugo minuter vid delikatessen för att en enda människa jobbade där"
    assert agreed(HOW, FOUND).says(said).answers == {"how": 2}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("ja allt utom jästen men den sprang de in och hämtade så ja", "yes"),
        ("tja brödet var slut och mjölken med så nej", "no"),
        ("allt utom jästen", "unsure"),
        ("mm det mesta men batterierna var slut", "unsure"),
    ],
)
def test_what_somebody_comes_to_in_the_end_counts(said: str, found: str) -> None:
    assert agreed(FOUND, HOW).says(said).answers == {"found": found}


@pytest.mark.parametrize(
    "said",
    ["eh ja om det går fort jag är på väg till bussen", "ja men om det tar max två minuter jag ska åka"],
)
def test_a_yes_for_somebody_in_a_hurry_is_a_yes(said: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).asks == "how"


@pytest.mark.parametrize(
    "said", ["jaha Exempelbolaget ja affären", "jaha ja butiken, kostar det här någonting"]
)
def test_who_only_knows_the_shop_again_has_agreed_to_nothing(said: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).state == "moment"
    assert FeedbackCall(HOW, FOUND).says("ja butiken i Solna ja det går bra").asks == "how"


def test_an_answer_in_another_order_of_words_asks_nothing() -> None:
    call = agreed(HOW, FOUND).says("nämen så ja besöket en fyra får det bli det är lite trångt med rollatorn")
    assert (call.answers, call.heard) == ({"how": 4}, "Hittade du det du sökte?")
    assert (
        agreed(HOW, FOUND).says("en fyra, får det bli fest här snart?").heard.startswith("Det kan jag tyvärr")
    )


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("i butiken blir det men ibland beställer dottern åt mig på nätet", "i butiken"),
        ("i affären jag har ingen dator", "i butiken"),
        ("online oftast", "på nätet"),
    ],
)
def test_where_somebody_shops_mostly_is_told_from_where_they_do_sometimes(said: str, where: str) -> None:
    assert agreed(WHERE, FOUND).says(said).answers == {"where": where}


def test_what_is_told_beside_an_option_is_kept() -> None:
    said = "i butiken och kan ni ringa mig om en trasig kaffebryggare"
    call = agreed(WHERE, FOUND).says(said)
    assert call.heard.startswith("Det antecknar jag.")
    assert call.call.values["comments"] == {"where": said}


def test_where_somebody_goes_to_is_where_they_shop() -> None:
    said = "jag går ju dit till butiken jag har inte nåt sånt där nät"
    assert agreed(WHERE, FOUND).says(said).answers == {"where": "i butiken"}


def test_it_is_so_ends_no_call() -> None:
    call = agreed(HOW, FOUND, WORDS).says("fyra", "tjejerna i kassan är så rara det är det")
    assert not call.call.ended


@pytest.mark.parametrize(
    ("said", "given", "asks"),
    [
        ("en tvåa för steken i delikatessen var rutten", {"how": 2}, "follow_up"),
        ("delikatessen mycket bra fem", {"deli": 5}, "how"),
        ("fyra, och delikatessen får en trea", {"how": 4}, "deli"),
    ],
)
def test_one_figure_rates_one_thing(said: str, given: dict[str, object], asks: str) -> None:
    deli = SurveyQuestion("deli", "Hur nöjd är du med delikatessdisken, från ett till fem?", "rating")
    call = agreed(HOW, deli, RECOMMEND).says(said)
    assert (call.answers, call.asks) == (given, asks)


def test_who_took_the_scale_the_other_way_round_puts_the_rating_right_when_asked_what_was_wrong() -> None:
    call = agreed(RECOMMEND, FOUND).says("ett", "ja alltså ett är väl bäst")
    assert call.heard.startswith("Den lägsta siffran är sämst")
    call.says("jaha då blir det tvärtom då tio")
    assert (call.answers, call.asks) == ({"recommend": 10}, "found")
    call = agreed(RECOMMEND, FOUND).says("två", "fel två det var fel det skulle vara fyra")
    assert call.answers["recommend"] == 4
    kept = agreed(RECOMMEND, FOUND).says("två", "tre kassor öppna hade varit bra").answers
    assert kept == {"recommend": 2, "follow_up": "tre kassor öppna hade varit bra"}


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("jag sitter i bilen kan du ringa mig hemma imorgon förmiddag", "2026-11-22T08:00:00"),
        ("jag äter middag kan vi höras efter sju", "2026-11-21T19:00:00"),
    ],
)
def test_who_is_busy_and_asks_to_be_called_at_a_time_is_called_then(said: str, hour: str) -> None:
    call = FeedbackCall(HOW, FOUND).says(said)
    assert (call.outcome, call.call.values["better_time"]["start"]) == ("later", hour)


def test_an_hour_that_is_over_is_not_one_in_the_night() -> None:
    call = FeedbackCall(HOW, FOUND).says("nej det passar inte", "vid tio")
    assert call.call.values["better_time"]["start"] == "2026-11-22T10:00:00"


def test_somebody_asleep_leaves_the_one_who_agrees() -> None:
    assert FeedbackCall(HOW, FOUND).says("ja vi kan väl ta det hon sover just nu").asks == "how"


def test_words_that_only_lead_to_an_open_answer_are_no_question_and_no_answer_given_before() -> None:
    call = agreed(RECOMMEND, WORDS).says(
        "sju", "ja vad ska man säga ni har rätt så bra priser jämfört med grannen"
    )
    assert call.answers["words"] == "ni har rätt så bra priser jämfört med grannen"
    again = agreed(WHERE, WORDS).says("i butiken", "vad är bäst i butiken undrar du, tja ostarna i butiken")
    assert "words" in again.answers or "answer_words" in again.call.values["not_understood"]


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("behövde ingen hjälp", "unsure"),
        ("jag fick blöjorna men inte ersättningen", "unsure"),
        ("jajemen", "yes"),
    ],
)
def test_who_had_no_need_or_got_a_part_is_not_asked_again(said: str, given: str) -> None:
    assert agreed(FOUND, HOW).says(said).answers == {"found": given}


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("ja det går bra men inte mer än två minuter", "questions"),
        ("nej jag måste gå om fem minuter", "another_time"),
    ],
)
def test_a_yes_to_a_few_minutes_is_one(said: str, state: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).state == state


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("mja går det fort", "Det här samtalet tar ungefär en minut."),
        (
            "vem är det jag talar med",
            "Du talar med en maskin: det här är ett automatiskt samtal från Exempelbolaget.",
        ),
        (
            "vem är det",
            "Det här är ett automatiskt samtal från Exempelbolaget, om att du har besökt butiken i Solna.",
        ),
    ],
)
def test_who_asks_back_hears_what_they_asked_for(said: str, answer: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).heard.startswith(answer)


@pytest.mark.parametrize(
    "said", ["förut var det butiken men nu är det appen som gäller", "annars i butiken men mest i appen nu"]
)
def test_where_somebody_shopped_once_is_not_where_they_shop(said: str) -> None:
    assert agreed(WHERE, FOUND).says(said).answers == {"where": "i appen"}


def test_who_was_there_another_day_than_today_is_asked() -> None:
    assert FeedbackCall(HOW, FOUND).says("ja men jag har inte varit där idag det var igår").asks == "how"
    assert FeedbackCall(HOW, FOUND).says("nej jag har inte varit där").state == "visitor"


def test_who_lets_the_machine_ask_after_all_is_asked() -> None:
    call = FeedbackCall(HOW, FOUND).says("hej kan jag få prata med nån riktig människa")
    assert call.says("nej ni kan ta frågorna då").asks == "how"
    assert FeedbackCall(HOW, FOUND).says("ni kan ta det en annan gång").state == "another_time"


@pytest.mark.parametrize(
    ("said", "given"),
    [("jag hittade inte allt nej", "no"), ("det är olika", "unsure"), ("inte allt", "unsure")],
)
def test_a_plain_answer_behind_a_part_counts(said: str, given: str) -> None:
    assert agreed(FOUND, HOW).says(said).answers == {"found": given}


def test_not_today_names_no_other_day() -> None:
    call = FeedbackCall(HOW, FOUND).says("nej tack inte idag")
    assert (call.state, call.says("nej det behövs inte").outcome) == ("another_time", "declined")


@pytest.mark.parametrize(
    "said", ["kan ni ha lite tystare musik tack", "kunde man inte få sitta ner nånstans"]
)
def test_what_is_asked_for_is_an_answer_to_an_open_question(said: str) -> None:
    assert agreed(HOW, WORDS).says("fyra", said).answers["words"] == said
    assert "words" not in agreed(HOW, WORDS).says("fyra", "kan ni upprepa frågan").answers


@pytest.mark.parametrize(
    "said",
    [
        "vad sa du för något jag fick inte med mig början",
        "kan du ta det från början",
        "det gick så fort jag hann inte höra början",
        "jag fick inte med det första",
    ],
)
def test_who_missed_the_beginning_hears_it_again(said: str) -> None:
    call = FeedbackCall(HOW)
    opening = call.heard
    assert call.says(said).heard == opening


@pytest.mark.parametrize("said", ["det gick så fort", "jag fick inte med mig kvittot från början"])
def test_what_was_quick_or_missing_in_the_store_is_an_answer(said: str) -> None:
    assert agreed(HOW, WORDS).says("fyra", said).answers["words"] == said


@pytest.mark.parametrize(
    "said",
    ["jaha ni undrar om butiken ja fråga på du", "ja om vi kör direkt jag har tre minuter kvar på rasten"],
)
def test_who_says_what_they_are_asked_about_or_that_time_is_short_and_agrees_is_asked(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("vem är det som får se vad jag svarar", "moment"),
        ("ja det gör det väl men vem är det som får se vad jag svarar", "how"),
        ("vem får ta del av svaren", "moment"),
    ],
)
def test_who_asks_who_reads_the_answers_is_told_that(said: str, asks: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (call.heard.startswith("Det du säger skrivs ned, och butiken"), call.asks) == (True, asks)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("nej ingen annan gång heller tack", "declined"),
        ("nej ingen annan gång heller tack det räcker så här", "declined"),
        ("inte senare heller", "declined"),
        ("inte nu men en annan gång", "when"),
        ("inte senare än fem", "another_time"),
    ],
)
def test_no_other_time_either_is_a_no(said: str, state: str) -> None:
    assert FeedbackCall(HOW).says("nej tack inte nu", said).state == state


@pytest.mark.parametrize(
    "said",
    [
        "sju ungefär och du den första jag sa trea på den kan bli en fyra för det var ju egentligen bra",
        "sju på den här och så fyra på den första i stället för trea",
        "sju på den här och fyra på den första",
        "sju men trean på den första kan bli en fyra",
        "sju, men på den första sa jag trea det ska vara en fyra",
        "sju här och den första blir fyra inte trea",
    ],
)
def test_a_change_that_names_the_old_figure_is_made_beside_the_answer(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("trea", said)
    assert (call.answers, call.heard.startswith("Okej, 4 på den första frågan.")) == (
        {"how": 4, "recommend": 7},
        True,
    )


def test_two_earlier_answers_are_changed_beside_the_one_asked_for() -> None:
    help = SurveyQuestion("help", "Hur nöjd är du med hjälpen du fick, från ett till fem?", "rating")
    call = agreed(HOW, help, RECOMMEND, FOUND).says("tre", "fem", "sju och fyra på första och trea på andra")
    assert call.answers == {"how": 4, "help": 3, "recommend": 7}


@pytest.mark.parametrize("said", ["sju i stället för nio för att kassan var stängd", "sju på den här skalan"])
def test_a_figure_that_is_set_against_another_changes_nothing_earlier(said: str) -> None:
    assert agreed(HOW, RECOMMEND, FOUND).says("tre", said).answers == {"how": 3, "recommend": 7}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("oj nu ringer det på dörren jag får gå och öppna tack så länge", {}),
        ("jag får sluta nu bussen kommer hej", {}),
        ("oj bebisen vaknade jag måste gå", {}),
        ("större provrum och nu måste jag tillbaka hej", {"words": "större provrum"}),
        ("jag måste gå så långt", {"words": "jag måste gå så långt"}),
        ("att jag får gå direkt till kassan", {"words": "att jag får gå direkt till kassan"}),
        ("det är bra att bussen går", {"words": "det är bra att bussen går"}),
    ],
)
def test_who_is_called_away_has_answered_nothing_with_that(said: str, kept: dict[str, str]) -> None:
    call = agreed(HOW, WORDS).says("fyra", said)
    assert (call.answers, call.call.ended) == ({"how": 4, **kept}, True)


@pytest.mark.parametrize(
    "said", ["oj nu ringer det på dörren jag får gå och öppna", "jag får gå och öppna dörren"]
)
def test_who_is_called_away_in_the_middle_is_not_held_on_the_line(said: str) -> None:
    assert agreed(HOW, RECOMMEND, FOUND).says("fyra", said).call.ended


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("en etta knappt det för det stod trettionio på hyllan och så drog ni femtiofem", 1),
        ("det blir en fyra jag handlade för femhundra", 4),
        ("fem är bäst va ja då säger jag tre", 3),
        ("femma? jag handlar för femhundra", None),
        ("jag fick tillbaka en femma på hundra", None),
    ],
)
def test_a_mark_that_begins_a_story_counts_and_the_scale_said_again_does_not(
    said: str, given: int | None
) -> None:
    assert agreed(HOW, FOUND).says(said).answers.get("how") == given


def test_what_nobody_expects_an_answer_to_is_no_question() -> None:
    call = agreed(FOUND, HOW).says("ja vad ska man göra det finns ju ingen annan affär i närheten")
    assert (call.answers, call.heard) == ({"found": "yes"}, HOW.text)


PAYS = SurveyQuestion(
    "pays", "Hur betalade du?", "choice", options=("i kassan", "i självscanningen", "med telefonen")
)
TIME = SurveyQuestion(
    "time",
    "När på dagen brukar du handla?",
    "choice",
    options=("på förmiddagen", "på eftermiddagen", "på kvällen"),
)


@pytest.mark.parametrize(
    ("question", "said", "given"),
    [
        (PAYS, "ja det var i den vanliga kassan jag tycker inte om dom där maskinerna", "i kassan"),
        (PAYS, "blippade mobilen", "med telefonen"),
        (PAYS, "jag scannade själv", "i självscanningen"),
        (PAYS, "inte i den vanliga kassan", None),
        (PAYS, "jag glömde mobilen hemma så det blev kassan", None),
        (TIME, "mest efter förskolan så framåt fyra eller så", "på eftermiddagen"),
        (TIME, "efter jobbet vid halv fem", "på eftermiddagen"),
        (TIME, "vid sex sju", "på kvällen"),
        (TIME, "vid nio", None),
        (TIME, "ibland på kvällen ibland på morgonen", None),
        (TIME, "det tar tio minuter att gå dit", None),
    ],
)
def test_an_option_is_told_in_everyday_words_and_by_the_hour(
    question: SurveyQuestion, said: str, given: str | None
) -> None:
    assert agreed(question, FOUND).says(said).answers.get(question.id) == given


def test_who_was_there_rarely_and_puts_it_right_in_one_breath_is_there_each_week() -> None:
    often = SurveyQuestion(
        "often",
        "Hur ofta handlar du hos oss?",
        "choice",
        options=("varje vecka", "någon gång i månaden", "mer sällan"),
    )
    assert agreed(often, FOUND).says("mer sällan eller nej i veckan").answers == {"often": "varje vecka"}


@pytest.mark.parametrize("said", ["ja men bara två frågor då", "okej du får två frågor"])
def test_who_takes_two_questions_is_asked_two(said: str) -> None:
    call = FeedbackCall(HOW, RECOMMEND, FOUND).says(said, "fyra", "åtta")
    assert (call.answers, call.call.outcome) == ({"how": 4, "recommend": 8}, "shortened")


def test_a_correction_told_alone_takes_the_place_of_what_was_said_beside_a_rating() -> None:
    said = "jag menade att personalen var trevlig, inte kassan"
    call = agreed(HOW, WORDS, FOUND).says("fyra kassan var trevlig", said)
    assert (call.call.values["comments"], call.asks) == ({"how": said}, "words")


@pytest.mark.parametrize(
    ("said", "kept"), [("vänta ungen gråter", {}), ("vänta inte så länge", {"words": "vänta inte så länge"})]
)
def test_who_is_called_away_for_a_moment_is_waited_for(said: str, kept: dict[str, str]) -> None:
    assert agreed(HOW, WORDS, FOUND).says("fyra", said).answers == {"how": 4, **kept}


PARKING = SurveyQuestion("park", "Var det lätt att hitta parkering?", "yes_no")
THE_WAY = SurveyQuestion(
    "way",
    "Hur tog du dig hit?",
    "choice",
    options=("med bil", "med buss eller tåg", "till fots eller med cykel"),
)


@pytest.mark.parametrize(
    ("question", "said", "answer"),
    [
        (PARKING, "jag har ingen bil jag går dit med rollatorn", "unsure"),
        (PARKING, "jag hittade ingen plats", "no"),
        (HOW, "frukten är fin men potatisen var dålig en fyra får det bli", 4),
        (HOW, "de har ju gått upp så mycket nu en trea kanske nej förresten jag säger en tvåa", 2),
        (THE_WAY, "tog bussen dit men promenerade hem", None),
        (THE_WAY, "promenerade", "till fots eller med cykel"),
    ],
)
def test_what_is_told_beside_an_answer_is_not_taken_for_it(
    question: SurveyQuestion, said: str, answer: int | str | None
) -> None:
    call = FeedbackCall(question).says("ja").says(said)
    assert call.call.values.get(f"answer_{question.id}") == answer
    assert not call.call.ended or answer is not None
