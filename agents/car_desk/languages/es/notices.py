"""What the workshop writes to its customers, in Spanish."""

from agents.car_desk.tools.messages import Notices

TABLE = Notices(
    said={
        "scheduled": "queda programada",
        "confirmed": "está confirmada",
        "cancelled": "está cancelada",
        "completed": "ya se hizo",
    },
    subject="Su cita {said}",
    text="Hillside Auto: su cita ({work}{car}) para {day} a {time} {said}. Número de cita {number}.",
    car=", {}",
)
