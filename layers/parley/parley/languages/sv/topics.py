"""Vad som inte är ett ämne, på svenska."""

from parley.hear.topics import Topics
from parley.hear.words import phrases

TABLE = Topics(
    pleasantries=phrases(
        r"""
        ((öh+|eh+|jo|ja|nej|hej|hallå|okej|jag|mår|det|är|går|var|bara|bra|fint|rätt|ganska|helt|inget|
          särskilt|nytt|som|vanligt|tack|själv|då|du|med|lite|trött|vet inte|kanske|så|där|väl|nog|idag) ?)+
        """
    ),
    about_the_call=phrases(
        r"""
        (ring|smsa|messa) mig; hör (du|jag|ni) (mig|dig|inte); (det här|samtalet|numret|spelet|rösten|linjen);
        är du (en )?(robot|dator|maskin|människa)
        """
    ),
)
