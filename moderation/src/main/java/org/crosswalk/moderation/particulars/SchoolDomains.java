package org.crosswalk.moderation.particulars;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mail domains of a district, read off its students' addresses; those of a few are their families' own. */
final class SchoolDomains {
    /** One in so many students has an address there. */
    private static final int RARE = 10;

    private SchoolDomains() {}

    static Set<String> of(Collection<String> addresses) {
        Map<String, Long> counts = addresses.stream()
                .map(address -> address.substring(address.indexOf('@') + 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(domain -> domain.getValue() * RARE >= addresses.size())
                .flatMap(domain -> withParent(domain.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Staff of {@code students.district.org} write from {@code district.org}. */
    private static Stream<String> withParent(String domain) {
        String parent = domain.substring(domain.indexOf('.') + 1);
        return parent.contains(".") ? Stream.of(domain, parent) : Stream.of(domain);
    }
}
