"""The program's WebAssembly module as it is embedded: one deflate stream (RFC 1951), as the page for companies carries it.

Usage: pack_engine.py ENGINE.wasm          packs it into Sources/CEmbeddedFiles/Files (needs zopfli, from pip)
       pack_engine.py --check ENGINE.wasm  fails where the embedded one unpacks to other bytes

Packed here once and not by each `trip build`, which took a fourteenth of its work, and smaller than zlib makes it.
"""

import pathlib
import sys
import zlib

EMBEDDED = pathlib.Path(__file__).parent.parent / "Sources/CEmbeddedFiles/Files/engine.wasm.deflate"


def pack(engine: bytes) -> bytes:
    from zopfli.zlib import compress

    return compress(engine, numiterations=50)[2:-4]  # without zlib's header and checksum (RFC 1950)


def main() -> None:
    engine = pathlib.Path(sys.argv[-1])
    if sys.argv[1] != "--check":
        EMBEDDED.write_bytes(pack(engine.read_bytes()))
    elif zlib.decompress(EMBEDDED.read_bytes(), wbits=-15) != engine.read_bytes():
        sys.exit(f"the embedded engine is not what TripCosting builds: run .ci/pack_engine.py {engine}")


main()
