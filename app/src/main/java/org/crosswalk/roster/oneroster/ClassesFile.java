package org.crosswalk.roster.oneroster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code classes.csv}, with the titles of {@code courses.csv}: classes, teams and clubs, dated by their terms. */
record ClassesFile(Drafts drafts, Extensions extensions) {
    static final String NAME = "classes.csv";
    private static final String COURSES = "courses.csv";

    void read(RosterPackage source) {
        Map<String, String> courses = courseTitles(source);
        new CsvTable(source, NAME)
                .read(
                        List.of("sourcedId", "title", "schoolSourcedId"),
                        line -> drafts.take(Kind.GROUP, line, group -> group(group, courses)));
    }

    private static Map<String, String> courseTitles(RosterPackage source) {
        Map<String, String> titles = new HashMap<>();
        if (source.has(COURSES)) {
            new CsvTable(source, COURSES).read(List.of("sourcedId", "title"), line -> {
                String id = line.raw("sourcedId");
                String title = line.raw("title");
                if (id != null && title != null) {
                    titles.put(id, title);
                }
            });
        }
        return titles;
    }

    private void group(CsvLine line, Map<String, String> courses) {
        String id = line.id("sourcedId");
        String school = line.id("schoolSourcedId");
        drafts.of(Kind.ORG).mustKnow(school, "schoolSourcedId");
        List<String> terms = terms(line);
        String course = line.raw("courseSourcedId");
        drafts.of(Kind.GROUP)
                .add(row(
                        id,
                        line.required("title"),
                        extensions
                                .kind(line, course == null ? null : courses.get(course))
                                .name(),
                        school,
                        terms));
    }

    private List<String> terms(CsvLine line) {
        List<String> terms = line.list("termSourcedIds");
        if (!drafts.of(Kind.TERM).isEmpty()) {
            terms.forEach(term -> drafts.of(Kind.TERM).mustKnow(term, "termSourcedIds"));
        }
        return terms;
    }

    /** Terms that moved move the classes that a delta package does not name, too. */
    void datedAgain() {
        Draft groups = drafts.of(Kind.GROUP);
        groups.current().values().stream()
                .filter(row -> groups.find(row.id()) == row && row.value(Kind.GROUP, "term_ids") != null)
                .map(this::datedAgain)
                .filter(row -> !row.equals(groups.current().get(row.id())))
                .forEach(groups::add);
    }

    private Row datedAgain(Row row) {
        return row(
                row.id(),
                row.required(Kind.GROUP, "title"),
                row.required(Kind.GROUP, "kind"),
                row.required(Kind.GROUP, "org_id"),
                List.of(row.required(Kind.GROUP, "term_ids").split(",")));
    }

    private Row row(String id, String title, String kind, String school, List<String> terms) {
        return Row.of(
                id,
                title,
                kind,
                school,
                terms.isEmpty() ? null : String.join(",", terms),
                dates(terms, "begins_on").stream().min(String::compareTo).orElse(null),
                dates(terms, "ends_on").stream().max(String::compareTo).orElse(null));
    }

    private List<String> dates(List<String> terms, String column) {
        return terms.stream()
                .map(term -> date(term, column))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String date(String term, String column) {
        Row row = drafts.of(Kind.TERM).find(term);
        return row == null ? null : row.value(Kind.TERM, column);
    }
}
