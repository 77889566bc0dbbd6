package org.crosswalk.records.production;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.exemptions.Exemption;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.production.pdf.Block;
import org.crosswalk.records.redaction.Cleared;
import org.crosswalk.records.redaction.ClearedText;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Piece;
import org.crosswalk.records.redaction.Role;

/** How a record looks on paper and as plain text. It knows only what may go out. */
final class Sheets {
    private static final List<Role> HEAD = List.of(Role.FROM, Role.TO, Role.CC, Role.BCC);

    private final Exemptions exemptions;
    private final DateTimeFormatter moments;

    Sheets(Exemptions exemptions, ZoneId zone) {
        this.exemptions = exemptions;
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.US)
                .withZone(zone);
    }

    List<Block> message(Cleared item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(kind(item.kind())));
        if (item.withheld()) {
            blocks.addAll(withheld(item.grounds()));
            return blocks;
        }
        for (Role role : HEAD) {
            item.texts(role).forEach(text -> blocks.add(new Block.Fact(label(role), words(text))));
        }
        blocks.add(Block.fact("Date", moments.format(item.at())));
        item.texts(Role.SUBJECT).forEach(text -> blocks.add(new Block.Fact("Subject", words(text))));
        item.texts(Role.DETAIL).forEach(text -> blocks.add(new Block.Fact(text.label(), words(text))));
        item.files().forEach(file -> blocks.add(new Block.Fact("Enclosed", name(file))));
        blocks.add(new Block.Rule());
        item.texts(Role.TEXT).forEach(text -> blocks.add(new Block.Text(words(text))));
        return blocks;
    }

    List<Block> file(Cleared.ClearedFile file, byte[] picture) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Enclosed file"));
        if (file.withheld() != null) {
            blocks.addAll(withheld(List.of(file.withheld())));
            return blocks;
        }
        blocks.add(new Block.Fact("Name", name(file)));
        blocks.add(new Block.Rule());
        if (file.text() != null) {
            blocks.add(new Block.Text(words(file.text())));
        } else if (picture.length > 0) {
            blocks.add(new Block.Picture(picture, "A picture that came with the record; nobody has described it."));
        } else {
            blocks.add(Block.text("This file has no text. It is given as it was received, within the e-mail."));
        }
        return blocks;
    }

    /** The same as plain text. */
    String text(List<Block> blocks) {
        return blocks.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> text + "\n\n";
            case Block.Fact(String label, List<Block.Words> words) -> label + ": " + plain(words) + "\n";
            case Block.Text(List<Block.Words> words) -> plain(words) + "\n";
            case Block.Picture(byte[] _, String says) -> says + "\n";
            case Block.Rule _ -> "\n";
        };
    }

    private static String plain(List<Block.Words> words) {
        return words.stream()
                .map(part -> switch (part) {
                    case Block.Words.Plain(String text) -> text;
                    case Block.Words.Boxed(String label) -> "[" + label + "]";
                })
                .collect(Collectors.joining());
    }

    /** In one line, for a load file. */
    String line(Cleared item, Role role) {
        return item.texts(role).stream()
                .map(text -> text.text(codes -> "[" + box(codes) + "]"))
                .collect(Collectors.joining("; "));
    }

    String kind(EntryKind kind) {
        return switch (kind) {
            case MESSAGE -> "Message";
            case REPLY -> "Reply";
            case MAIL -> "E-mail";
            case POST, POST_EDIT -> "Social post";
            case COMMENT -> "Comment";
            case ACCESS -> "Access";
            case SIGN_IN -> "Sign-in";
            case SCAN -> "Scan";
            case DECISION -> "Decision";
            case APPROVAL -> "Approval";
            case EXPORT -> "Export";
            default -> "Record";
        };
    }

    private List<Block> withheld(List<Ground> grounds) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text("This record is withheld as a whole."));
        for (Ground ground : grounds) {
            Exemption exemption = exemption(ground.exemption());
            blocks.add(Block.fact("Exemption", exemption.label() + " " + exemption.name()));
            blocks.add(Block.fact("Where", exemption.citation()));
            blocks.add(Block.fact("How it applies", ground.reason()));
        }
        return blocks;
    }

    private List<Block.Words> name(Cleared.ClearedFile file) {
        return file.name() == null ? List.of(new Block.Words.Boxed("withheld with the file")) : words(file.name());
    }

    private List<Block.Words> words(ClearedText text) {
        return text.pieces().stream()
                .<Block.Words>map(piece -> switch (piece) {
                    case Piece.Shown(String shown) -> new Block.Words.Plain(shown);
                    case Piece.Box(List<String> codes) -> new Block.Words.Boxed(box(codes));
                })
                .toList();
    }

    private String box(List<String> codes) {
        return "redacted " + codes.stream().map(code -> exemption(code).label()).collect(Collectors.joining(", "));
    }

    private Exemption exemption(String code) {
        return exemptions
                .find(code)
                .orElseThrow(() -> new CannotBeMade("exemption", "the list of exemptions has no " + code));
    }

    private static String label(Role role) {
        return switch (role) {
            case FROM -> "From";
            case TO -> "To";
            case CC -> "Cc";
            case BCC -> "Bcc";
            default -> throw new IllegalArgumentException(role + " has no line of its own");
        };
    }
}
