"""To stay on the line or to be called back, in English."""

from parley.hear.waiting import StayOrCallBack
from parley.hear.words import phrases

TABLE = StayOrCallBack(
    call_back=phrases(
        r"""
        call(ing)? (me|us)( back)?; (me|us) a (call|ring|callback); call ?backs?; ring (me|us)( back)?;
        (be|get) called( back)?; when (its|it is) my turn; (hang|hanging) up
        """
    ),
    stay=phrases(
        r"""
        (stay|staying|hold|holding|wait|waiting|hang on|hanging on|remain|keep (waiting|holding))\b;
        on the line; (no )?(thats|its) (fine|okay|ok)$; ^no( thanks| thank you)?$
        """
    ),
    not_back=phrases(
        r"""
        (dont|do not|no need to|rather not|not) (want (you )?to |have to |be )?(call|called|ring)( (me|us))?;
        no call ?back; (dont|do not) (want|need) (a )?(call ?back|call)
        """
    ),
)
