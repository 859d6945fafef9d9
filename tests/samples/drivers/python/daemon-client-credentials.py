import json
import logging
import pathlib
import sys

from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    NoEncryption,
    load_pem_private_key,
    pkcs12,
)

import sample

key = load_pem_private_key(pathlib.Path("private-key.pem").read_bytes(), None)
certificate = x509.load_pem_x509_certificate(
    pathlib.Path("certificate.pem").read_bytes()
)
pathlib.Path("certificate.pfx").write_bytes(
    pkcs12.serialize_key_and_certificates(
        None, key, certificate, None, NoEncryption()
    )
)


def run_job(access_token):
    print("RESULT " + json.dumps({"token": access_token}), flush=True)


sample.run_job = run_job
logging.basicConfig()
sys.exit(sample.main())
