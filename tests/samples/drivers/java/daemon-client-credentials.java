import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

final class Driver {
    public static void main(String[] names) throws Exception {
        putTogether(Path.of("private-key.pem"), Path.of("certificate.pem"), Path.of("certificate.pfx"));
        System.exit(Daemon.run(
            token -> System.out.println("RESULT {\"token\":" + Steps.text(token) + "}")));
    }

    /** Puts a key and its certificate into a file without a passphrase. */
    private static void putTogether(Path key, Path certificate, Path pfx) throws Exception {
        var pem = Files.readString(key).replaceAll("-----[^-]+-----|\\s", "");
        var secret = KeyFactory.getInstance("RSA")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        var known = CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificate)));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("sample", secret, new char[0], new Certificate[] {known});
        try (var out = Files.newOutputStream(pfx)) {
            store.store(out, new char[0]);
        }
    }
}
