package org.crosswalk.policy.packs;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosswalk.policy.Agreement;
import org.crosswalk.policy.Agreement.Question;
import org.crosswalk.policy.Agreement.Text;
import org.crosswalk.policy.Citation;

/** Reads what a pack has people sign. */
final class AgreementReader {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "pt");
    private static final Set<String> KNOWN =
            Set.of("id", "clause", "whom", "year-begins", "within-days", "withholds", "link", "en", "es", "pt");

    private AgreementReader() {}

    static List<Agreement> agreements(Part part, Map<String, Citation> clauses) {
        List<Agreement> read = part.items("agreements").stream()
                .map(one -> agreement(one, clauses))
                .toList();
        if (read.stream().map(Agreement::id).distinct().count() < read.size()) {
            throw part.broken("Two agreements have the same id");
        }
        return read;
    }

    private static Agreement agreement(Part part, Map<String, Citation> clauses) {
        Fields fields = part.fields("an agreement", KNOWN);
        if (!fields.text("id").matches("[a-z][a-z0-9-]{0,39}")) {
            throw fields.part("id").broken("An id has small letters, digits and hyphens, at most 40");
        }
        return new Agreement(
                fields.text("id"),
                RuleReader.cited(fields.part("clause"), clauses),
                constant(Agreement.Whom.class, fields.part("whom")),
                fields.find("year-begins").map(AgreementReader::day).orElse(null),
                fields.find("within-days").map(AgreementReader::days).orElse(0),
                constant(Agreement.Withholds.class, fields.part("withholds")),
                fields.find("link").map(AgreementReader::link).orElse(""),
                texts(fields));
    }

    private static Map<String, Text> texts(Fields fields) {
        fields.part("en");
        Map<String, Text> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> fields.find(language).ifPresent(part -> texts.put(language, text(part))));
        return texts;
    }

    private static Text text(Part part) {
        Fields text = part.fields("an agreement's text", Set.of("title", "says", "questions"));
        return new Text(
                text.text("title"),
                text.text("says"),
                text.find("questions")
                        .map(questions -> questions.items("questions").stream()
                                .map(AgreementReader::question)
                                .toList())
                        .orElse(List.of()));
    }

    private static Question question(Part part) {
        Fields question = part.fields("a question", Set.of("asks", "answers"));
        List<String> answers = question.part("answers").items("answers").stream()
                .map(answer -> answer.text("an answer"))
                .toList();
        if (answers.size() < 2 || answers.stream().distinct().count() < answers.size()) {
            throw question.part("answers").broken("A question has two different answers at least, the right one first");
        }
        return new Question(question.text("asks"), answers);
    }

    private static MonthDay day(Part part) {
        try {
            return MonthDay.parse("--" + part.text("a day of the year"));
        } catch (DateTimeException noDay) {
            throw part.broken("'" + part.text("a day of the year") + "' is not a day of the year such as \"08-15\"");
        }
    }

    private static int days(Part part) {
        if (!part.text("days").matches("\\d{1,3}")) {
            throw part.broken("'" + part.text("days") + "' is not a number of days from 0 to 999");
        }
        return Integer.parseInt(part.text("days"));
    }

    private static String link(Part part) {
        if (!part.text("a link").matches("https://[^\\s\"<>]{1,500}")) {
            throw part.broken("A link begins with https://");
        }
        return part.text("a link");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Part part) {
        String word = part.text("a word");
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            List<String> known = List.of(type.getEnumConstants()).stream()
                    .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            throw part.broken("'" + word + "' is none of " + String.join(", ", known));
        }
    }
}
