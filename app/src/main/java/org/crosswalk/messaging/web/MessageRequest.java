package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;

/**
 * A message as another program proposes it.
 *
 * @param group id of one of the sender's groups
 * @param audience {@code whole-group}, {@code guardians} or {@code students}
 * @param students {@code sourcedId}s; counts only for {@code students}
 * @param matter {@code ordinary}, {@code medical} or {@code academic}; ordinary where it is missing
 * @param email whether members get it by e-mail too; yes where it is missing
 */
@Serdeable
@Schema(name = "MessageRequest")
record MessageRequest(
        @NotBlank @Size(max = 191) String group,

        @NotNull @Pattern(regexp = "whole-group|guardians|students")
        String audience,

        @Nullable List<@NotBlank @Size(max = 191) String> students,

        @Nullable @Pattern(regexp = "ordinary|medical|academic")
        String matter,

        @NotNull String subject,
        @NotNull String text,
        @Nullable Boolean email) {

    Draft draft() {
        return new Draft(
                new GroupId(group),
                Audience.of(audience, chosen()),
                matter == null ? Matter.ORDINARY : Matter.valueOf(matter.toUpperCase(java.util.Locale.ROOT)),
                subject,
                text,
                !Boolean.FALSE.equals(email));
    }

    private Set<PersonId> chosen() {
        return students == null
                ? Set.of()
                : students.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
