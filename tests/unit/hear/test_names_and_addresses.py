"""Names, addresses, ZIP codes and problems, as people say them: in parts, spelled, corrected in the same breath."""

import pytest

from parley import hear
from parley.hear.free_text import free_text
from parley.reading import Context, Reader

AGENTS = ("hvac",)

ANYTHING = Context()
ASKED_NAME = Context(asked="What is your name?")
ASKED_ADDRESS = Context(asked="What's the street address for the visit?")
ASKED_ZIP = Context(asked="What's the ZIP code where you need service?")
ASKED_EMAIL = Context(asked="What's your e-mail address?")
ASKED_PHONE = Context(asked="What number can we reach you at?")
ASKED_PROBLEM = Context(asked="What's going on with your system?")


def value(reader: Reader, text: str, context: Context) -> str | None:
    reading = reader(text, context)
    return reading.value if reading else None


def folded(found: str | None) -> str | None:
    """Names that are said in lower case are written with capitals: that is another test."""
    return found.casefold() if found else None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Bob no sorry Robert Miller", "Robert Miller"),
        ("Feldman, Ruth Feldman", "Ruth Feldman"),
        ("ruiz teresa ruiz", "teresa ruiz"),
        ("it's Ruiz... Teresa Ruiz", "Teresa Ruiz"),
        ("oh", None),
        ("well so", None),
        ("so the last name is Webb", "Webb"),
        ("Linda Patel, no, I meant Brian Lopez", "Brian Lopez"),
        ("linda patel no i meant brian lopez", "brian lopez"),
        ("tom garcia wait no carlos nguyen", "carlos nguyen"),
        ("David Thompson, wait, no, May March", "May March"),
        ("David Thompson. Oh, sorry, Bill Garcia.", "Bill Garcia"),
        ("may march not david thompson", "may march"),
        ("May March, not David Thompson", "May March"),
        ("Robert Gass, that's G A S S", "Robert Gass"),
        ("robert gass that's g a s s", "robert gass"),
        ("emily fields that's f i e l d s thanks so much", "emily fields"),
        ("Jon Smith S M Y T H E", "Jon Smythe"),
        ("Jim Harker, I mean Harper", "Jim Harper"),
        ("first name Wei last name Zhang", "Wei Zhang"),
        ("first name Emily, last name Patel, thank you", "Emily Patel"),
        ("Brian, last name Friday", "Brian Friday"),
        ("last name Zhang, first name Wei", "Wei Zhang"),
        ("Zhang, first name Wei", "Wei Zhang"),
        ("it's O B R I E N, first name Pat", "Pat Obrien"),
        ("Pat O B R I E N", "Pat Obrien"),
        ("Ben and Julia Carter", "Ben and Julia Carter"),
        ("Will Thompson", "Will Thompson"),
        ("Hope Garcia", "Hope Garcia"),
        ("I hope so", None),
        ("may I call you back", None),
        ("Will Thompson speaking", "Will Thompson"),
        ("will thompson here", "will thompson"),
        ("It is urgent. Will Thompson. Thanks", "Will Thompson"),
        ("It's May Fifth. Is that okay", None),
        ("a Honda Civic", None),
        ("Honda Civic", None),
        ("my Subaru", None),
        ("Pat S M I T H hyphen J O N E S", "Pat Smithjones"),
        ("chief warrant officer James T Brown", "chief warrant officer James T Brown"),
        (
            "Angela, last name Wait. November 30th in the morning would be best for me.",
            "Angela Wait",
        ),
        ("Tom Wait", "Tom Wait"),
        ("tom wait", "tom wait"),
        ("oh it's susan wait", "susan wait"),
        ("I said Susan Wait", "Susan Wait"),
        ("susan wait yes susan wait", "susan wait"),
        ("Angela Friday", "Angela Friday"),
        ("May March", "May March"),
        ("linda sparks linda sparks", "linda sparks"),
        ("I'm Carlos Sparks. Carlos Sparks.", "Carlos Sparks"),
        ("hi my name is linda linda park um I need to", "linda park"),
        (
            "okay so I was just telling my husband this morning over coffee that "
            "I really ought to call you guys, anyway, that would be Susan Wait",
            "Susan Wait",
        ),
        (
            "well it's been one of those weeks, my sister is visiting with "
            "her kids and we just got back from Dallas, so Angela Park",
            "Angela Park",
        ),
        (
            "well it's been one of those weeks my sister is visiting with her "
            "kids and we just got back from dallas so i'm jane johnson",
            "jane johnson",
        ),
        ("i'm at seven nine three eight west 5th street and this is tom wait", "tom wait"),
        ("forty three forty one pecan court", None),
        ("at the end of the month", None),
        ("the time is at the end of the month", None),
        ("the thermostat is blank", None),
        ("Thermostat is blank", None),
        ("I said I want to bring it in", None),
        ("i would like to apply for a loan", None),
        ("it's Rural Route 2 Box 118", None),
        ("Miss Brostrom", "Miss Brostrom"),
        ("Mrs. Patel", "Mrs. Patel"),
        ("Mr John Smith", "John Smith"),
        ("Dr. Jane Doe", "Jane Doe"),
        ("Jane Smith and it's a 2017 Honda Fit", "Jane Smith"),
        ("my name is jane doe", "jane doe"),
        ("jane", "jane"),
        ("it's jane doe speaking", "jane doe"),
        ("everything", None),
        ("the AC", None),
        ("cooling", None),
        ("just tell me the price", None),
        ("why do you need that", None),
        ("Friday", None),
        ("tomorrow morning", None),
        ("no", None),
        ("Bob", "Bob"),
        ("Bob, wait", "Bob"),
        ("jane doe thanks", "jane doe"),
        ("jane doe and the zip is 78704", "jane doe"),
        ("you can call me Al", "Al"),
        ("people call me Ty but it's Tyler", "Tyler"),
        ("put it under Garcia", "Garcia"),
        ("Maria de la Cruz", "Maria de la Cruz"),
        ("O'Brien", "O'Brien"),
        ("Mary-Jane Watson", "Mary-Jane Watson"),
        ("That's Hung Nguyen, N as in Nancy G U Y E N", "Hung Nguyen"),
        ("J A N E D O E", "Janedoe"),
        ("I already told you", None),
        ("I don't want to give my name", None),
        ("is that necessary", None),
        ("sure, it's Michael", "Michael"),
        ("Michael O'Connor here", "Michael O'Connor"),
        ("yeah this is Tony Russo calling from Round Rock", "Tony Russo"),
        ("tony russo", "tony russo"),
        ("it's under my husband's name, Frank Castle", "Frank Castle"),
        ("maria guadalupe hernandez lopez", "maria guadalupe hernandez lopez"),
        ("Sarah with an h", "Sarah"),
        ("Sarah Connor with two n's", "Sarah Connor"),
        ("sorry?", None),
        ("what do you need my name for", None),
        ("I'd rather not say", None),
        ("not telling you", None),
        ("Joe Smith and I need it done today", "Joe Smith"),
        ("Kim, K I M", "Kim"),
        ("Reverend Al Green", "Reverend Al Green"),
        ("the last name is Vaughn, V A U G H N", "Vaughn"),
        ("hello", None),
        ("is this a robot", None),
        ("can you come today", None),
        ("no name", None),
        ("Ms. Lee", "Ms. Lee"),
        ("jack", "jack"),
        ("Jack, no it's Jake", "Jake"),
        ("this is Dawn", "Dawn"),
        ("my problem is the AC", None),
        ("furnace out", None),
        ("AC repair", None),
        ("water leak", None),
    ],
)
def test_an_answer_to_the_question_for_a_name(said: str, meant: str | None) -> None:
    assert folded(value(hear.name, said, ASKED_NAME)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "known", "meant"),
    [
        ("last name Zhao", "Wei Zhang", "Wei Zhao"),
        ("last name Zhao", "Wei", "Wei Zhao"),
        ("Peter, last name Kovac", "Wei Zhang", "Peter Kovac"),
        ("peter last name kovac", "Wei Zhang", "Peter Kovac"),
        ("actually the last name is Kovac", "Wei Zhang", "Wei Kovac"),
        ("first name Jack", "Wei Zhang", "Jack Zhang"),
        ("last name O apostrophe B R I E N", "Pat Ryan", "Pat Obrien"),
    ],
)
def test_half_a_name_corrects_that_half_of_the_known_one(said: str, known: str, meant: str) -> None:
    assert value(hear.name, said, Context(asked="Is that right?", known={"name": known})) == meant


