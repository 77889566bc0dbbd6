package org.crosswalk.scan.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Writing;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.scan.bench.Row.Half;

/**
 * Measures the scanner on labelled sets and prints what it reaches beside what was asked and what others reach. The
 * peers' figures are of the sets' own README.
 */
final class ScannerBench {
    private static final List<String> DEFENCES =
            List.of("counter_quote_nh", "counter_ref_nh", "negate_neg_nh", "slur_reclaimed_nh");

    private final LabelledSets sets;
    private final Scanner scanner;
    private final ScanTable pack;
    private final Halves<SpanScore> spans = new Halves<>(SpanScore::new);
    private final Halves<FlagScore> loud = new Halves<>(() -> new FlagScore(Set.of(Category.values())));
    private final Halves<FlagScore> harm = new Halves<>(() -> new FlagScore(FlagScore.HARM_AND_POLICY));
    private final Halves<FlagScore> hate = new Halves<>(() -> new FlagScore(FlagScore.HARM));
    private final Halves<FlagScore> hateRaised = new Halves<>(() -> new FlagScore(FlagScore.HARM));
    private final Halves<FlagScore> hateAlone = new Halves<>(() -> new FlagScore(Set.of(Category.HATE)));
    private final Halves<FlagScore> toxic = new Halves<>(() -> new FlagScore(FlagScore.HARM));

    ScannerBench(Path folder, Function<Path, Scanner> scanners, ScanTable pack) {
        this.sets = new LabelledSets(folder);
        this.scanner = scanners.apply(sets.roster());
        this.pack = pack;
    }

    void run(PrintStream out) {
        sets.schoolPosts().forEach(this::post);
        sets.schoolHarm().forEach(row -> harm.of(row.half()).add(row, scan(row)));
        sets.hateCheck().forEach(this::hateful);
        sets.toxicity().forEach(row -> toxic.of(row.half()).add(row, scan(row)));
        figures(Table.on(out, "measure", "asked", "odd rows", "even rows (check)", "peers"));
        out.println();
        details(Table.on(out, "set", "sort", "odd rows", "even rows (check)"));
    }

    private void post(Row row) {
        List<Finding> findings = scan(row);
        spans.of(row.half()).add(row, findings);
        loud.of(row.half()).add(row, raised(row, findings));
    }

    /** What the pack makes more than a note of. */
    private List<Finding> raised(Row row, List<Finding> findings) {
        Writing writing = Writing.valueOf(row.kind().name());
        return findings.stream()
                .filter(finding -> consequence(finding, writing).compareTo(Consequence.NOTE) > 0)
                .toList();
    }

    private Consequence consequence(Finding finding, Writing writing) {
        String category = finding.category().id();
        return finding.severity() == Severity.LOW ? pack.ofSlight(category, writing) : pack.of(category, writing);
    }

    /** The set's clean rows are clean of hate alone: many swear, or insult one person, which a school calls by its own name. */
    private void hateful(Row row) {
        List<Finding> findings = scan(row);
        hate.of(row.half()).add(row, findings);
        hateRaised.of(row.half()).add(row, raised(row, findings));
        hateAlone.of(row.half()).add(row, findings);
    }

    private List<Finding> scan(Row row) {
        return scanner.scan(row.text(), ScanContext.of(row.kind(), row.author()));
    }

    private void figures(Table table) {
        table.row("school posts: name recall", "95 %", spans, SpanScore::names, "exact full names 33 %")
                .row("span precision", "95 %", spans, SpanScore::precision, "roster prototype 95.3 % on 120 posts")
                .row("span F1", "94 %", spans, SpanScore::f1, "roster prototype 61.8, CoreNLP 59.0, Phileas 56.4 %")
                .row(
                        "clean posts above note",
                        "<= 2 %",
                        loud,
                        FlagScore::clean,
                        "CoreNLP 33, redact-pii 46, Phileas 78 %")
                .row(
                        "school harm and policy: flagged",
                        "70 %",
                        harm,
                        FlagScore::harmful,
                        "word lists 4.9, linear model 17 %")
                .row("with the right category", "", harm, FlagScore::rightlyLabelled, "")
                .row("clean flagged", "<= 3 %", harm, FlagScore::clean, "word lists 2.3, linear model 5 %")
                .row("protected speech flagged", "0 %", harm, score -> score.of("protected"), "")
                .row("HateCheck: recall", "65 %", hate, FlagScore::harmful, "word list 16.2, linear model 78.3 %")
                .row("false positives", "<= 15 %", hate, FlagScore::clean, "word list 25.9, linear model 72.4 %")
                .row("raised above a note: recall", "", hateRaised, FlagScore::harmful, "")
                .row("raised above a note: false positives", "", hateRaised, FlagScore::clean, "")
                .row("found as hate: recall", "", hateAlone, FlagScore::harmful, "")
                .row("found as hate: false positives", "", hateAlone, FlagScore::clean, "")
                .row("the weakest obfuscation", "60 %", hate, score -> score.weakest("spell"), "");
        DEFENCES.forEach(sort -> table.row(sort + " flagged", "<= 20 %", hate, score -> score.of(sort), ""));
        table.row("surge toxicity: recall", "60 %", toxic, FlagScore::harmful, "word list 30.9, linear model 71.1 %")
                .row("false positives", "<= 5 %", toxic, FlagScore::clean, "word list 3.2, linear model 10.4 %");
    }

    private void details(Table table) {
        details(table, "school posts, found", spans, SpanScore::recallOf);
        details(table, "school harm, right category", harm, FlagScore::byLabel);
        details(table, "school harm, flagged", harm, FlagScore::bySort);
        details(table, "HateCheck, flagged", hate, FlagScore::bySort);
    }

    private static <S> void details(Table table, String set, Halves<S> scores, Function<S, Map<String, Share>> of) {
        Set<String> sorts = new TreeSet<>(of.apply(scores.of(Half.ODD)).keySet());
        sorts.addAll(of.apply(scores.of(Half.EVEN)).keySet());
        for (String sort : sorts) {
            Function<S, Object> figure = score -> of.apply(score).getOrDefault(sort, Share.none());
            table.row(set, sort, scores.odd(figure), scores.even(figure));
        }
    }
}
