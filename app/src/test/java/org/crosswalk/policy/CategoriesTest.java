package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.verdict.Category;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    @Test
    void packsKnowTheCategoriesOfTheScannersFindingsAndFilesThatNobodyCouldReadAndNoOthers() {
        // what protects speech takes findings away and is none itself
        Set<String> found = EnumSet.complementOf(EnumSet.of(Category.PROTECTED_SPEECH)).stream()
                .map(Category::id)
                .collect(Collectors.toSet());
        found.add("unread-file");

        assertThat(ScanFact.CATEGORIES).isEqualTo(found);
    }
}
