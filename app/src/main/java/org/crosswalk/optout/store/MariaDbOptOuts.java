package org.crosswalk.optout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptOutLinks;
import org.crosswalk.optout.OptOuts;
import org.crosswalk.optout.Wish;

@Singleton
class MariaDbOptOuts implements OptOuts, OptOutLinks {
    private final OptOutRows rows;

    MariaDbOptOuts(OptOutRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<PersonId, OptOut> of(Collection<PersonId> people, Channel channel) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<String> ids = people.stream().map(PersonId::value).distinct().toList();
        return rows.ended(ids, channel.name()).stream()
                .map(MariaDbOptOuts::step)
                .collect(Collectors.toUnmodifiableMap(OptOut::person, Function.identity()));
    }

    @Override
    public List<OptOut> history(PersonId person) {
        return rows.history(person.value()).stream().map(MariaDbOptOuts::step).toList();
    }

    @Override
    public void add(OptOut step) {
        rows.insert(
                step.person().value(),
                step.channel().name(),
                step.wish().name(),
                step.how().name(),
                step.by().value(),
                step.why(),
                utc(step.at()));
    }

    @Override
    public void add(String tokenHash, Link link, Instant at) {
        rows.insertLink(tokenHash, link.person().value(), link.channel().name(), utc(at));
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return rows.link(tokenHash).map(row -> new Link(new PersonId(row.person()), Channel.valueOf(row.channel())));
    }

    private static OptOut step(OptOutRow row) {
        return new OptOut(
                new PersonId(row.person()),
                Channel.valueOf(row.channel()),
                Wish.valueOf(row.wish()),
                OptOut.How.valueOf(row.how()),
                new PersonId(row.askedBy()),
                row.why(),
                row.at().toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
