package org.crosswalk.archive.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tree over tiles against the RFC's own recursion, for every size up to 300. */
class MerkleTreeTest {
    private static final int MOST = 300;
    private static final List<Hash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> Hash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final MemoryTiles TILES = new MemoryTiles();

    @BeforeAll
    static void growLeafByLeaf() {
        for (int size = 0; size < MOST; size++) {
            Growth growth = Growth.from(size, TILES);
            growth.add(LEAVES.get(size));
            growth.writeEdges();
        }
    }

    @Test
    void emptyTreeHasTheHashOfNothing() {
        assertThat(HexFormat.of().formatHex(TiledNodes.tree(0, TILES).root().bytes()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void rootIsTheRfcs() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(TiledNodes.tree(size, TILES).root())
                    .isEqualTo(naive(size).root());
        }
    }

    @Test
    void inclusionProofsAreTheRfcsAndProveTheirLeafOnly() {
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = TiledNodes.tree(size, TILES);
            Hash root = tree.root();
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index);
                assertThat(proof.path()).isEqualTo(naive(size).path(index));
                assertThat(proof.proves(LEAVES.get(index), root)).isTrue();
                assertThat(proof.proves(LEAVES.get((index + 1) % MOST), root)).isFalse();
            }
        }
    }

    @Test
    void consistencyProofsAreTheRfcsAndProveTheirRootsOnly() {
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = TiledNodes.tree(size, TILES);
            Hash root = tree.root();
            for (int older = 1; older <= size; older++) {
                Hash olderRoot = TiledNodes.tree(older, TILES).root();
                ConsistencyProof proof = tree.consistency(older);
                assertThat(proof.path()).isEqualTo(naive(size).proof(older));
                assertThat(proof.proves(olderRoot, root)).isTrue();
                assertThat(proof.proves(Hash.EMPTY, root)).isFalse();
                assertThat(proof.proves(olderRoot, Hash.EMPTY)).isFalse();
            }
        }
    }

    @Test
    void nothingIsProvedFromAnEmptyTree() {
        MerkleTree tree = TiledNodes.tree(5, TILES);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0));
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(Hash.EMPTY, tree.root()))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(Hash.EMPTY, Hash.EMPTY))
                .isFalse();
    }

    @Test
    void leafBeyondTheTreeHasNoProof() {
        MerkleTree tree = TiledNodes.tree(5, TILES);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(6));
    }

    @Test
    void growthInLeapsWritesTheSameTiles() {
        MemoryTiles leaping = new MemoryTiles();
        int[] sizes = {0, 1, 255, 256, 257, 300};
        for (int i = 1; i < sizes.length; i++) {
            Growth growth = Growth.from(sizes[i - 1], leaping);
            LEAVES.subList(sizes[i - 1], sizes[i]).forEach(growth::add);
            growth.writeEdges();
        }
        leaping.kept.forEach((tile, hashes) -> assertThat(TILES.read(tile)).isEqualTo(hashes));
        assertThat(leaping.kept.keySet()).containsAll(Tile.of(300));
    }

    @Test
    void tilesOfTheSpecificationsExample() {
        List<Tile> tiles = new ArrayList<>(Tile.of(70_000));
        assertThat(tiles.stream().filter(Tile::isFull)).hasSize(273 + 1);
        assertThat(tiles)
                .contains(new Tile(0, 273, 112), new Tile(1, 0, 256), new Tile(1, 1, 17), new Tile(2, 0, 1))
                .hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(Tile.of(256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(new Tile(0, 1_234_067, 112).path()).isEqualTo("tile/0/x001/x234/067.p/112");
        assertThat(new Tile(3, 67, 256).path()).isEqualTo("tile/3/067");
        assertThat(new Tile(0, 1_000_000, 256).path()).isEqualTo("tile/0/x001/x000/000");
    }

    private static NaiveTree naive(int size) {
        return new NaiveTree(LEAVES.subList(0, size));
    }
}
