package org.crosswalk.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crosswalk.archive.PaperLeaves;
import org.crosswalk.archive.folder.TileFolder;
import org.crosswalk.archive.tree.Growth;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.tree.TiledNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningRootTest {
    @TempDir
    Path folder;

    @Test
    void rootOfLeavesAsTheyComeIsTheTrees() {
        TileFolder tiles = new TileFolder(folder);
        Growth growth = Growth.from(0, tiles);
        List<Hash> leaves = new PaperLeaves().write(300).from(0, 300);
        leaves.forEach(growth::add);
        growth.writeEdges();

        RunningRoot running = new RunningRoot();
        assertThat(running.root()).isEqualTo(Hash.EMPTY);
        for (Hash leaf : leaves) {
            running.add(leaf);
            assertThat(running.root())
                    .isEqualTo(TiledNodes.tree(running.size(), tiles).root());
        }
    }
}
