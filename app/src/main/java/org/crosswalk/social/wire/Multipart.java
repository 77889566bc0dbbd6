package org.crosswalk.social.wire;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A form with a file (RFC 7578). Its boundary is a digest of nothing that a file would hold. */
public final class Multipart {
    private static final String BOUNDARY = "crosswalk-5f1c0a1e9b7d4c3f8a26";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Multipart file(String name, String fileName, String type, byte[] bytes) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(bytes);
        write("\r\n");
        return this;
    }

    public Call postTo(URI uri) {
        write("--" + BOUNDARY + "--\r\n");
        return Call.post(uri, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
