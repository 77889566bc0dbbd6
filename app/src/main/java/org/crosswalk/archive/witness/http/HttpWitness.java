package org.crosswalk.archive.witness.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.NoteSignature;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.StrictText;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.witness.Witness;

/** Somebody else's witness, at a URL (C2SP tlog-witness). */
public final class HttpWitness implements Witness {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CHECKPOINT_LINES = 3;

    private final URI home;
    private final List<VerifierKey> keys;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param keys those that it said it cosigns with, and a person has confirmed */
    public HttpWitness(URI home, List<VerifierKey> keys) {
        this.home = home.toString().endsWith("/") ? home : URI.create(home + "/");
        this.keys = List.copyOf(keys);
    }

    @Override
    public Answer add(long older, List<Hash> proof, SignedNote checkpoint) {
        HttpRequest request = HttpRequest.newBuilder(home.resolve("add-checkpoint"))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(new AddCheckpoint(older, proof, checkpoint).toString()))
                .build();
        HttpResponse<byte[]> response = sent(request);
        return switch (response.statusCode()) {
            case 200 -> new Answer.Cosigned(signatures(checkpoint, response.body()));
            case 409 ->
                new Answer.OtherSize(
                        StrictText.number(StrictText.of(response.body()).strip()));
            case 404 -> new Answer.Refused(Refusal.UNKNOWN_LOG);
            case 403 -> new Answer.Refused(Refusal.NOT_SIGNED);
            case 400 -> new Answer.Refused(Refusal.SHRUNK);
            case 422 -> new Answer.Refused(Refusal.INCONSISTENT);
            default -> throw new IllegalStateException("The witness at " + home + " answers " + response.statusCode());
        };
    }

    /** A witness need not say; Crosswalk's own does. */
    @Override
    public Optional<SignedNote> newest(String origin) {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path(origin)))
                .timeout(PATIENCE)
                .build();
        HttpResponse<byte[]> response = sent(request);
        return response.statusCode() == 200 ? Optional.of(SignedNote.parse(response.body())) : Optional.empty();
    }

    @Override
    public List<VerifierKey> keys() {
        return keys;
    }

    static String path(String origin) {
        return "checkpoint/" + Digest.of(origin);
    }

    /** The answer is signature lines alone; with the checkpoint before them they are a note. */
    private static List<NoteSignature> signatures(SignedNote checkpoint, byte[] lines) {
        SignedNote cosigned = SignedNote.parse(checkpoint.text() + "\n" + StrictText.of(lines));
        if (!cosigned.text().equals(checkpoint.text())
                || checkpoint.text().lines().count() != CHECKPOINT_LINES) {
            throw new BrokenNote("its answer is more than signatures");
        }
        return cosigned.signatures();
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The witness at " + home + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the witness", e);
        }
    }
}
