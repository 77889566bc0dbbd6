package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosswalk.moderation.verdict.Category;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    @Test
    void packsKnowTheScannersCategoriesAndNoOthers() {
        assertThat(ScanFact.CATEGORIES)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Category.values()).map(Category::id).toList());
    }
}
