"""`parley eval`: how well the readers understand a file of utterances."""

from argparse import Namespace


def run(arguments: Namespace) -> int:
    from parley.local.readers import evaluation

    return evaluation.run(arguments.file, arguments.misses, arguments.json, arguments.part)
