"""`parley eval`: how well the readers understand a file of utterances."""

from argparse import Namespace


def run(arguments: Namespace) -> int:
    from parley.local import evaluate

    return evaluate.run(arguments.file, arguments.misses, arguments.json, arguments.part)
