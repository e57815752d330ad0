package dev.broadsheet.typesetter.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Family, weights and style of a font file; OpenType 1.9, "name", "OS/2" and "fvar".
 *
 * @param family typographic family name in English
 * @param lightest lightest weight, 1 to 1000
 * @param heaviest heaviest weight; more than the lightest for a variable font
 * @param italic whether it is an italic or oblique face
 */
public record FontDescription(String family, int lightest, int heaviest, boolean italic) {

    private static final int WEIGHT_CLASS = 4;
    private static final int SELECTION = 62;

    /** Bits of fsSelection: italic and oblique. */
    private static final int SLANTED = 1 | 1 << 9;

    /** Returns the description; empty if the file is not a font, or damaged. @param file TrueType, OpenType, WOFF or WOFF2 */
    public static Optional<FontDescription> of(byte[] file) {
        try {
            byte[] font = WebFont.is(file) ? WebFont.decode(file, StaticFont.LARGEST) : file;
            return Optional.of(of(new SfntFile(font)));
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FontDescription of(SfntFile file) {
        ByteBuffer os2 = file.required("OS/2");
        int weight = os2.getShort(WEIGHT_CLASS) & 0xFFFF;
        boolean italic = (os2.getShort(SELECTION) & SLANTED) != 0;
        String family = new FontName(file).family();
        return Optional.of(file)
                .filter(VariableFont::is)
                .flatMap(variable -> new VariationAxes(variable).axis("wght"))
                .map(axis -> new FontDescription(family, (int) axis.least(), (int) axis.most(), italic))
                .orElseGet(() -> new FontDescription(family, weight, weight, italic));
    }
}
