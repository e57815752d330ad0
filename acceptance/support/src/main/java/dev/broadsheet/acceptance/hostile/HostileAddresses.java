package dev.broadsheet.acceptance.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Addresses with schemes that are not allowed, hidden by characters that some programs ignore. */
public final class HostileAddresses {

    private static final List<String> SCHEMES = List.of(
            "javascript",
            "javascript",
            "javascript",
            "vbscript",
            "data",
            "file",
            "blob",
            "livescript",
            "view-source",
            "feed",
            "jar",
            "intent",
            "about",
            "filesystem",
            "ms-word",
            "ftp");

    private static final List<String> RESTS = List.of(
            "trip(%d)",
            "//trip(%d)",
            "//%%0Atrip(%d)",
            "text/html,trip(%d)",
            "\\\\trip(%d)",
            "/*x*/trip(%d)",
            "//example.org/%%0Dtrip(%d)",
            "trip(%d).mp4",
            "trip(%d).png#:~:text=x");

    /** White space of any kind, and characters without a glyph. Controls can stand in sources as references only. */
    private static final String AROUND =
            "\t\n\f\r \u0001\u0008\u000B\u001B\u001F\u007F\u0085\u00A0\u00AD\u1680\u180E\u2000"
                    + "\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u2028\u2029\u202F\u205F"
                    + "\u2060\u3000\uFEFF";

    private static final String WITHIN = "\t\n\r\u0001\u0000\u200B\u00AD\uFEFF\u2003";

    private static final Map<Character, String> NAMES =
            Map.of(':', "&colon;", '\t', "&Tab;", '\n', "&NewLine;", '(', "&lpar;");

    private final Random random;
    private int number;

    public HostileAddresses(Random random) {
        this.random = random;
    }

    /** Returns the next address, whose text is different from all before. */
    public String next() {
        StringBuilder address = new StringBuilder(signs(AROUND, 3));
        String scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
        boolean divided = random.nextInt(3) == 0;
        for (int i = 0; i < scheme.length(); i++) {
            String sign = scheme.substring(i, i + 1);
            address.append(random.nextInt(4) == 0 ? sign.toUpperCase(Locale.ROOT) : sign);
            if (divided && random.nextInt(6) == 0) {
                address.append(signs(WITHIN, 1));
            }
        }
        address.append(divided ? signs(WITHIN, 1) : "").append(':');
        number++;
        return address.append(RESTS.get(random.nextInt(RESTS.size())).formatted(number))
                .append(signs(AROUND, 2))
                .toString();
    }

    private String signs(String among, int most) {
        StringBuilder signs = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            signs.append(among.charAt(random.nextInt(among.length())));
        }
        return signs.toString();
    }

    /** Returns an address as HTML and Markdown may write it: some characters as references, controls always. */
    String inMarkup(String address) {
        StringBuilder out = new StringBuilder();
        int share = random.nextInt(3) * 2;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean hidden = c < ' ' || (c >= 0x7F && c <= 0x9F) || "<>&\"".indexOf(c) >= 0;
            out.append(hidden || random.nextInt(10) < share ? reference(c) : String.valueOf(c));
        }
        return out.toString();
    }

    private String reference(char c) {
        String name = NAMES.getOrDefault(c, "");
        if (!name.isEmpty() && random.nextInt(3) == 0) {
            return name;
        }
        return random.nextBoolean() ? "&#" + (int) c + ";" : "&#x" + Integer.toHexString(c) + ";";
    }

    /** Returns an address as a string in double quotes of YAML and JSON, without the control characters that YAML refuses. */
    static String quoted(String address) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : address.replaceAll("[\\x00-\\x08\\x0B-\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFEFF]", "")
                .toCharArray()) {
            out.append(
                    c < ' ' || c == '"' || c == '\\' || c > '~'
                            ? String.format("\\u%04X", (int) c)
                            : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
