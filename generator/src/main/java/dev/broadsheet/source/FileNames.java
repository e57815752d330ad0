package dev.broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names that files and folders may not have on every system. */
public final class FileNames {

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Whether Windows takes the name for a device, with whatever extension. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return (end == 3 || end == 4) && DEVICE.matcher(name).matches();
    }

    /** Whether the name has more bytes than {@link Limits#NAME_BYTES}. */
    public static boolean isTooLong(String name) {
        return name.length() > Limits.NAME_BYTES / 3 && bytes(name) > Limits.NAME_BYTES; // of three bytes a character
    }

    /** The beginning of a name that leaves room for an extension or a number. */
    public static String shortened(String name) {
        int end = Math.min(name.length(), Limits.SLUG_BYTES);
        while (bytes(name.substring(0, end)) > Limits.SLUG_BYTES) {
            end--;
        }
        boolean within = end > 0 && end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, within ? end - 1 : end);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
