"""A module beside the handler; another function has one of the same name."""


def key(kind: str, name: str) -> dict[str, str]:
    return {"pk": kind, "sk": name}
