package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.function.Predicate;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.NameMatch;

/** Weighs whether words that read like a name are one, and which of its bearers they mean. */
final class NameJudge {
    private final Setting setting;
    private final FormClues form;
    private final PersonClues person;
    private final OtherPersonClues otherPerson;
    private final PlaceClues place;
    private final ElsewhereClues elsewhere;
    private final SettingClues whole;

    NameJudge(Setting setting) {
        this.setting = setting;
        this.form = new FormClues(setting.tokens(), setting.names());
        this.person = new PersonClues(setting.tokens());
        this.otherPerson = new OtherPersonClues(setting.tokens(), setting.names());
        this.place = new PlaceClues(setting.tokens());
        this.elsewhere = new ElsewhereClues(setting.tokens(), setting.names());
        this.whole = new SettingClues(setting);
    }

    Score score(NameMatch match, List<KnownStudent> meant) {
        Surroundings near = new Surroundings(setting.tokens(), match);
        Score score = new Score();
        if (setting.otherNames().take(match.from(), match.to())) {
            return score;
        }
        form.addTo(score, near);
        person.addTo(score, near);
        otherPerson.addTo(score, near);
        place.addTo(score, near);
        elsewhere.addTo(score, near);
        if (!isSure(match, score)) {
            whole.addTo(score, near, meant);
        }
        return score;
    }

    /** A whole name needs no more evidence, only the absence of what speaks against it. */
    private static boolean isSure(NameMatch match, Score score) {
        return match.form() == NameForm.FULL && score.isEnough() && !score.has(Clue.WHOLE_NAME_OF_WORDS);
    }

    /** Of several who bear the name, those of the group, of the grade, of the school that the text speaks of. */
    List<KnownStudent> meant(NameMatch match) {
        List<KnownStudent> students = match.students();
        if (students.size() < 2) {
            return students;
        }
        ScanContext context = setting.context();
        students = narrowed(students, student -> context.concerns(student.id()));
        students = narrowed(students, student -> setting.grades().agreeBeside(match.from(), match.to(), student));
        if (match.form() != NameForm.FULL && match.form() != NameForm.REVERSED) {
            students = narrowed(students, student -> setting.grades().agreeInSentence(match.from(), student));
            students = narrowed(students, setting.grades()::agreeAnywhere);
        }
        students = narrowed(students, setting.schools()::agree);
        return narrowed(
                students,
                student -> context.school() != null && student.schools().contains(context.school()));
    }

    private static List<KnownStudent> narrowed(List<KnownStudent> students, Predicate<KnownStudent> fits) {
        if (students.size() < 2) {
            return students;
        }
        List<KnownStudent> fitting = students.stream().filter(fits).toList();
        return fitting.isEmpty() ? students : fitting;
    }
}
