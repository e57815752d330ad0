package dev.broadsheet.edition.epub;

import dev.broadsheet.source.SourcePosition;

/** Takes the {@code data-pos} attributes out of a document and notes on which lines they stood. */
final class Positions {

    private static final String ATTRIBUTE = " data-pos=\"";

    private final String xhtml;
    private final String path;
    private final String file;
    private final EpubSources sources;
    private final StringBuilder out;
    private int line = 1;
    private boolean inTag;
    private char quote;

    private Positions(String xhtml, String path, String file, EpubSources sources) {
        this.xhtml = xhtml;
        this.path = path;
        this.file = file;
        this.sources = sources;
        this.out = new StringBuilder(xhtml.length());
    }

    /**
     * @param xhtml well-formed
     * @param path of the document within the book
     * @param file that it was made from
     * @param sources are told of each position
     */
    static String take(String xhtml, String path, String file, EpubSources sources) {
        return new Positions(xhtml, path, file, sources).take();
    }

    private String take() {
        int at = 0;
        while (at < xhtml.length()) {
            if (inTag && quote == 0 && xhtml.startsWith(ATTRIBUTE, at)) {
                at = note(at + ATTRIBUTE.length());
            } else {
                copy(xhtml.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Authors' own text may look like an attribute, but not within a tag. */
    private void copy(char c) {
        if (c == '\n') {
            line++;
        } else if (!inTag) {
            inTag = c == '<';
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            inTag = c != '>';
        }
        out.append(c);
    }

    /** The place after the attribute whose value begins at the one given. */
    private int note(int start) {
        int end = xhtml.indexOf('"', start);
        String[] position = xhtml.substring(start, end).split(":", 2);
        sources.add(path, line, new SourcePosition(file, Integer.parseInt(position[0]), Integer.parseInt(position[1])));
        return end + 1;
    }
}
