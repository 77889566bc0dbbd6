package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.messaging.wordings.KeepingWordings;
import org.crosswalk.messaging.wordings.Wording;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.WordingsPage;

/** Fills the page of wordings. */
@Singleton
class WordingPages {
    private static final WordingsPage.Form NEW = new WordingsPage.Form("", "", "", Draft.Matter.ORDINARY);

    private final KeepingWordings keeping;
    private final GroupNames names;
    private final MessagePages people;

    WordingPages(KeepingWordings keeping, GroupNames names, MessagePages people) {
        this.keeping = keeping;
        this.names = names;
        this.people = people;
    }

    WordingsPage empty(Frame frame, Optional<GroupId> of) {
        return page(frame, of, NEW, List.of());
    }

    WordingsPage changing(Frame frame, Wording wording) {
        return page(frame, wording.of(), form(wording), List.of());
    }

    WordingsPage page(Frame frame, Optional<GroupId> of, WordingsPage.Form form, List<ComposePage.Problem> problems) {
        return new WordingsPage(
                frame,
                of.map(names::of).orElse(null),
                lines(keeping.of(of)),
                of.isPresent() ? lines(keeping.of(Optional.empty())) : List.of(),
                form,
                problems);
    }

    private static WordingsPage.Form form(Wording wording) {
        return new WordingsPage.Form(
                wording.id(),
                wording.subject(),
                wording.text(),
                Draft.Matter.valueOf(wording.matter().name()));
    }

    private List<WordingsPage.Line> lines(List<Wording> wordings) {
        return wordings.stream()
                .map(wording -> new WordingsPage.Line(
                        wording.id(),
                        wording.subject(),
                        wording.text().lines().findFirst().orElse(""),
                        people.name(wording.by()),
                        wording.at()))
                .toList();
    }
}
