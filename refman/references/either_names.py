"""Given names that are family names as well: a data table.

`given-names.txt` leaves them out; in front of another given name they are given.
"""

from __future__ import annotations

EITHER = frozenset(
    """Martin Simon Kim Mathias Francis Kelly Rose Roy Ryan Walter Gilbert Dean Norman Owen Noel Arnold Franco Jordan Leslie
    Marion Otto Viola Abraham Ali Ilse Gordon Morgan Werner Ahmed Joyce Mathieu Miranda Noël Barry Bradley Connor Craig Lee
    Ross Russell Scott Stuart Logan Martín Anders Ernst Herman Kasper Kenny Ahmad Ludwig Malik Melvin Nelson Orlando Urban
    Augustin Bruce Cameron Clifford Duncan Graham Lawrence Lewis Mitchell Shannon Stewart Tracy Warren Mason Israel Guadalupe
    Alonso Ramón Ángel Claus Kent Heinrich Lorenz Achim Fritz Kay Wilhelm Bogdan Howard Terry Angus Casey Grant Harvey Kirk
    Rowan Travis Allen Alan Austin Riley Spencer Franklin Milton Pascual Román Valentín Wilson Bertrand Grégoire Hugues Thibault
    Albrecht Dietrich Ewald Gerhard Gebhard Günther Heinz Hermann Horst Jost Lutz László Morris Péter Reiner Tamás Conrad Klaas
    Christie Curtis Fergus Lloyd Neville Armand Arnaud Benoit Benoît Franck Étienne Willem Ray Anderson Jefferson Edward Dennis
    Douglas Keith Neil Glenn Ralph Leonard Raymond Vincent Eugene Roland Oliver Philip Stanley Gilles Olivier Denis Robin""".split()
)
