package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Items;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand times a name is hidden in a mail, and two thousand times in a log of looks and decisions, as people and programs write it, and
 * sometimes as somebody would who does not want it found. It is withheld everywhere by its plain spelling; no byte of the volume has it then, in no wording.
 */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class MutatedSecretsTest {
    private static final int CASES = 10_000;
    private static final int LOGGED_CASES = 2_000;
    private static final int MOST_IN_ONE_MAIL = 16;
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final Ground PRIVACY = new Ground("ferpa", "It belongs to a student record.");

    @Inject
    Requested requested;

    @Inject
    PaperJournal journal;

    @Inject
    Redaction redaction;

    @Inject
    Items items;

    @Inject
    Volumes volumes;

    @Test
    void noSecretSurvivesInAnyByteOfAVolume() throws Exception {
        RequestId request = requested.request();
        List<SeededMail> mails = mails();
        List<SeededLook> looks = looks();
        List<Long> numbers = new ArrayList<>(
                journal.take(mails.stream().map(SeededMail::bytes).toList()));
        looks.forEach(look -> numbers.add(
                requested.logged(numbers.size() % 2 == 0 ? EntryKind.ACCESS : EntryKind.DECISION, look.content())));
        List<Long> entries = requested.responsive(request, numbers);
        theyAreThere(
                Stream.concat(
                                mails.stream().map(SeededMail::seeds),
                                looks.stream().map(SeededLook::seeds))
                        .toList(),
                entries);

        assertThat(redaction.everywhere(request, entries, Secrets.NAMES, PRIVACY, Tidewater.THEO, AT))
                .isInstanceOf(Redacting.Done.class);
        redaction.dismiss(request, entries, proposal -> true, Tidewater.THEO, AT);
        noneSurvives(volumes.of(request, entries));
    }

    private static List<SeededMail> mails() throws Exception {
        Random random = new Random(20261127);
        List<SeededMail> mails = new ArrayList<>();
        for (int seeded = 0; seeded < CASES; ) {
            int many = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(MOST_IN_ONE_MAIL);
            SeededMail mail = SeededMail.with(Math.min(many, CASES - seeded), random);
            mails.add(mail);
            seeded += mail.seeds().size();
        }
        return mails;
    }

    private static List<SeededLook> looks() {
        Random random = new Random(20261128);
        List<SeededLook> looks = new ArrayList<>();
        for (int seeded = 0; seeded < LOGGED_CASES; ) {
            int many = 1 + random.nextInt(Math.min(MOST_IN_ONE_MAIL, LOGGED_CASES - seeded));
            looks.add(SeededLook.with(many, random));
            seeded += many;
        }
        return looks;
    }

    /** Else the test could not fail. */
    private void theyAreThere(List<List<SeededMail.Seed>> seeds, List<Long> entries) {
        for (int i = 0; i < seeds.size(); i++) {
            String all = items.find(entries.get(i)).orElseThrow().fields().stream()
                    .map(field -> Secrets.bare(field.text()))
                    .collect(Collectors.joining("\n"));
            for (SeededMail.Seed seed : seeds.get(i)) {
                assertThat(Secrets.bareOf(seed.name())).as("%s", seed).anyMatch(all::contains);
            }
        }
    }

    private static void noneSurvives(Path volume) throws IOException {
        List<String> bare = Secrets.NAMES.stream()
                .flatMap(name -> Secrets.bareOf(name).stream())
                .toList();
        Readings readings = new Readings();
        int files = 0;
        try (Stream<Path> all = Files.walk(volume)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                for (String reading : readings.of(file)) {
                    String letters = Secrets.bare(reading);
                    assertThat(bare).as(file.toString()).noneMatch(letters::contains);
                }
                files++;
            }
        }
        assertThat(files).isGreaterThan(3_000);
        System.out.printf("%d cases in %d files, none survives%n", CASES + LOGGED_CASES, files);
    }
}
