package org.crosswalk.moderation.particulars;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.Particulars;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.text.Tokens;

/** Whose a telephone number, an e-mail address, a street address or a birth date is. Immutable. */
public final class KnownParticulars {
    private final Map<String, Set<String>> phones = new HashMap<>();
    private final Map<String, Set<String>> emails = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();
    private final Map<LocalDate, Set<String>> birthDates = new HashMap<>();
    private final Set<String> domains;
    private final Set<String> published = new HashSet<>();
    private final BirthYears birthYears;

    private KnownParticulars(District district) {
        district.students().forEach(this::add);
        district.published().forEach(this::publish);
        domains = SchoolDomains.of(emails.keySet());
        birthYears = BirthYears.of(birthDates.keySet());
    }

    public static KnownParticulars of(District district) {
        return new KnownParticulars(district);
    }

    public static KnownParticulars none() {
        return of(District.ofStudents(List.of()));
    }

    private void add(KnownStudent student) {
        Particulars particulars = student.particulars();
        particulars.phones().stream()
                .flatMap(phone -> PhoneNumbers.key(phone).stream())
                .forEach(key -> add(phones, key, student));
        particulars.emails().forEach(email -> add(emails, email.toLowerCase(Locale.ROOT), student));
        if (particulars.address() != null) {
            addressKeys(particulars.address()).forEach(key -> add(addresses, key, student));
        }
        if (particulars.birthDate() != null) {
            add(birthDates, particulars.birthDate(), student);
        }
    }

    private static <K> void add(Map<K, Set<String>> map, K key, KnownStudent student) {
        Set<String> known = map.putIfAbsent(key, Set.of(student.id()));
        if (known instanceof HashSet<String> several) {
            several.add(student.id());
        } else if (known != null) {
            Set<String> several = new HashSet<>(known);
            several.add(student.id());
            map.put(key, several);
        }
    }

    /** A list of allowed things says of none what kind it is, so each is known in every way it can be read. */
    private void publish(String allowed) {
        published.add(allowed.strip().toLowerCase(Locale.ROOT));
        PhoneNumbers.key(allowed).ifPresent(published::add);
        addressKeys(allowed).forEach(published::add);
    }

    private static Stream<String> addressKeys(String address) {
        Tokens tokens = SchoolAnalyzer.read(address);
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> StreetAddresses.at(tokens, token))
                .flatMap(Optional::stream)
                .map(Written::key)
                .limit(1);
    }

    /** Students of the roster with this number: none for one that has no area code. */
    public Set<String> withPhone(String key) {
        return Collections.unmodifiableSet(phones.getOrDefault(key, Set.of()));
    }

    public Set<String> withEmail(String address) {
        return Collections.unmodifiableSet(emails.getOrDefault(address.toLowerCase(Locale.ROOT), Set.of()));
    }

    /** Whether students of the roster have addresses there, or at a part of it: the rest of it is for staff. */
    public boolean isSchoolDomain(String domain) {
        return domains.contains(domain.toLowerCase(Locale.ROOT));
    }

    public Set<String> livingAt(String key) {
        return Collections.unmodifiableSet(addresses.getOrDefault(key, Set.of()));
    }

    /** Students born on one of these days. */
    public Set<String> bornOn(List<LocalDate> readings) {
        Set<String> students = new HashSet<>();
        readings.forEach(day -> students.addAll(birthDates.getOrDefault(day, Set.of())));
        return students;
    }

    /** Whether a student of the district can be born on one of these days. */
    public boolean isBirthDate(List<LocalDate> readings) {
        return readings.stream().anyMatch(birthYears::contain);
    }

    /** Whether the district itself gives this number or address out, or the mail domain it is in. */
    public boolean isPublished(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        return published.contains(small) || published.contains(small.substring(small.indexOf('@') + 1));
    }
}
