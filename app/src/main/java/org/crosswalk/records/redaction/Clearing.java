package org.crosswalk.records.redaction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswalk.records.redaction.Cleared.ClearedFile;
import org.jspecify.annotations.Nullable;

/** Takes out of an item what is withheld. */
public final class Clearing {
    private final Item item;
    private final Sheet sheet;

    private Clearing(Item item, Sheet sheet) {
        this.item = item;
        this.sheet = sheet;
    }

    /** @throws OtherText where a mark was made in a text that is not this one: nothing may go out then */
    public static Cleared of(Item item, Sheet sheet) {
        return new Clearing(item, sheet).cleared();
    }

    private Cleared cleared() {
        List<Ground> grounds = Stream.concat(
                        sheet.withheld().values().stream(),
                        sheet.marks().stream().map(Mark::ground))
                .distinct()
                .toList();
        boolean withheld = sheet.withheld().containsKey(Sheet.WHOLE);
        sheet.marks().forEach(this::check);
        return new Cleared(
                item.entry(),
                item.kind(),
                item.at(),
                withheld ? List.of() : texts(),
                withheld ? List.of() : files(),
                grounds,
                withheld,
                whole());
    }

    private void check(Mark mark) {
        Field field = item.field(mark.span().field()).orElseThrow(() -> new OtherText(item.entry()));
        if (!field.digest().equals(mark.digest())
                || mark.span().end() > field.text().length()) {
            throw new OtherText(item.entry());
        }
    }

    private Optional<Cleared.Whole> whole() {
        boolean nothingWithheld = sheet.marks().isEmpty() && sheet.withheld().isEmpty();
        // what was not looked at may hold more than its text
        boolean allSeen = item.enclosures().stream().allMatch(file -> file.isPlain() || isGiven(file));
        return nothingWithheld && allSeen
                ? Optional.of(new Cleared.Whole(item.content(), item.raw()))
                : Optional.empty();
    }

    private List<ClearedText> texts() {
        return item.fields().stream()
                .filter(field -> switch (field.role()) {
                    case CUSTODIAN, FROM, TO, CC, BCC, SUBJECT, TEXT, DETAIL -> true;
                    case FILE_NAME, FILE_TEXT, PARTICULAR -> false;
                })
                .map(this::cleared)
                .toList();
    }

    private List<ClearedFile> files() {
        return item.enclosures().stream().map(this::file).toList();
    }

    private ClearedFile file(Enclosure file) {
        Ground withheld = sheet.withheld().get(part(file.index()));
        if (withheld != null) {
            return new ClearedFile(file.index(), null, null, null, withheld);
        }
        return new ClearedFile(
                file.index(),
                cleared(Role.FILE_NAME, file.index()),
                file.readable() ? cleared(Role.FILE_TEXT, file.index()) : null,
                file.isPicture() && isGiven(file) ? new Cleared.Picture(file.digest(), item.raw()) : null,
                null);
    }

    private boolean isGiven(Enclosure file) {
        return sheet.isGiven(part(file.index()));
    }

    /** How steps name a file. */
    public static String part(int file) {
        return Role.FILE_TEXT + "." + file;
    }

    private @Nullable ClearedText cleared(Role role, int index) {
        return item.field(role + "." + index).map(this::cleared).orElse(null);
    }

    private ClearedText cleared(Field field) {
        return new ClearedText(field.role(), field.index(), field.label(), pieces(field));
    }

    private List<Piece> pieces(Field field) {
        List<Piece> pieces = new ArrayList<>();
        int shownTo = 0;
        for (Hidden hidden : hidden(field)) {
            if (hidden.start() > shownTo) {
                pieces.add(new Piece.Shown(field.text().substring(shownTo, hidden.start())));
            }
            pieces.add(new Piece.Box(List.copyOf(hidden.codes())));
            shownTo = hidden.end();
        }
        if (shownTo < field.text().length()) {
            pieces.add(new Piece.Shown(field.text().substring(shownTo)));
        }
        return pieces;
    }

    private record Hidden(int start, int end, TreeSet<String> codes) {}

    /** Marks that overlap are one box; no mark ends within a character as a reader sees it, so that no accent stays behind. */
    private List<Hidden> hidden(Field field) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(field.text());
        List<Hidden> hidden = new ArrayList<>();
        for (Mark mark : marks(field)) {
            int start = whole(characters, mark.span().start(), true);
            int end = whole(characters, mark.span().end(), false);
            Hidden last = hidden.isEmpty() ? null : hidden.getLast();
            TreeSet<String> codes = new TreeSet<>(List.of(mark.ground().exemption()));
            if (last != null && start < last.end()) {
                codes.addAll(last.codes());
                hidden.set(hidden.size() - 1, new Hidden(last.start(), Math.max(last.end(), end), codes));
            } else {
                hidden.add(new Hidden(start, end, codes));
            }
        }
        return hidden;
    }

    /** The custodian is the sender once more, and no page shows it for itself: what is withheld of one is withheld of the other. */
    private List<Mark> marks(Field field) {
        if (field.role() != Role.CUSTODIAN) {
            return sheet.marks(field.name());
        }
        return Stream.concat(sheet.marks(field.name()).stream(), sheet.marks(Role.FROM + ".0").stream())
                .sorted(Comparator.comparing(mark -> mark.span().start()))
                .toList();
    }

    private static int whole(BreakIterator characters, int at, boolean before) {
        if (characters.isBoundary(at)) {
            return at;
        }
        return before ? characters.preceding(at) : characters.following(at);
    }
}
