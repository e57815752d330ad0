package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.CffFile;
import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.font.StaticFont;
import dev.broadsheet.typesetter.font.VariableFont;
import dev.broadsheet.typesetter.font.WebFont;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks before use whether a file is a font that can be set and embedded. */
public final class FontCheck {

    private static final List<String> REQUIRED = List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "post");
    private static final List<String> TRUE_TYPE = List.of("glyf", "loca");
    private static final List<String> CHAR_STRINGS = List.of("CFF ");

    private static final int USUAL_WEIGHT = 400;

    /** OS/2 fsType: the owner forbids any embedding. */
    private static final int RESTRICTED = 2;

    private FontCheck() {}

    /**
     * The result of a check.
     *
     * @param font the unpacked OpenType file; empty if it is faulty
     * @param fault the fault, as a predicate that follows the file's name in a sentence; empty if there is none
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Checked(byte[] font, Optional<String> fault) {

        /** Returns the result for an unusable file. */
        public static Checked faulty(String fault) {
            return new Checked(new byte[0], Optional.of(fault));
        }
    }

    /** Unpacks a font file, which may be a web font, and checks it. */
    public static Checked check(byte[] file) {
        try {
            byte[] font = WebFont.is(file) ? WebFont.decode(file, StaticFont.LARGEST) : file;
            Optional<String> fault = fault(font);
            return fault.isEmpty() ? new Checked(font, fault) : Checked.faulty(fault.get());
        } catch (IOException e) {
            return Checked.faulty(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> fault(byte[] data) {
        if (data.length > StaticFont.LARGEST) {
            return Optional.of("is larger than " + StaticFont.LARGEST / (1024 * 1024) + " MB");
        }
        String kind = data.length < 12 ? "" : new String(data, 0, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "OTTO" -> fault(data, CHAR_STRINGS);
            case "ttcf" -> Optional.of("is a collection of several fonts");
            case "\0\1\0\0", "true" -> fault(data, TRUE_TYPE);
            default -> Optional.of("is not a TrueType or OpenType font");
        };
    }

    private static Optional<String> fault(byte[] data, List<String> outlines) {
        try {
            SfntFile file = new SfntFile(data);
            if (VariableFont.is(file)) {
                return variable(data, file);
            }
            for (String table :
                    Stream.concat(REQUIRED.stream(), outlines.stream()).toList()) {
                if (file.table(table).isEmpty()) {
                    return Optional.of("is damaged: its table '" + table.strip() + "' is missing");
                }
            }
            if (file.table("CFF ").isPresent()) {
                new CffFile(file.bytes("CFF ")).characters();
            }
            return readable(data, file);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            return Optional.of("is damaged or cut off");
        }
    }

    /** Checks a variable font, which must have {@code glyf} outlines: {@code CFF2} is not supported. */
    private static Optional<String> variable(byte[] data, SfntFile file) {
        return file.table("gvar").isEmpty()
                ? Optional.of("is a variable font without TrueType outlines")
                : fault(VariableFont.at(data, USUAL_WEIGHT), TRUE_TYPE);
    }

    private static Optional<String> readable(byte[] data, SfntFile file) {
        FaceMetrics.of(file);
        FaceLayout.of(file);
        if (CharacterMap.of(file).isEmpty()) {
            return Optional.of("has no Unicode character map");
        }
        if (file.table("OS/2").filter(FontCheck::restricted).isPresent()) {
            return Optional.of("may not be embedded: its owner forbids it");
        }
        return SoundFont.is(file) ? Optional.empty() : unread(data);
    }

    private static Optional<String> unread(byte[] data) {
        try {
            RuntimeFont.of(data);
            return Optional.empty();
        } catch (FontFormatException | IOException e) {
            return Optional.of("is damaged");
        }
    }

    private static boolean restricted(ByteBuffer os2) {
        return os2.limit() >= 10 && (os2.getShort(8) & 0xF) == RESTRICTED;
    }
}
