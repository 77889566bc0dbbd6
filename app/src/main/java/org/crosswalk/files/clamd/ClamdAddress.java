package org.crosswalk.files.clamd;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where clamd listens: {@code host:port}, {@code [::1]:3310}, or the path of a Unix socket. */
record ClamdAddress(String said) {
    private static final Pattern TCP = Pattern.compile("\\[?([^\\[\\]/]+)\\]?:(\\d{1,5})");

    ClamdAddress {
        if (!said.startsWith("/") && !TCP.matcher(said).matches()) {
            throw new IllegalArgumentException("crosswalk.clamd is a host:port or the path of a socket, not " + said);
        }
    }

    SocketChannel connected() throws IOException {
        SocketAddress address = address();
        SocketChannel channel =
                said.startsWith("/") ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        try {
            channel.connect(address);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private SocketAddress address() {
        Matcher tcp = TCP.matcher(said);
        return tcp.matches() && !said.startsWith("/")
                ? new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)))
                : UnixDomainSocketAddress.of(said);
    }
}
