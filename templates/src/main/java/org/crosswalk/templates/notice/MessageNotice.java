package org.crosswalk.templates.notice;

import java.util.Arrays;
import java.util.List;
import org.crosswalk.templates.Words;
import org.jspecify.annotations.Nullable;

/**
 * A message from a group's staff to its people.
 *
 * @param text as its author wrote it; an empty line parts paragraphs
 * @param why why the recipient gets it
 * @param copied the names of principals who get a copy; empty for ordinary messages
 * @param answer where an answer goes
 * @param went who else got it
 * @param files the names of the files that come with it
 * @param translated beside the original; null where there is none
 * @param wayOut the address of the page on which the recipient ends e-mail about what is not urgent
 */
public record MessageNotice(
        Words words,
        String subject,
        String text,
        String sender,
        String group,
        String school,
        String district,
        Why why,
        List<String> copied,
        String answer,
        String wayOut,
        Went went,
        List<String> files,
        @Nullable Translated translated)
        implements Notice {

    /** Without files. */
    public MessageNotice(
            Words words,
            String subject,
            String text,
            String sender,
            String group,
            String school,
            String district,
            Why why,
            List<String> copied,
            String answer,
            String wayOut) {
        this(
                words,
                subject,
                text,
                sender,
                group,
                school,
                district,
                why,
                copied,
                answer,
                wayOut,
                Went.GROUP,
                List.of(),
                null);
    }

    public enum Why {
        MEMBER,
        GUARDIAN,
        MEMBER_OR_GUARDIAN,
        CHOSEN
    }

    /** Who else got it, so that each recipient knows who can read it. */
    public enum Went {
        GROUP,
        GUARDIANS,
        BOTH,
        STUDENTS,
        GUARDIANS_OF,
        ONE
    }

    /** The subject of what cannot wait. */
    public static String urgent(Words words, String subject) {
        return words.of("notice.urgent", subject);
    }

    /**
     * The message in the recipient's language, made by a machine; it stands before the original.
     *
     * @param mark what says so, in that language
     */
    public record Translated(String language, String subject, String text, String mark) {
        public List<List<String>> paragraphs() {
            return MessageNotice.paragraphs(text);
        }
    }

    /** All words of a plain letter: the translation where there is one, the original, and which files come with it. */
    public String plain() {
        String original = text.strip();
        String whole = translated == null
                ? original
                : String.join(
                        "\n\n",
                        "* " + translated.mark() + " *",
                        translated.subject(),
                        translated.text(),
                        "----\n* " + words.of("notice.original") + " *",
                        original);
        return files.isEmpty() ? whole : whole + "\n\n" + words.of("notice.files", words.list(files));
    }

    /** The paragraphs, each with its lines. */
    public List<List<String>> paragraphs() {
        return paragraphs(text);
    }

    private static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
