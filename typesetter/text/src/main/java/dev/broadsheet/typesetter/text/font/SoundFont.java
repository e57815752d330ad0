package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;

/**
 * Checks whether the Java runtime is sure to accept a font: all tables are within the file, there are glyphs, and it has a name
 * where the runtime looks for it. Other fonts have to be tried in the runtime, whose first use is slow.
 */
final class SoundFont {

    private static final int RECORD = 12;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;

    /** Last Windows encoding id whose names are UTF-16. */
    private static final int LAST_UTF_16 = 1;

    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;

    /** Longest name that the runtime accepts, in bytes. */
    private static final int LONGEST_NAME = 256;

    private SoundFont() {}

    /**
     * @throws IndexOutOfBoundsException if the file is truncated
     * @throws IllegalArgumentException if a required table is missing
     */
    static boolean is(SfntFile file) {
        return file.isWhole()
                && file.required("head").hasRemaining()
                && file.required("hhea").hasRemaining()
                && file.required("maxp").getShort(4) != 0
                && isNamed(file.required("name"));
    }

    private static boolean isNamed(ByteBuffer names) {
        int count = names.getShort(2);
        int strings = names.getShort(4) & 0xFFFF;
        boolean hasFamily = false;
        boolean hasFullName = false;
        for (int i = 0; i < count; i++) {
            int record = 6 + RECORD * i;
            int name = names.getShort(record + 6);
            if ((name == FAMILY || name == FULL_NAME) && isForRuntime(names, record)) {
                if (!isReadable(names, record, strings)) {
                    return false;
                }
                hasFamily |= name == FAMILY;
                hasFullName |= name == FULL_NAME;
            }
        }
        return hasFamily && hasFullName && 6 + RECORD * count <= names.limit();
    }

    private static boolean isForRuntime(ByteBuffer names, int record) {
        int platform = names.getShort(record);
        boolean isRomanEnglish = names.getShort(record + 2) == 0 && names.getShort(record + 4) == 0;
        return platform == WINDOWS || (platform == MACINTOSH && isRomanEnglish);
    }

    private static boolean isReadable(ByteBuffer names, int record, int strings) {
        int encoding = names.getShort(record + 2);
        int length = names.getShort(record + 8) & 0xFFFF;
        int start = strings + (names.getShort(record + 10) & 0xFFFF);
        return encoding >= 0 && encoding <= LAST_UTF_16 && length <= LONGEST_NAME && start + length <= names.limit();
    }
}
