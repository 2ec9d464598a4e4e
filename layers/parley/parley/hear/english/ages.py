"""Ages in English."""

from parley.hear.ages import Ages

TABLE = Ages(
    groups=(
        ("under (?:18|eighteen)|a? ?(?:minor|teenager|teen|kid)|in my teens|in high school", 16),
        ("early (?:20s|twenties)|18 to 24|in college", 21),
        ("late (?:20s|twenties)|(?:20s|twenties)|25 to 34|early (?:30s|thirties)", 28),
        ("(?:30s|thirties)|(?:40s|forties)|35 to 49|middle aged", 40),
        (
            "(?:50s|fifties|60s|sixties|70s|seventies|80s|eighties)|50 or older|over (?:50|fifty)|retired|senior",
            60,
        ),
    ),
)
