package dev.broadsheet.edition.html;

/** Scripts as they are published. */
final class CompactScript {

    private CompactScript() {}

    /** Without the comments and the indentation, which are a quarter of it. */
    static String of(String script) {
        StringBuilder out = new StringBuilder();
        boolean comment = false;
        for (String line : script.lines().map(String::strip).toList()) {
            comment |= line.startsWith("/*");
            if (!comment && !line.isEmpty()) {
                out.append(line).append('\n');
            }
            comment &= !line.endsWith("*/");
        }
        return out.toString();
    }
}
