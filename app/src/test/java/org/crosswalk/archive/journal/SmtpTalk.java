package org.crosswalk.archive.journal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;

/** A mail server's side of the talk, line by line. */
public final class SmtpTalk implements Closeable {
    private Socket socket;
    private BufferedReader in;
    private OutputStream out;

    public SmtpTalk(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        open();
        answer();
        say("EHLO mail.tidewater.example");
    }

    private void open() throws IOException {
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        out = socket.getOutputStream();
    }

    /** @return the answer's lines */
    public String say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    /** Hands over a mail and gives the answer to its end. */
    public String mail(String from, String to, String text) throws IOException {
        say("MAIL FROM:<" + from + ">");
        say("RCPT TO:<" + to + ">");
        say("DATA");
        return say(text.replace("\n", "\r\n") + "\r\n.");
    }

    public void secure(SSLContext context) throws IOException {
        say("STARTTLS");
        socket = context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        open();
        say("EHLO mail.tidewater.example");
    }

    private String answer() throws IOException {
        StringBuilder lines = new StringBuilder();
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            lines.append(line).append('\n');
            line = in.readLine();
        }
        return lines.append(line).toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
