package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.access.SignedIn;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Enclosing;
import org.crosswalk.messaging.Enclosing.Took;
import org.crosswalk.templates.page.ComposePage;

/** Takes the files of a form: those it kept from before, less what was taken off, and new ones. */
@Singleton
class Bringing {
    private final Enclosing enclosing;
    private final Clock clock;

    Bringing(Enclosing enclosing, Clock clock) {
        this.enclosing = enclosing;
        this.clock = clock;
    }

    Brought of(SignedIn who, ComposeForm form, List<Parts.File> brought) {
        enclosing.remove(who.person(), form.takesOff());
        List<Enclosed> files = new ArrayList<>(enclosing.of(who.person(), form.keeps()));
        boolean gone = files.size() < form.keeps().stream().distinct().count();
        List<ComposePage.Refused> refused = new ArrayList<>();
        take(who, brought, files, refused);
        return new Brought(List.copyOf(files), List.copyOf(refused), gone);
    }

    /** Files alone, of a program. */
    Brought brought(SignedIn who, List<Parts.File> brought) {
        List<Enclosed> files = new ArrayList<>();
        List<ComposePage.Refused> refused = new ArrayList<>();
        take(who, brought, files, refused);
        return new Brought(List.copyOf(files), List.copyOf(refused), false);
    }

    /** A program brings its files with each request: nothing waits for the next. */
    void takeBack(SignedIn who, Brought brought) {
        enclosing.remove(
                who.person(),
                brought.files().stream()
                        .map(file -> String.valueOf(file.upload()))
                        .toList());
    }

    private void take(SignedIn who, List<Parts.File> brought, List<Enclosed> files, List<ComposePage.Refused> refused) {
        for (Parts.File file : brought) {
            switch (enclosing.take(who.person(), file.name(), file.bytes(), clock.instant())) {
                case Took.Kept(Enclosed kept) -> files.add(kept);
                case Took.Refused(String name, var why) -> refused.add(new ComposePage.Refused(name, why.name()));
            }
        }
    }

    /** What a form says about files before any is chosen. */
    ComposePage.Files shown(Brought brought) {
        return new ComposePage.Files(
                enclosing.settings().allowed().stream()
                        .flatMap(type -> type.extensions().stream())
                        .map(extension -> "." + extension)
                        .toList(),
                enclosing.settings().mostBytes(),
                brought.refused());
    }
}