@pytest.mark.parametrize(
    ("said", "language", "letters"),
    [
        ("R U I Z, I already spelled it", "en-US", "RUIZ"),
        ("r u i z i told you", "en-US", "RUIZ"),
        ("r u i r u i", "en-US", "RUI"),
        ("b o b o", "en-US", "BOBO"),
        ("g a n d h i", "en-US", "GANDHI"),
        ("ya se lo dije, P É R E Z", "es-US", "PÉREZ"),
        ("ge a erre ce i a", "es-US", "GARCIA"),
    ],
)
def test_what_is_spelled_ends_where_a_sentence_goes_on(said: str, language: str, letters: str) -> None:
    assert value(hear.spelled, said, Context(language=language)) == letters


def test_half_a_name_rests_on_the_letters_not_on_what_announces_them() -> None:
    read_back = Context(asked="Is that right?", known={"name": "Wei Zhang"})
    reading = hear.name("my last name is spelled S M I T H", read_back)
    assert reading is not None
    assert (reading.value, reading.basis) == ("Wei Smith", "S M I T H")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "well it's been one of those weeks, my sister is visiting with her kids and "
            "we just got back from Dallas, so yeah hi, it's making a really loud noise",
            None,
        ),
        ("it's Rural Route 2 Box 118", None),
        ("AC's not cooling, we're on the corner of Fifth and Lavaca", None),
        (
            "hey is this the place with the guy named Carlos, he fixed "
            "my unit last month and it's doing the same thing again",
            None,
        ),
        ("your technician Carlos was here last month", None),
        ("I need a technician at Oak and Main", None),
        (
            "Hi this is Jane Smith I'd like to book my 2017 Honda Fit in for brakes on Monday at nine",
            "Jane Smith",
        ),
        ("hi this is ridiculous i want a person", None),
        ("hi it's really hot in here", None),
        ("hello it's not cooling", None),
        ("hi it's blowing warm air", None),
        ("hello this is an emergency", None),
        ("hey this is urgent", None),
        ("hi this is mark calling about my furnace", "mark"),
        ("my furnace is out, my name is Dave Grohl", "Dave Grohl"),
        ("Hi, this is Dave Grohl, I need help", "Dave Grohl"),
        ("I need you in Round Rock", None),
        ("is this Ace Cooling", None),
        ("Hi Carlos, my AC is broken", None),
        ("I spoke with Jenny yesterday", None),
        ("my Trane unit is leaking", None),
        ("the Carrier compressor died", None),
        ("I bought a Nest thermostat", None),
        ("Yes, Dave Grohl, my AC quit", "Dave Grohl"),
        ("we're at 6040 to Martin Luther King Boulevard", None),
    ],
)
def test_a_name_that_nobody_asked_for(said: str, meant: str | None) -> None:
    assert folded(value(hear.name, said, ANYTHING)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "twenty two oh five east riverside drive apartment three twelve",
            "2205 east riverside drive apartment 312",
        ),
        ("700 West Rundberg unit 6", "700 West Rundberg unit 6"),
        ("14200 FM 1826", "14200 FM 1826"),
        ("fourteen two hundred F M eighteen twenty six", "14200 F M 1826"),
        ("12400 North IH 35 building 2 suite 150", "12400 North IH 35 building 2 suite 150"),
        ("495 Ranch Road 620 North", "495 Ranch Road 620 North"),
        ("9 Red River", "9 Red River"),
        ("one twenty three main", "123 main"),
        ("it's one twenty three main", "123 main"),
        ("Rural Route 2 Box 118", "Rural Route 2 Box 118"),
        ("it's Rural Route 2 Box 118", "Rural Route 2 Box 118"),
        ("rural route two box one eighteen", "rural route 2 box 118"),
        ("7516 East 38th and a Half Street", "7516 East 38th and a Half Street"),
        ("7516 east thirty eighth and a half street", "7516 east thirty eighth and a half street"),
        ("1210 half Oak Street", "1210 half Oak Street"),
        ("801 call street no sorry 4341 pecan court", "4341 pecan court"),
        (
            "7155 Smoky Hill Road unit 12, no sorry, four two zero six Sparks Avenue",
            "4206 Sparks Avenue",
        ),
        ("4210 Oak Street, no sorry, 4201", "4201 Oak Street"),
        ("4210 Two Rivers Drive", "4210 Two Rivers Drive"),
        ("it's 12 Six Mile Road", "12 Six Mile Road"),
        ("12 oh five Main Street", "1205 Main Street"),
        ("4210 Oak Street, I mean Elm Street", "4210 Elm Street"),
        ("141 Avenue F", "141 Avenue F"),
        ("1858 Congress Avenue", "1858 Congress Avenue"),
        ("order 118, 12 oak street", "12 oak street"),
        ("4512 Oak Street apartment 12 B", "4512 Oak Street apartment 12 B"),
        ("4512 Oak Street apt B", "4512 Oak Street apt B"),
        ("4512 Oak Street number four", "4512 Oak Street number 4"),
        ("4512 Oak Street, second floor", "4512 Oak Street, second floor"),
        ("four five one two oak street unit b as in boy", "4512 oak street unit b"),
        ("4512 Oak Street Austin Texas 78704", "4512 Oak Street"),
        ("4512 Highway 290 West", "4512 Highway 290 West"),
        ("4512 US 183", "4512 US 183"),
        ("4512 county road one fifty two", "4512 county road 152"),
        ("200 i 35 north", "200 i 35 north"),
        ("3 oh 5 guadalupe", "305 guadalupe"),
        ("three thirty works", None),
        ("ten tomorrow", None),
        ("10 Friday", None),
        ("three thirty on friday", None),
        ("2 pm", None),
        ("78704", None),
        ("4 people", None),
        ("12 o'clock", None),
        ("one moment please", None),
        ("my number is 5 1 2 5 5 5 0 1 7 7", None),
        ("five thirty-ish", None),
        ("the 28th", None),
        ("not 4210 Oak Street", None),
        ("twelve hundred barton springs road suite one hundred", "1200 barton springs road suite 100"),
        ("600 Congress Ave, Floor 14", "600 Congress Ave, Floor 14"),
        ("6705 Cedar Lane in Austin", "6705 Cedar Lane"),
        ("6705 Cedar Lane it's a blue house", "6705 Cedar Lane"),
        ("it's 44 Elm St and the gate code is 1234", "44 Elm St"),
        ("two hundred second avenue", "200 second avenue"),
        ("one hundred twenty first street", "100 twenty first street"),
        ("forty two oh one thirty eighth street", "4201 thirty eighth street"),
        ("4201 west thirty eighth street", "4201 west thirty eighth street"),
        ("twenty first street", None),
        ("4210 oak street no 5", "4210 oak street no 5"),
        ("4210 oak street no, 4201 oak street", "4201 oak street"),
        ("4210 oak street sorry 4201 oak street", "4201 oak street"),
        ("1100 South Congress Avenue", "1100 South Congress Avenue"),
        ("eleven hundred south congress", "1100 south congress"),
        ("5012 B Duval Street", "5012 B Duval Street"),
        ("5012 1/2 Duval Street", "5012 1/2 Duval Street"),
        ("it's off of Riverside, 2400 Burleson Road", "2400 Burleson Road"),
        ("the corner of Fifth and Lavaca", None),
        ("I'm in Round Rock", None),
        ("2400 burleson road apartment number 12", "2400 burleson road apartment number 12"),
        ("2400 burleson road space 14", "2400 burleson road space 14"),
        ("2400 burleson lot c", None),
        ("one oh one west fifth", "101 west fifth"),
        ("101 West 5th", "101 West 5th"),
        ("three one two one speedway", "3121 speedway"),
        ("18 Calle Verde", "18 Calle Verde"),
        ("300 Martin Luther King Junior Boulevard", "300 Martin Luther King Junior Boulevard"),
        ("4400 east MLK", "4400 east MLK"),
        ("PO box 44", None),
        ("is it 3 pm", None),
        ("I told you 78704", None),
        ("5 minutes", None),
        ("between 9 and 11", None),
        ("number 9 red river street", "9 red river street"),
        ("it's 2205 not 2250 East Riverside Drive", "2205 East Riverside Drive"),
        ("not 2250, it's 2205 East Riverside Drive", "2205 East Riverside Drive"),
        ("7459 Friday Mountain Road", "7459 Friday Mountain Road"),
        ("5919 Monday Drive", "5919 Monday Drive"),
        ("we're at sixty forty to Guadalupe Street", "6042 Guadalupe Street"),
        ("seven for oh one Oak Street", "7401 Oak Street"),
        ("nineteen ate Main Street", "198 Main Street"),
        ("I'm in 4 to 4210 Oak Street", "4210 Oak Street"),
        ("4210 Tree Top Lane", "4210 Tree Top Lane"),
        ("10 Friday morning", None),
        ("4210 mulberry mulberry drive", "4210 mulberry drive"),
        ("12 Walla Walla Street", "12 Walla Walla Street"),
    ],
)
def test_an_answer_to_the_question_for_an_address(said: str, meant: str | None) -> None:
    assert folded(value(hear.address, said, ASKED_ADDRESS)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("10 tomorrow morning", None),
        ("900 Barton Springs", "900 Barton Springs"),
        ("I'm at 900 Barton Springs", "900 Barton Springs"),
    ],
)
def test_an_address_that_nobody_asked_for(said: str, meant: str | None) -> None:
    assert folded(value(hear.address, said, ANYTHING)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("733 01, not 78664", "73301"),
        ("not 78664, 73301", "73301"),
        ("not 78664", None),
        ("78664 no wait 73301", "73301"),
        ("78664, no, 73301", "73301"),
        ("78664 I mean 73301", "73301"),
        ("it's 78664 sorry 78665", "78665"),
        ("78704 78704", "78704"),
        ("seven eight seven oh four yes seven eight seven oh four", "78704"),
        ("seven eight seven oh for", "78704"),
        ("seven ate seven oh four", "78704"),
        ("its gonna be 7 8 7 0 4", "78704"),
        ("78704 or 78745", None),
        ("we need to be there for 2 to 3 hours", None),
        ("4 to 5 people for 2", None),
        ("78704 is the zip not 787", "78704"),
        ("zip 787 45", "78745"),
        ("I live in 78704 but the house is in 78745", None),
        ("it's 78704-1234", "78704"),
        ("seven eight seven zero four", "78704"),
        ("seventy eight seven oh four", "78704"),
        ("787 oh 4", "78704"),
        ("seven eight seven, uh, oh four", "78704"),
        ("I think it's 78704 but I'm not sure", "78704"),
        ("two 78704s", None),
    ],
)
def test_an_answer_to_the_question_for_a_zip_code(said: str, meant: str | None) -> None:
    assert folded(value(hear.zip_code, said, ASKED_ZIP)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("the zip is 78745, no sorry, 78704", "78704"),
        ("my zip code is going to be 78704", "78704"),
        ("I owe 78704", None),
        ("I'm at 4512 Oak Street and I paid 78704", None),
        ("5601 Cedar Creek Road, Dripping Springs, Texas 78731", "78731"),
        ("zip's 78704", "78704"),
        ("it's 5601 Cedar Creek Road in Dripping Springs 78620", "78620"),
    ],
)
def test_a_zip_code_that_nobody_asked_for(said: str, meant: str | None) -> None:
    assert folded(value(hear.zip_code, said, ANYTHING)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        (
            "end of the month would be best for me and jane dot doe at gmail dot com",
            "jane.doe@gmail.com",
        ),
        (
            "jane dot doe at gmail dot com, no, I meant tom dot miller at yahoo dot com",
            "tom.miller@yahoo.com",
        ),
        ("jane dot doe at gmail dot com no sorry tom dot miller at yahoo dot com", "tom.miller@yahoo.com"),
        ("okay so tom dot miller at yahoo dot com", "tom.miller@yahoo.com"),
        ("i said tom dot miller at yahoo dot com", "tom.miller@yahoo.com"),
        ("hi, jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("oh tom dot miller at yahoo dot com", "tom.miller@yahoo.com"),
        ("oh it's tom dot miller at yahoo dot com thanks", "tom.miller@yahoo.com"),
        (
            "you know, my neighbor recommended you, she was really happy with the "
            "work you did for her last summer, jane dot doe at gmail dot com",
            "jane.doe@gmail.com",
        ),
        (
            "you know my neighbor recommended you she was really happy with the "
            "work you did for her last summer jane dot doe at gmail dot com",
            "jane.doe@gmail.com",
        ),
        ("jane dot doe at gmail dot com. jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("jane dot doe at gmail dot com yes jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("Jane.Doe@Example.com", "jane.doe@example.com"),
        ("jane.doe@gmail.com, no sorry, tom.miller@yahoo.com", "tom.miller@yahoo.com"),
        ("a as in apple b as in boy at gmail dot com", "ab@gmail.com"),
        ("it's j as in john d o e at gmail dot com", "jdoe@gmail.com"),
        ("s m i t h at gmail dot com", "smith@gmail.com"),
        ("j smith 42 at gmail dot com", "jsmith42@gmail.com"),
        ("jane doe at gmail dot com", "janedoe@gmail.com"),
        ("my email is jane doe at gmail dot com", "janedoe@gmail.com"),
        ("it's j doe 42 at example dot co dot uk please", "jdoe42@example.co.uk"),
        ("tom underscore miller at hot mail dot com", "tom_miller@hotmail.com"),
        ("tom dash miller at my company dot com", "tom-miller@mycompany.com"),
        ("double t o m at gmail dot com", "ttom@gmail.com"),
        ("jane one oh one at gmail dot com", "jane101@gmail.com"),
        ("jane twenty two at gmail dot com", "jane22@gmail.com"),
        ("info at ace dash cooling dot com", "info@ace-cooling.com"),
        ("I'm at work, it's jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("you can reach me at jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("or say no e-mail", None),
        ("meet me at noon", None),
        ("jane at gmail", None),
        ("i live at 4210 oak street", None),
        ("it's bob at bobs garage dot com", "bob@bobsgarage.com"),
        ("jane dot doe, that's d o e, at gmail dot com", "jane.doe@gmail.com"),
        ("yeah it's m as in mary dot jones at outlook dot com", "m.jones@outlook.com"),
        ("jones m at outlook dot com", "jonesm@outlook.com"),
        ("mary at a c e cooling dot com", "mary@acecooling.com"),
        ("it's mary j at gmail", None),
        ("the email is mary jane 88 at yahoo dot com thank you", "maryjane88@yahoo.com"),
    ],
)
def test_an_e_mail_address_as_it_is_said(said: str, meant: str | None) -> None:
    assert folded(value(hear.email, said, ASKED_EMAIL)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("512 555 0177", "+15125550177"),
        ("512-555-0177, no, 512-555-0188", "+15125550188"),
        ("five one two five five five oh one seven seven", "+15125550177"),
        ("512 555 0177 512 555 0177", "+15125550177"),
        ("512 555 0177, that's 512 555 0177", "+15125550177"),
        ("it's 5125550177 not 5125550188", "+15125550177"),
        ("not 5125550188, 5125550177", "+15125550177"),
        ("five one too five five five oh one seven seven", "+15125550177"),
        ("call me at five one two, five five five, oh one double seven", "+15125550177"),
        ("512 555 0177 I mean 0188", "+15125550188"),
        ("(512) 555-0177 extension 4", "+15125550177"),
        ("4210 oak street", None),
        ("I don't have one", None),
    ],
)
def test_a_phone_number_as_it_is_said(said: str, meant: str | None) -> None:
    assert folded(value(hear.phone_number, said, ASKED_PHONE)) == folded(meant)


SWEDISH_QUESTIONS = {
    hear.name: "Vad heter du?",
    hear.swedish_postal_code: "Vad har du för postnummer?",
    hear.address: "Vilken adress gäller det?",
    hear.email: "Vad har du för mejladress?",
}


@pytest.mark.parametrize(
    ("reader", "said", "meant"),
    [
        (hear.name, "Anna Berg, nej, jag menar Karin Lund", "Karin Lund"),
        (hear.name, "karin lund nej förlåt karin berg", "Karin Berg"),
        (hear.name, "Erik, efternamn Holm", "Erik Holm"),
        (hear.name, "jag heter Åsa Öberg", "Åsa Öberg"),
        (hear.swedish_postal_code, "114 55, nej, 118 20", "118 20"),
        (hear.swedish_postal_code, "118 20, inte 114 55", "118 20"),
        (hear.address, "Storgatan 12, nej förlåt, Storgatan 14", "Storgatan 14"),
        (
            hear.email,
            "anna punkt berg snabel-a exempel punkt se, "
            "nej, jag menar anna punkt lund snabel-a exempel punkt se",
            "anna.lund@exempel.se",
        ),
        (hear.email, "ja hej, anna punkt berg snabel-a exempel punkt se", "anna.berg@exempel.se"),
    ],
)
def test_in_swedish_too(reader: Reader, said: str, meant: str) -> None:
    assert value(reader, said, Context("sv-SE", asked=SWEDISH_QUESTIONS[reader])) == meant


@pytest.mark.parametrize(
    ("known", "said", "meant"),
    [
        ("Jane", "Jane Smith", "Jane Smith"),
        ("Jim", "no my last name is Harker", "Jim Harker"),
        ("Jim Barker", "last name is Harker", "Jim Harker"),
        ("Hung Nguyen", "N as in Nancy G U Y E N", "Hung Nguyen"),
        ("Hung Nuyen", "N as in Nancy G U Y E N", "Hung Nguyen"),
        ("Muhammad Al-Rashid", "it's Al-Rashid, A L dash R A S H I D", "Muhammad Al-Rashid"),
        ("Jane", "Fort Worth", None),
        ("Jane", "78704", None),
        ("Linda Park", "this is Linda", "Linda Park"),
    ],
)
def test_more_of_a_name_that_is_known_whatever_was_asked(known: str, said: str, meant: str | None) -> None:
    asked = Context(asked="When would you like us to come?", known={"name": known})
    assert value(hear.name, said, asked) == meant


def test_the_last_name_that_is_spelled_leaves_the_first_as_it_is() -> None:
    asked = Context(asked="Please spell your last name, letter by letter.", known={"name": "Summer Obryan"})
    assert value(hear.name, "O B R I E N", asked) == "Summer Obrien"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("it's unit 6", "700 West Rundberg unit 6"),
        ("no, apartment twelve B", "700 West Rundberg apartment 12 B"),
        ("unit 6 please come soon", None),
        ("it's 6", None),
        ("six", None),
        ("yes but the unit is 6", "700 West Rundberg unit 6"),
        ("just so he knows it's 5b", "700 West Rundberg unit 5b"),
        ("my neighbor in 5b has the key", None),
        ("it's 5 p m", None),
    ],
)
def test_the_flat_of_an_address_that_is_known(said: str, meant: str | None) -> None:
    asked = Context(asked="Shall I book it?", known={"address": "700 West Rundberg unit 5"})
    assert value(hear.address, said, asked) == meant


