package org.crosswalk.records.reminders.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.reminders.Reminder;
import org.crosswalk.records.reminders.Reminders;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.RequestId;

@Singleton
@Transactional
class MariaDbReminders implements Reminders {
    private final Sql sql;

    MariaDbReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Reminder reminder) {
        return sql.change(
                        "INSERT IGNORE INTO records_reminder (request, what, day, rung, officers, at) VALUES (?, ?, ?, ?, ?, ?)",
                        reminder.request().value(),
                        reminder.due().what().name(),
                        reminder.due().day(),
                        reminder.rung(),
                        reminder.to().stream().map(PersonId::value).collect(Collectors.joining("\n")),
                        reminder.at())
                == 1;
    }

    @Override
    public List<Reminder> of(RequestId request) {
        return sql.list(
                "SELECT request, what, day, rung, officers, at FROM records_reminder WHERE request = ? ORDER BY at DESC, rung",
                MariaDbReminders::reminder,
                request.value());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                new RequestId(row.getString("request")),
                new Due(Due.What.valueOf(row.getString("what")), row.getObject("day", LocalDate.class)),
                row.getInt("rung"),
                Stream.of(row.getString("officers").split("\n"))
                        .filter(id -> !id.isEmpty())
                        .map(PersonId::new)
                        .toList(),
                Sql.instant(row, "at"));
    }
}
