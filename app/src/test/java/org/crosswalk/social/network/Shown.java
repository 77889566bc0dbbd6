package org.crosswalk.social.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosswalk.social.Network;
import org.crosswalk.social.mastodon.MastodonRequestsTest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;

/** Writes down what was shown, a line a test, beside the file that names the live networks; without one, nothing. */
public final class Shown implements TestWatcher {
    public static void write(String what, String where, String ended) {
        Optional.ofNullable(System.getenv(Peers.FILE)).ifPresent(peers -> {
            try {
                Files.writeString(
                        Path.of(peers).resolveSibling("shown.tsv"),
                        what + "\t" + where + "\t" + ended + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        write(test, shows -> shows.can() ? "yes" : "cannot");
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        write(test, _ -> "FAILED");
    }

    private static void write(ExtensionContext test, Function<Shows, String> ended) {
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Shows.class)
                .ifPresent(shows -> write(shows.value(), where(test), ended.apply(shows)));
    }

    private static String where(ExtensionContext test) {
        if (test.getRequiredTestClass().equals(MastodonRequestsTest.class)) {
            return "MASTODON-DESCRIBED";
        }
        String names =
                (test.getRequiredTestClass().getSimpleName() + " " + test.getDisplayName()).toUpperCase(Locale.ROOT);
        return Stream.of(Network.values())
                .map(Network::name)
                .filter(names::contains)
                .findFirst()
                .orElseThrow();
    }
}
