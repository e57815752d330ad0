package dev.broadsheet.typesetter.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The names of a font; OpenType 1.9, "name". */
public final class FontName {

    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int ENGLISH = 0x409;
    private static final int HEADER = 6;
    private static final int RECORD = 12;

    private final ByteBuffer table;

    /** @throws IllegalArgumentException if the font has no {@code name} table */
    public FontName(SfntFile file) {
        table = file.required("name");
    }

    /** Returns the PostScript name, or "". */
    public String postScript() {
        return name(POST_SCRIPT);
    }

    /** Returns the typographic family name, or "". */
    public String family() {
        String typographic = name(TYPOGRAPHIC_FAMILY);
        return typographic.isEmpty() ? name(FAMILY) : typographic;
    }

    private String name(int number) {
        int end = HEADER + RECORD * unsigned(2);
        String windows = "";
        for (int at = HEADER; at < end; at += RECORD) {
            int platform = unsigned(at);
            int language = unsigned(at + 4);
            if (unsigned(at + 6) != number) {
                continue;
            }
            if (platform == 1 && language == 0) {
                return text(at, StandardCharsets.ISO_8859_1);
            }
            if (platform == 3 && language == ENGLISH) {
                windows = text(at, StandardCharsets.UTF_16BE);
            }
        }
        return windows;
    }

    private String text(int at, Charset charset) {
        byte[] text = new byte[unsigned(at + 8)];
        table.get(unsigned(4) + unsigned(at + 10), text);
        return new String(text, charset).trim();
    }

    private int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }

    /** Writes a table of English names by name id, in this order. */
    static byte[] table(Map<Integer, String> names, List<Integer> order) {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer records = ByteBuffer.allocate(HEADER + RECORD * order.size());
        records.putShort((short) 0).putShort((short) order.size()).putShort((short) records.capacity());
        for (int number : order) {
            byte[] text = names.getOrDefault(number, "").getBytes(StandardCharsets.UTF_16BE);
            records.putShort((short) 3)
                    .putShort((short) 1)
                    .putShort((short) ENGLISH)
                    .putShort((short) number);
            records.putShort((short) text.length).putShort((short) texts.size());
            texts.writeBytes(text);
        }
        ByteBuffer table = ByteBuffer.allocate(records.capacity() + texts.size());
        return table.put(records.array()).put(texts.toByteArray()).array();
    }
}
