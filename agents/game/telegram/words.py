"""Everything that the bot says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "welcome": (
        "Hi! Nikita would love to get to know you, and she does it by phone. "
        "Share your number with the button, or type it with the country code, like +46 70 123 45 67."
    ),
    "help": (
        "/start to give me your number, /call to be called, /resend for a new code, "
        "/stop to never be called again."
    ),
    "number_first": "I need your number first: use the button, or type it with the country code.",
    "number_moved": "The number that you gave me belongs to another chat now, so it is no longer yours here.",
    "not_a_number": "That's no phone number I know. Type it with the country code, like +46 70 123 45 67.",
    "not_your_number": "That's somebody else's number. Please share your own with the button.",
    "not_callable": "We can't call numbers like that one yet. Do you have another?",
    "code_sent": "I've texted six digits to {phone}. Type them here; they work for ten minutes.",
    "code_text": "{code} is your code for Nikita. It works for ten minutes. Keep it to yourself.",
    "code_wanted": "Six digits, please: the ones I texted to {phone}. /resend texts new ones.",
    "code_wrong": "That's not it. Have another look; tries left: {left}.",
    "code_used_up": "That was the fifth try, so this code is gone. /resend texts a new one.",
    "code_too_old": "That code is more than ten minutes old. /resend texts a new one.",
    "code_gone": "That code is gone. /resend texts a new one.",
    "too_soon": "One text a minute: try again in {seconds} seconds.",
    "too_many": "That's enough texts for one day. Please try again tomorrow.",
    "text_failed": "I couldn't text {phone}. Check the number, and send it again in a minute.",
    "verified": "That's right! Pick up when your phone rings: a friend of Nikita's will call in a moment.",
    "calling": "Your phone will ring in a moment.",
    "met_already": "You two have met already. Just call the number that she called you from.",
    "verified_already": "I have your number, {phone}. Send /call to be called, or another number instead.",
    "stopped": "Understood, we won't call you again. If you change your mind, send /start.",
    "share": "Share my number",
}
