package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.crosswalk.delivery.email.ReplyListener;

/** Another mail server that hands mail to the listener, over a real connection, and tells its last answer. */
@Singleton
public class Letterbox {
    private final ReplyListener listener;

    Letterbox(ReplyListener listener) {
        this.listener = listener;
    }

    /** The answer to RCPT where that is a refusal, else to the mail itself. */
    public String post(String returnPath, String to, String mail) {
        return post(returnPath, to, mail.getBytes(StandardCharsets.UTF_8));
    }

    public String post(String returnPath, String to, byte[] mail) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port());
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = socket.getOutputStream();
            heard(in);
            say(out, in, "EHLO mail.example");
            say(out, in, "MAIL FROM:<" + returnPath + ">");
            String taken = say(out, in, "RCPT TO:<" + to + ">");
            if (!taken.startsWith("250")) {
                return taken;
            }
            say(out, in, "DATA");
            out.write(mail);
            return say(out, in, "\r\n.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String say(OutputStream out, BufferedReader in, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return heard(in);
    }

    private static String heard(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    /** A plain mail of a person. */
    public static String mail(String from, String to, String text, String... headers) {
        return "From: " + from + "\r\nTo: " + to + "\r\nSubject: Re: Saturday\r\nMessage-ID: <"
                + java.util.UUID.randomUUID() + "@mail.example>\r\n" + String.join("", headers)
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.replace("\n", "\r\n");
    }
}
