package dev.broadsheet.publication;

import dev.broadsheet.source.Ellipsis;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hints for link targets that are no file but look like something else. */
final class TargetHints {

    /** The maximal number of characters of a target in a message; the source excerpt shows where it begins. */
    private static final int LONGEST = 120;

    private static final Pattern MAIL = Pattern.compile("[^/@\\s]+@[^/@\\s]+\\.[\\p{L}]+");

    /** A host name that is unlikely to be a file name, judging by the path after it or by its top-level domain. */
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]++(\\.[a-z0-9-]++)*+"
            + "((?<=\\.(com|org|net|edu|gov|int|io|dev|eu|uk|de|fr))/.*|(?<=\\.(com|edu|gov)))");

    private TargetHints() {}

    /** Returns a hint for an address that is not well-formed. */
    static String malformed(String address) {
        if (address.startsWith("tel:")) {
            return "write the number after it, such as tel:+49-30-123456";
        }
        return address.indexOf('#') != address.lastIndexOf('#')
                ? "write %23 for each # after the first"
                : "copy it from the browser; percent-encode what does not belong into an address";
    }

    /** Returns a hint for a template expression of another program. */
    static Optional<String> placeholder(String target) {
        return target.contains("{{") || target.contains("{%")
                ? Optional.of("write the path that this stands for; templates of other programs are not run")
                : Optional.empty();
    }

    /** Returns a hint for a Windows path, which has backslashes. @param target percent-decoded */
    static Optional<String> slashes(String target) {
        return target.indexOf('\\') < 0 ? Optional.empty() : Optional.of("write / between folders and files");
    }

    /** Returns a hint for a web address without its scheme, or for a link within the target of a link. */
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
        return Ellipsis.shorten(target, LONGEST);
    }
}
