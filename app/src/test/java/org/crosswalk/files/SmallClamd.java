package org.crosswalk.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server that speaks clamd's INSTREAM, knows the EICAR test file, and has a limit (clamd(8), StreamMaxLength). */
public final class SmallClamd implements AutoCloseable {
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";

    private final ServerSocketChannel server;
    private final int limit;
    private final boolean dumb;

    private SmallClamd(ServerSocketChannel server, int limit, boolean dumb) {
        this.server = server;
        this.limit = limit;
        this.dumb = dumb;
        Thread.ofVirtual().start(this::serve);
    }

    public static SmallClamd overTcp(int limit) throws IOException {
        return new SmallClamd(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                limit,
                false);
    }

    public static SmallClamd overSocket(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return new SmallClamd(server.bind(UnixDomainSocketAddress.of(socket)), 1 << 20, false);
    }

    /** Takes everything and never says a word. */
    public static SmallClamd dumb() throws IOException {
        return new SmallClamd(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                1 << 20,
                true);
    }

    public String address() throws IOException {
        SocketAddress address = server.getLocalAddress();
        return address instanceof InetSocketAddress tcp ? "127.0.0.1:" + tcp.getPort() : address.toString();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel asked = server.accept()) {
                answer(asked);
            } catch (IOException goneAway) {
                // the next one may stay
            }
        }
    }

    private void answer(SocketChannel asked) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(asked));
        OutputStream out = Channels.newOutputStream(asked);
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        StringBuilder file = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (file.length() + length > limit) {
                out.write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            file.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        if (dumb) {
            in.read();
            return;
        }
        String says = file.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        out.write(says.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
