package org.crosswalk.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;

/**
 * The embedded server's TLS key and certificate, made once with the JDK's keytool. Without them MariaDB makes itself new
 * ones at each start, which takes ten seconds of a processor; and its own client does not speak to a server without TLS.
 *
 * @param certificate PEM file
 * @param key PEM file, readable by the service's own account only
 */
record ServerCertificate(Path certificate, Path key) {
    private static final String ALIAS = "server";

    static ServerCertificate in(Path home) throws IOException {
        ServerCertificate made = new ServerCertificate(home.resolve("server-cert.pem"), home.resolve("server-key.pem"));
        if (Files.notExists(made.key)) {
            made.make(home);
        }
        return made;
    }

    private void make(Path home) throws IOException {
        Path store = home.resolve("server.p12");
        char[] password = UUID.randomUUID().toString().toCharArray();
        Files.deleteIfExists(store);
        keytool(store, password);
        try (InputStream file = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            write(certificate, "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
            write(key, "PRIVATE KEY", keys.getKey(ALIAS, password).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException("The embedded database's certificate cannot be read back", e);
        } finally {
            Files.delete(store);
        }
    }

    private static void keytool(Path store, char[] password) throws IOException {
        ProcessBuilder keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=crosswalk",
                        "-validity",
                        "36500",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass:env",
                        "STORE_PASSWORD")
                .redirectErrorStream(true);
        keytool.environment().put("STORE_PASSWORD", new String(password));
        Process running = keytool.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.onExit().join().exitValue() != 0) {
            throw new IOException("The JDK's keytool made no certificate for the embedded database: " + said.strip());
        }
    }

    /** Whole or not at all: a service may be killed at any moment. */
    private static void write(Path file, String kind, byte[] content) throws IOException {
        String pem = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, pem);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
