package dev.broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Checks of names that not every operating system allows for files and folders. */
public final class FileNames {

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Returns whether Windows reserves the name for a device, with or without an extension. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return (end == 3 || end == 4) && DEVICE.matcher(name).matches();
    }

    /** Returns whether the name has more than {@link Limits#NAME_BYTES} bytes in UTF-8. */
    public static boolean isTooLong(String name) {
        return name.length() > Limits.NAME_BYTES / 3 && bytes(name) > Limits.NAME_BYTES; // at most 3 bytes a char
    }

    /** Truncates a name to {@link Limits#SLUG_BYTES} bytes in UTF-8, which leaves space for an extension or a number. */
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
