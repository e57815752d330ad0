package dev.broadsheet.publication;

import java.util.Optional;
import java.util.regex.Pattern;

/** What to write for the target of a link that is no file, but looks like something else. */
final class TargetHints {

    /** Most characters of a target that a message repeats; the excerpt shows where it begins. */
    private static final int LONGEST = 120;

    private static final Pattern MAIL = Pattern.compile("[^/@\\s]+@[^/@\\s]+\\.[\\p{L}]+");

    /** A host that is no name of a file: by what follows it, or by its ending. */
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]++(\\.[a-z0-9-]++)*+"
            + "((?<=\\.(com|org|net|edu|gov|int|io|dev|eu|uk|de|fr))/.*|(?<=\\.(com|edu|gov)))");

    private TargetHints() {}

    /** @param address of the web, but not well-formed */
    static String malformed(String address) {
        if (address.startsWith("tel:")) {
            return "write the number after it, such as tel:+49-30-123456";
        }
        return address.indexOf('#') != address.lastIndexOf('#')
                ? "write %23 for each # after the first"
                : "copy it from the browser; percent-encode what does not belong into an address";
    }

    /** What a template of another program would put there. */
    static Optional<String> placeholder(String target) {
        return target.contains("{{") || target.contains("{%")
                ? Optional.of("write the path that this stands for; templates of other programs are not run")
                : Optional.empty();
    }

    /** @param target decoded; a path as Windows has it is one with backslashes */
    static Optional<String> slashes(String target) {
        return target.indexOf('\\') < 0
                ? Optional.empty()
                : Optional.of("write / between folders and files: " + target.replace('\\', '/'));
    }

    /** An address without its scheme, or a link within the target of a link. */
    static Optional<String> address(String target) {
        int middle = target.startsWith("[") ? target.indexOf("](") : -1;
        if (middle >= 0) {
            return Optional.of("write the address once and without brackets: "
                    + shortened("(" + target.substring(1, middle) + ")"));
        }
        if (target.startsWith("www.") || HOST.matcher(target).matches()) {
            return Optional.of("write https://" + target + " for an address on the web");
        }
        return Optional.of(target)
                .filter(text -> MAIL.matcher(text).matches())
                .map(text -> "write mailto:" + text + " for an e-mail address");
    }

    static String shortened(String target) {
        if (target.length() <= LONGEST) {
            return target;
        }
        int end = Character.isHighSurrogate(target.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return target.substring(0, end) + "\u2026";
    }
}
