package org.crosswalk.moderation.roster;

/** Whether two given names are one, spelt in two ways: Caitlin and Caitlyn, Sara and Sarah, Aidan and Ayden. */
final class Spelling {
    private Spelling() {}

    static boolean alike(String one, String other) {
        return one.charAt(0) == sameStart(one, other)
                && !one.equals(other)
                && sound(one).equals(sound(other));
    }

    /** A name may begin with C or K; otherwise the first letter is hardly ever mistaken. */
    private static char sameStart(String one, String other) {
        boolean hard = "ck".indexOf(one.charAt(0)) >= 0 && "ck".indexOf(other.charAt(0)) >= 0;
        return hard ? one.charAt(0) : other.charAt(0);
    }

    private static String sound(String name) {
        String plain = name.replace("ph", "f")
                .replace('v', 'f')
                .replace('k', 'c')
                .replace('z', 's')
                .replace('y', 'i');
        plain = plain.replace("h", "")
                .replace("ai", "a")
                .replace("ei", "e")
                .replace("ee", "i")
                .replace("cc", "c");
        return ending(withoutDoubles(plain));
    }

    private static String ending(String sound) {
        int length = sound.length();
        boolean weak = length > 3 && sound.endsWith("n") && "aeio".indexOf(sound.charAt(length - 2)) >= 0;
        return weak ? sound.substring(0, length - 2) + "n" : sound;
    }

    private static String withoutDoubles(String sound) {
        StringBuilder letters = new StringBuilder();
        sound.chars()
                .filter(letter -> letters.isEmpty() || letters.charAt(letters.length() - 1) != letter)
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
