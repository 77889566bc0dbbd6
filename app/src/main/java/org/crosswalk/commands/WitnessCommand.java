package org.crosswalk.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.witness.FolderWitness;
import org.crosswalk.archive.witness.http.WitnessServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a witness for other districts' archives. It needs no database and keeps nothing but their newest checkpoints. */
@Command(
        name = "witness",
        description = "Runs a witness that cosigns the checkpoints of other districts' archives (C2SP tlog-witness).",
        mixinStandardHelpOptions = true)
final class WitnessCommand implements Callable<Integer> {
    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:8095",
            description = "where: ${DEFAULT-VALUE}")
    private String listen = "127.0.0.1:8095";

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            required = true,
            description = "where it keeps its key and what it saw")
    private @Nullable Path folder;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "what it is called, such as witness.library.example; read when its key is made")
    private @Nullable String name;

    @Option(
            names = "--log",
            paramLabel = "VKEY",
            description = "the verifier key of a log that it watches, as key list prints it; once for each key")
    private List<String> logs = List.of();

    @Override
    public Integer call() throws Exception {
        try (WitnessServer server = started()) {
            Answer.done("The witness listens on port " + server.port() + ". Stop it with Ctrl-C.");
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private WitnessServer started() throws IOException {
        if (folder == null) {
            throw new IllegalArgumentException("Where to? Name a folder.");
        }
        FolderWitness witness = new FolderWitness(folder, Clock.systemUTC()).begin(name == null ? "witness" : name);
        Map<String, List<VerifierKey>> keys =
                logs.stream().map(VerifierKey::parse).collect(Collectors.groupingBy(VerifierKey::name));
        keys.forEach(witness::trust);
        Answer.done("Whoever is witnessed sets CROSSWALK_TLOG_WITNESS_KEY to "
                + witness.keys().getLast());
        return new WitnessServer(witness, address());
    }

    private InetSocketAddress address() {
        int colon = listen.lastIndexOf(':');
        if (colon < 1 || !listen.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("Listen where? Such as 127.0.0.1:8095");
        }
        return new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
    }
}