def test_a_reading_rests_on_the_words_of_the_value_and_of_its_correction() -> None:
    reading = hear.name("it's Linda Patel, no, I meant Brian Lopez, thanks", ASKED_NAME)
    assert reading is not None
    assert reading.basis == "Linda Patel, no, I meant Brian Lopez"
    reading = hear.name("Robert Gass, that's G A S S", ASKED_NAME)
    assert reading is not None
    assert reading.basis == "Robert Gass, that's G A S S"
    reading = hear.email("okay so tom dot miller at yahoo dot com thanks", ASKED_EMAIL)
    assert reading is not None
    assert reading.basis == "tom dot miller at yahoo dot com"


@pytest.mark.parametrize("said", ["I gotta go, thanks, bye", "I have to run, bye bye"])
def test_a_goodbye_is_no_free_text(said: str) -> None:
    assert free_text(said, Context(asked="How should she be with you?")) is None


@pytest.mark.parametrize("asked", ["What's your name, please?", "What's the ZIP code?"])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Hi, Ben and Julia Carter here", "Ben and Julia Carter"),
        ("Ben and Julia Carter", "Ben and Julia Carter"),
        ("Brakes and Jane Smith", "Jane Smith"),
        ("my name is Brian O'Brien, and zip 78748", "Brian O'Brien"),
        ("Friday and Jane Smith", "Jane Smith"),
        ("April Fifth", None),
        ("May Second", None),
    ],
)
def test_a_couple_is_named_as_it_is_said_and_a_date_is_nobody(
    asked: str, said: str, expected: str | None
) -> None:
    reading = hear.name(said, Context("en-US", asked=asked))
    assert (reading.value if reading else None) == expected
