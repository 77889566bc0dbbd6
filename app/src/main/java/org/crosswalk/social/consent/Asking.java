package org.crosswalk.social.consent;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.PostId;
import org.crosswalk.social.SocialLetters;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.ConsentNotice;

/** Asks those who may speak for a student whether it may appear in a post: by e-mail, with a link of their own. */
@Singleton
public class Asking {
    private static final Duration OPEN_FOR = Duration.ofDays(30);

    private final Questions questions;
    private final Rights rights;
    private final People people;
    private final Schools schools;
    private final SocialLetters letters;
    private final Archive archive;

    Asking(Questions questions, Rights rights, People people, Schools schools, SocialLetters letters, Archive archive) {
        this.questions = questions;
        this.rights = rights;
        this.people = people;
        this.schools = schools;
        this.letters = letters;
        this.archive = archive;
    }

    /**
     * @param asked how many were written to
     * @param unreached students for whom nobody with the right has an address
     */
    public record Result(int asked, Set<PersonId> unreached) {}

    /** Whoever was asked the same before is not asked again. */
    @Transactional
    public Result ask(
            PersonId by,
            PostId post,
            int version,
            Optional<OrgId> school,
            Collection<PersonId> students,
            Set<String> outlets,
            ZonedDateTime now) {
        Map<PersonId, Set<PersonId>> speakers = rights.of(students, now.toLocalDate());
        Set<PersonId> unreached = new TreeSet<>(java.util.Comparator.comparing(PersonId::value));
        List<Asked> asked = new ArrayList<>();
        for (PersonId student : students) {
            List<Person> reachable = people.all(speakers.getOrDefault(student, Set.of())).values().stream()
                    .filter(person -> person.email() != null)
                    .toList();
            if (reachable.isEmpty()) {
                unreached.add(student);
            }
            reachable.forEach(person -> one(
                            new Question(
                                    UUID.randomUUID().toString(),
                                    post,
                                    version,
                                    student,
                                    person.id(),
                                    outlets,
                                    by,
                                    now.toInstant(),
                                    now.toInstant().plus(OPEN_FOR),
                                    List.of()),
                            school,
                            person)
                    .ifPresent(asked::add));
        }
        asked.forEach(one -> archive.append(EntryKind.CONTACT, post.value(), now.toInstant(), one));
        return new Result(asked.size(), unreached);
    }

    private Optional<Asked> one(Question question, Optional<OrgId> school, Person person) {
        Secret token = Secret.random();
        if (!questions.add(question, token.hash())) {
            return Optional.empty();
        }
        letters.send(
                question.id(),
                question.post().value(),
                notice(question, school, token, letters.words(person)),
                person,
                Parcel.Part.GUARDIAN,
                question.askedAt());
        return Optional.of(new Asked(
                question.id(),
                question.askedBy().value(),
                question.student().value(),
                question.person().value(),
                question.outlets().stream().sorted().toList(),
                question.until().toString()));
    }

    private ConsentNotice notice(Question question, Optional<OrgId> school, Secret token, Words words) {
        return new ConsentNotice(
                words,
                people.find(question.student()).map(Person::name).orElse(""),
                school.flatMap(schools::name).orElse(letters.district()),
                letters.district(),
                question.outlets().stream()
                        .sorted()
                        .map(outlet -> words.of("network." + outlet.toUpperCase(java.util.Locale.ROOT)))
                        .toList(),
                letters.link("/consent/" + token.value()),
                question.until());
    }

    public List<Question> of(PostId post) {
        return questions.about(post);
    }

    /** What the archive keeps: never the link. */
    @Serdeable
    record Asked(String question, String by, String student, String asked, List<String> outlets, String until) {}
}
