package org.crosswalk.archive.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.Tile;
import org.crosswalk.archive.tree.TiledNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransparencyLogTest {
    @TempDir
    Path folder;

    @Test
    void emptyArchiveHasACheckpointToo() {
        PaperLog node = PaperLog.in(folder);
        assertThat(node.checkpoint()).isEqualTo(new Checkpoint("log.example/archive", 0, Hash.EMPTY));
    }

    @Test
    void checkpointIsSignedByTheLogAndCosignedByTheWitness() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(3);
        SignedNote note = node.sign();
        assertThat(note.isSignedByAny(node.keys().verifiers())).isTrue();
        assertThat(note.isSignedByAny(node.keys().witness().keys())).isTrue();
        assertThat(node.folder().checkpoint()).map(SignedNote::toString).contains(note.toString());
    }

    @Test
    void withoutGrowthTheCheckpointStays() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(3);
        assertThat(node.sign()).hasToString(node.sign().toString());
    }

    @Test
    void whereNothingComesTheWitnessSaysSoAgainWithTheTime() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(3);
        SignedNote before = node.sign();

        SignedNote later = node.after(Duration.ofSeconds(60)).sign();

        assertThat(later.text()).isEqualTo(before.text());
        assertThat(later.toString()).isNotEqualTo(before.toString());
        assertThat(later.isSignedByAny(node.keys().witness().keys())).isTrue();
        assertThat(node.folder().checkpoint()).map(SignedNote::toString).contains(later.toString());
    }

    @Test
    void checkpointsAreConsistentAcrossRestarts() {
        PaperLog node = PaperLog.in(folder);
        List<Checkpoint> signed = new ArrayList<>();
        for (int grown : new int[] {1, 2, 250, 3, 1, 300, 5000}) {
            node.leaves().write(grown);
            node = node.again();
            signed.add(node.checkpoint());
        }
        Checkpoint newest = signed.getLast();
        var tree = TiledNodes.tree(newest.size(), node.folder().tiles());
        assertThat(tree.root()).isEqualTo(newest.root());
        for (Checkpoint older : signed) {
            assertThat(tree.consistency(older.size()).proves(older.root(), newest.root()))
                    .isTrue();
        }
    }

    @Test
    void tilesLieWhereTheSpecificationServesThemFrom() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(70);
        node.sign();
        assertThat(folder.resolve("tlog/tile/0/000.p/70")).isRegularFile().hasSize(70 * 32);
        node.leaves().write(230);
        node.sign();
        assertThat(folder.resolve("tlog/tile/0/000")).hasSize(8192);
        assertThat(folder.resolve("tlog/tile/0/001.p/44")).hasSize(44 * 32);
        assertThat(folder.resolve("tlog/tile/1/000.p/1")).hasSize(32);
        assertThat(folder.resolve("tlog/tile/0/000.p")).doesNotExist();
    }

    @Test
    void serviceKilledBeforeItSignedGoesOn() throws Exception {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(200);
        byte[] older = node.sign().bytes();
        node.leaves().write(200);
        node.sign();
        // the tiles are a step ahead of the checkpoint, and the partial one it speaks of is gone
        Files.write(folder.resolve("tlog/checkpoint"), older);
        assertThat(node.again().checkpoint().size()).isEqualTo(400);
    }

    @Test
    void archiveThatWasSetBackIsNotSigned() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(10);
        node.sign();
        node.leaves().tearOut(8);
        assertThatThrownBy(node::sign).isInstanceOf(ArchiveDiffers.class);
        node.leaves().write("something else");
        node.leaves().write("and else");
        node.leaves().write("and else again");
        assertThatThrownBy(node::sign).isInstanceOf(ArchiveDiffers.class).hasMessageContaining("Entry 10");
    }

    @Test
    void alteredTilesAreNotSigned() throws Exception {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(300);
        node.sign();
        Path tile = folder.resolve("tlog/tile/1/000.p/1");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[0] ^= 1;
        Files.write(tile, hashes);
        node.leaves().write(1);
        assertThatThrownBy(node::sign).isInstanceOf(ArchiveDiffers.class);
    }

    @Test
    void checkpointOfSomebodyElseIsNotBuiltUpon() throws Exception {
        PaperLog stranger = PaperLog.in(folder.resolve("stranger"));
        PaperLog node = PaperLog.in(folder);
        node.sign();
        Files.write(folder.resolve("tlog/checkpoint"), stranger.sign().bytes());
        assertThatThrownBy(node::sign).isInstanceOf(ArchiveDiffers.class).hasMessageContaining("not signed");
    }

    @Test
    void twoNodesThatSignAtOnceStayConsistent() throws Exception {
        PaperLog one = PaperLog.in(folder);
        PaperLog sameFolder = one.again();
        PaperLog ownFolder = PaperLog.node(folder, "tlog-2", one.leaves());
        List<Checkpoint> signed = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> work = Stream.of(one, sameFolder, ownFolder)
                    .<Callable<Void>>map(node -> () -> {
                        for (int i = 0; i < 20; i++) {
                            one.leaves().write(17);
                            Checkpoint checkpoint = node.checkpoint();
                            synchronized (signed) {
                                signed.add(checkpoint);
                            }
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        Checkpoint newest = one.checkpoint();
        assertThat(newest.size()).isEqualTo(3 * 20 * 17);
        var tree = TiledNodes.tree(newest.size(), one.folder().tiles());
        for (Checkpoint older : signed) {
            assertThat(tree.consistency(older.size()).proves(older.root(), newest.root()))
                    .isTrue();
        }
        assertThat(ownFolder.checkpoint()).isEqualTo(newest);
        for (Tile tile : Tile.of(newest.size())) {
            assertThat(ownFolder.folder().tiles().read(tile))
                    .isEqualTo(one.folder().tiles().read(tile));
        }
    }

    @Test
    void newKeySignsBesideTheOneBeforeAndOldOnesStayListed() {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(1);
        node.sign();
        VerifierKey first = node.keys().verifiers().getLast();
        VerifierKey second = node.keys().rotate();
        SignedNote both = node.sign();
        assertThat(first.signed(both)).isTrue();
        assertThat(second.signed(both)).isTrue();
        assertThat(both.isSignedByAny(node.keys().witness().keys())).isTrue();

        VerifierKey third = node.keys().rotate();
        node.leaves().write(1);
        SignedNote later = node.sign();
        assertThat(first.signed(later)).isFalse();
        assertThat(second.signed(later)).isTrue();
        assertThat(third.signed(later)).isTrue();
        assertThat(node.keys().verifiers()).containsExactly(first, second, third);
        assertThat(folder.resolve("tlog/vkeys")).hasContent(first + "\n" + second + "\n" + third + "\n");
        assertThat(folder.resolve("keys/" + first.hexId() + ".pem")).doesNotExist();
    }

    @Test
    void privateKeysAreForTheServicesOwnAccountOnly() throws Exception {
        PaperLog.in(folder).sign();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> secret =
                    files.filter(file -> file.toString().endsWith(".pem")).toList();
            assertThat(secret).hasSize(2);
            for (Path file : secret) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void witnessThatIsAwayStopsNobodyAndCatchesUpLater() throws Exception {
        PaperLog node = PaperLog.in(folder);
        node.leaves().write(5);
        node.sign();
        Files.move(folder.resolve("witness"), folder.resolve("away"));
        Files.writeString(folder.resolve("witness"), "no folder");
        node.leaves().write(5);
        assertThat(node.checkpoint().size()).isEqualTo(10);
        Files.delete(folder.resolve("witness"));
        Files.move(folder.resolve("away"), folder.resolve("witness"));
        assertThat(node.sign().isSignedByAny(node.keys().witness().keys())).isTrue();
    }
}
