package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every student of the cast, in every way to write a whole name, in sentences that say nothing of their own. */
class WrittenFormsTest {
    private static final List<String> SENTENCES =
            List.of("This was %s with the blue folder.", "The folder is for %s, thank you.", "%s");
    private static final List<String> CHUNKS = List.of(
            "See folder/%s.pdf for it", "It is at https://district.example/p/%s/view today", "Thanks @%s for it");

    private record Form(String how, String name, List<String> carriers) {}

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyForm")
    void everyFormOfEveryStudentIsFoundWhereItStands(String how, String name, String carrier, KnownStudent student) {
        String text = carrier.formatted(name);
        int start = carrier.indexOf("%s");
        List<Finding> names = Cast.SCANNER.scan(text, ScanContext.none()).stream()
                .filter(finding -> finding.category() == Category.STUDENT_NAME)
                .toList();
        assertThat(names).as(text).hasSize(1);
        assertThat(text.substring(names.getFirst().start(), names.getFirst().end()))
                .isEqualTo(name);
        assertThat(names.getFirst().start()).isEqualTo(start);
        assertThat(names.getFirst().students()).contains(student.id());
    }

    static Stream<Arguments> everyForm() {
        return Cast.ALL.stream()
                .flatMap(student -> forms(student)
                        .flatMap(form -> form.carriers().stream()
                                .map(carrier -> Arguments.of(form.how(), form.name(), carrier, student))));
    }

    private static Stream<Form> forms(KnownStudent student) {
        String given = student.givenNames().getFirst();
        String family = student.familyName();
        String whole = given + " " + family;
        String linked = plain(given) + "%s"
                + plain(family).replace(" ", "").replace("'", "").replace("-", "");
        return Stream.of(
                new Form("whole", whole, SENTENCES),
                new Form("without diacritics", plain(whole), SENTENCES),
                new Form("capitals", whole.toUpperCase(Locale.ROOT), List.of("%s", "1. %s 12.41", "GOALS: %s 2")),
                new Form("turned around", family + ", " + given, SENTENCES),
                new Form("initial and family name", given.charAt(0) + ". " + family, SENTENCES),
                new Form("given name and initial", given + " " + initial(family) + ".", SENTENCES.subList(0, 2)),
                new Form("with another initial", given + " Q. " + family, SENTENCES),
                new Form("with a short name", given + " \"Ace\" " + family, SENTENCES),
                new Form("over two lines", given + "\n" + family, SENTENCES),
                new Form("quoted in a reply", given + "\n> " + family, SENTENCES),
                new Form("escaped", plain(given) + "%20" + plain(family).replace(" ", "%20"), CHUNKS.subList(1, 2)),
                new Form("with a line below", linked.formatted("_"), CHUNKS),
                new Form("with a dot", linked.formatted("."), CHUNKS),
                new Form("with a hyphen, small", linked.formatted("-").toLowerCase(Locale.ROOT), CHUNKS.subList(0, 2)),
                new Form("hashtag", camel(whole), List.of("Go #%s now", "#%s")));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String camel(String name) {
        return Stream.of(plain(name).split("\\W+"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static char initial(String family) {
        return Character.toUpperCase(family.charAt(0));
    }
}
