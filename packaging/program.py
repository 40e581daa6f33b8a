"""The entry of the frozen program: one executable that holds the kiosk, the central service and the tour."""

import sys


def main(arguments: list[str]) -> int:
    match arguments:
        case ["central", *rest]:
            from central.app import main as central

            return central(rest)
        case ["tour", *rest]:
            from ui.tour import main as tour

            return tour(rest)
        case _:
            from ui.app import main as kiosk

            return kiosk(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
