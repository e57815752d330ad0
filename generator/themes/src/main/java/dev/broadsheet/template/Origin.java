package dev.broadsheet.template;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.source.ContentPaths;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The comment in the first line of a file that was copied from the default theme. It contains the version of the original, by
 * which later changes of the default theme are detected.
 */
final class Origin {

    private static final int DIGITS = 8;
    private static final String WORDS = "Copied from the default theme, version ";
    private static final int BEGINNING = 400;

    private Origin() {}

    /** Returns the version of a file of the default theme: a digest of its bytes. */
    static String version(byte[] file) {
        return Fingerprint.of(file).substring(0, DIGITS);
    }

    /** Returns the version from which a file was copied; empty if it has no such comment. */
    static Optional<String> read(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.UTF_8);
        int words = beginning.indexOf(WORDS);
        int start = words + WORDS.length();
        if (words < 0 || beginning.length() < start + DIGITS) {
            return Optional.empty();
        }
        String version = beginning.substring(start, start + DIGITS);
        boolean digest = version.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        return digest ? Optional.of(version) : Optional.empty();
    }

    /** Returns a template, style sheet or YAML file with the comment before it; any other file unchanged. */
    static byte[] write(String path, byte[] file) {
        String words = WORDS + version(file) + ".";
        String comment = switch (ContentPaths.extension(path)) {
            case "ftlh", "ftlx" -> "<#-- " + words + " -->\n";
            case "css" -> "/* " + words + " */\n";
            case "yaml" -> "# " + words + "\n";
            default -> "";
        };
        byte[] head = comment.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + file.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(file, 0, all, head.length, file.length);
        return all;
    }
}
