package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;

/**
 * A message as another program proposes it.
 *
 * @param group id of one of the sender's groups
 * @param audience {@code whole-group}, {@code both} (the group and the guardians), {@code guardians}, {@code students},
 *     {@code guardians-of} (of the students named) or {@code guardian} (one, of one student)
 * @param students {@code sourcedId}s; counts where the audience names students
 * @param guardian {@code sourcedId} of the one guardian; counts only for {@code guardian}
 * @param matter {@code ordinary}, {@code medical} or {@code academic}; ordinary where it is missing
 * @param urgency {@code bus}, {@code weather} or {@code safety} where it cannot wait; those who are charged with it may ask
 * @param leaveAt when it shall leave, in UTC; as soon as it may where it is missing
 * @param email whether members get it by e-mail too; yes where it is missing
 */
@Serdeable
@Schema(name = "MessageRequest")
record MessageRequest(
        @NotBlank @Size(max = 191) String group,

        @NotNull @Pattern(regexp = "whole-group|both|guardians|students|guardians-of|guardian")
        String audience,

        @Nullable List<@NotBlank @Size(max = 191) String> students,

        @Nullable @Size(max = 191) String guardian,

        @Nullable @Pattern(regexp = "ordinary|medical|academic")
        String matter,

        @NotNull String subject,
        @NotNull String text,
        @Nullable Boolean email,

        @Nullable @Pattern(regexp = "none|bus|weather|safety")
        String urgency,

        @Nullable Instant leaveAt) {

    Draft draft(List<Enclosed> files) {
        return new Draft(
                new GroupId(group),
                Audience.of(
                        audience,
                        chosen(),
                        Optional.ofNullable(guardian)
                                .filter(id -> !id.isBlank())
                                .map(PersonId::new)),
                matter == null ? Matter.ORDINARY : Matter.valueOf(matter.toUpperCase(java.util.Locale.ROOT)),
                subject,
                text,
                !Boolean.FALSE.equals(email),
                urgency == null ? Urgency.NONE : Urgency.valueOf(urgency.toUpperCase(java.util.Locale.ROOT)),
                leaveAt,
                files);
    }

    private Set<PersonId> chosen() {
        return students == null
                ? Set.of()
                : students.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
