package org.crosswalk.access;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;

/** The roster of {@link Cast}; people can leave it. */
public final class FakeRoster {
    private FakeRoster() {}

    @Singleton
    @Primary
    @Requires(property = "test.cast")
    public static class FakePeople implements People {
        private final Set<PersonId> gone = ConcurrentHashMap.newKeySet();

        public void leave(PersonId person) {
            gone.add(person);
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return gone.contains(id) || id.equals(Cast.OLGA) ? Optional.empty() : Optional.of(person(id));
        }

        @Override
        public Map<PersonId, Person> all(Collection<PersonId> ids) {
            Map<PersonId, Person> found = new HashMap<>();
            ids.forEach(id -> find(id).ifPresent(person -> found.put(id, person)));
            return found;
        }

        private static Person person(PersonId id) {
            EmailAddress email = new EmailAddress(id + "@example.org");
            return new Person(id, "Name", id.value(), null, email, "en", null);
        }
    }

    @Singleton
    @Primary
    @Requires(property = "test.cast")
    static class FakeGroups implements Groups {
        private static final Map<PersonId, Group> LEADERS = Map.of(Cast.DANA, Cast.SOCCER, Cast.SAM, Cast.BIOLOGY);

        @Override
        public List<Group> districts() {
            return List.of();
        }

        @Override
        public Optional<Group> find(GroupId id) {
            return Cast.GROUPS.stream().filter(group -> group.id().equals(id)).findFirst();
        }

        @Override
        public List<Member> members(GroupId id, LocalDate on) {
            return id.equals(Cast.SOCCER.id())
                    ? List.of(new Member(Cast.DANA, Member.Part.STAFF), new Member(Cast.JAYLEN, Member.Part.STUDENT))
                    : id.equals(Cast.BIOLOGY.id()) ? List.of(new Member(Cast.SAM, Member.Part.STAFF)) : List.of();
        }

        @Override
        public List<Group> ledBy(PersonId person, LocalDate on) {
            return Optional.ofNullable(LEADERS.get(person)).map(List::of).orElse(List.of());
        }

        @Override
        public List<Group> ofSchool(OrgId school, LocalDate on) {
            return Cast.GROUPS.stream()
                    .filter(group -> group.school().equals(school))
                    .toList();
        }
    }

    @Singleton
    @Primary
    @Requires(property = "test.cast")
    static class FakeSchools implements Schools {
        @Override
        public List<School> all() {
            return List.of(new School(Cast.HARBOR, "Harbor High"), new School(Cast.MILLBROOK, "Mill Brook"));
        }

        @Override
        public Map<PersonId, Set<OrgId>> attendedBy(Collection<PersonId> students, LocalDate on) {
            return students.stream().collect(Collectors.toMap(student -> student, student -> Set.of(Cast.HARBOR)));
        }

        @Override
        public Set<PersonId> principalsOf(OrgId school, LocalDate on) {
            return school.equals(Cast.HARBOR) ? Set.of(Cast.RUTH) : Set.of();
        }
    }
}
