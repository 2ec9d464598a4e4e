"""What is written about messages that callers leave, in Spanish."""

from parley.languages.parts import LeftMessages

TABLE = LeftMessages(
    told="{caller} dejó un mensaje de {seconds} segundos. Escúchelo, una sola vez, hasta el {until}: {link}",
    told_for="{caller} dejó un mensaje de {seconds} segundos para {recipient}. "
    "Escúchelo, una sola vez, hasta el {until}: {link}",
    subject="Alguien dejó un mensaje",
    hidden="Alguien con número oculto",
    title="Un mensaje de {caller}",
    listen="Escuchar",
    good="Dura {seconds} segundos. Este enlace se abre una sola vez y es válido hasta el {until}.",
    used="Este enlace ya se usó, y se abre una sola vez. El mensaje sigue en la consola.",
    late="Este enlace ya no es válido. El mensaje sigue en la consola.",
    unknown="Aquí no hay ningún mensaje. Puede que el enlace esté incompleto, o que el mensaje se haya borrado.",
)
