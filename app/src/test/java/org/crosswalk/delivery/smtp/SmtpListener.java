package org.crosswalk.delivery.smtp;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real SMTP listener on a free port that writes down, connection by connection, each final dot and how the connection ended.
 * A script may answer a command otherwise; an empty answer cuts the connection.
 */
public final class SmtpListener implements AutoCloseable {
    private final ServerSocket socket;
    private final List<SmtpConversation> conversations = new CopyOnWriteArrayList<>();
    private final AtomicInteger dots = new AtomicInteger();
    private volatile Script script = (command, usual) -> usual;

    /** What to answer to a command; {@code .} stands for the final dot. */
    public interface Script {
        String answer(String command, String usual);
    }

    public SmtpListener() {
        try {
            socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public void follow(Script newScript) {
        script = newScript;
    }

    /** How many final dots came, on all connections together. */
    public int dots() {
        return dots.get();
    }

    public List<SmtpConversation> conversations() {
        return List.copyOf(conversations);
    }

    public List<SmtpMail> mails() {
        return conversations.stream().flatMap(talk -> talk.mails().stream()).toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) {
        SmtpConversation conversation = new SmtpConversation();
        conversations.add(conversation);
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = client.getOutputStream();
            say(out, script.answer("(greeting)", "220 listener"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                hear(line, in, out, conversation);
            }
        } catch (IOException died) {
            // a client that was killed, or a script that cuts the line
        }
    }

    private void hear(String line, BufferedReader in, OutputStream out, SmtpConversation conversation)
            throws IOException {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        conversation.heard(verb);
        switch (verb) {
            case "EHLO" -> say(out, script.answer(line, "250-listener\r\n250 8BITMIME"));
            case "RCPT" -> {
                conversation.to(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                say(out, script.answer(line, "250 ok"));
            }
            case "DATA" -> data(line, in, out, conversation);
            case "QUIT" -> say(out, script.answer(line, "221 bye"));
            default -> say(out, script.answer(line, "250 ok"));
        }
    }

    private void data(String line, BufferedReader in, OutputStream out, SmtpConversation conversation)
            throws IOException {
        String answer = script.answer(line, "354 go on");
        say(out, answer);
        if (answer.startsWith("354")) {
            conversation.took(textUpToTheDot(in));
            dots.incrementAndGet();
            say(out, script.answer(".", "250 taken"));
        }
    }

    private static String textUpToTheDot(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new EOFException("The client died before the final dot");
            }
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String answer) throws IOException {
        if (answer.isEmpty()) {
            throw new EOFException("The script cuts the connection");
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
