"""To stay on the line or to be called back, in Swedish."""

from parley.hear.waiting import StayOrCallBack
from parley.hear.words import phrases

TABLE = StayOrCallBack(
    call_back=phrases(
        r"""
        ring(a|er)? (mig|upp mig|tillbaka|upp); bli(r)? uppringd; uppringning; (nar|när) det (ar|är) min tur;
        lagg(a|er)? pa
        """
    ),
    stay=phrases(r"(vantar|vänta\w*|stanna\w*|stannar|halla|hålla|haller|kvar); ^nej( tack)?$"),
    not_back=phrases(r"(inte|behover inte|behöver inte) (bli uppringd|ringa|ring)\b"),
)
