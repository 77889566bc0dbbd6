package org.crosswalk.moderation.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Posts a second on one thread: the whole scan over 20,000 students, beside a bare pass of Lucene's analyzer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScanBenchmark {
    private static final int STUDENTS = 20_000;
    private static final int POSTS = 4096;
    private static final ScanContext IN_PUBLIC = ScanContext.of(Kind.SOCIAL_POST, Author.STAFF);

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private List<String> posts = List.of();
    private Scanner scanner = _ -> List.of();
    private int next;

    @Setup
    public void makeUp() {
        District district = MadeUpDistrict.of(STUDENTS);
        posts = MadeUpPosts.of(POSTS, district.students());
        scanner = SchoolScanner.over(district, Lexicon.standard());
    }

    @Benchmark
    public List<Finding> fullScan() {
        return scanner.scan(post(), IN_PUBLIC);
    }

    @Benchmark
    public int bareAnalyzer() throws IOException {
        int words = 0;
        try (TokenStream stream = analyzer.tokenStream("text", post())) {
            stream.reset();
            while (stream.incrementToken()) {
                words++;
            }
            stream.end();
        }
        return words;
    }

    private String post() {
        next = next + 1 & POSTS - 1;
        return posts.get(next);
    }
}
