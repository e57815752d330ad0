package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Composes the text of one article: its own lines, with each include replaced by the lines of the included file, recursively.
 */
final class Composer {

    /** The longest chain of includes that a diagnostic lists in full. */
    private static final int SHOWN = 3;

    private final Includes includes;
    private final ComposedText.Builder out;
    private final int room;
    private final TreeMap<String, Part> parts = new TreeMap<>();
    private final Map<String, SourcePosition> included = new TreeMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Before> before = new ArrayList<>();
    private int count;
    private boolean inExample;

    /** A file whose lines are being copied. @param from the position of its include; null for the article itself */
    private record Frame(
            String path, SourceText text, @Nullable SourcePosition from) {}

    /**
     * The text before an include in its line, such as the marker of a block quote, which is repeated before each included line.
     */
    private record Before(SourceText text, int from, int to) {}

    /** @param room the maximal length of the composed text in characters */
    Composer(Includes includes, String path, SourceText text, int room) {
        this.includes = includes;
        this.out = new ComposedText.Builder(text, text.length());
        this.room = Math.min(room, Limits.TEXT_FILE_BYTES);
        frames.push(new Frame(path, text, null));
    }

    ComposedText compose(int bodyStart) {
        SourceText text = frame().text();
        BitSet lines = new BitSet();
        if (bodyStart < text.length()) {
            lines.set(text.position(bodyStart).line(), text.lineCount() + 1);
        }
        markdown(lines);
        // A text with too many includes is reported and dropped.
        ComposedText.Builder whole = count > Limits.INCLUDES ? new ComposedText.Builder(text, text.length()) : out;
        return whole.build(List.copyOf(parts.values()), included);
    }

    private Frame frame() {
        return frames.element();
    }

    private void markdown(BitSet lines) {
        SourceText text = frame().text();
        Fence fence = null;
        int opened = 0;
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            String chars = text.line(line);
            fence = fence != null && fence.isLeftBy(chars) ? null : fence;
            Optional<IncludeLine> include = IncludeLine.of(chars);
            if (include.isPresent()) {
                include(line, include.get(), fence);
            } else if (fence == null) {
                fence = Fence.opening(chars).orElse(null);
                opened = line;
                copy(line, 0);
            } else {
                fence = fence.isClosedBy(chars) ? null : fence;
                warnOfMisspelt(line, chars);
                copyCode(line, chars);
                if (fence == null && isOwnText() && Example.isOpenedBy(text.line(opened))) {
                    example(opened, line);
                }
            }
        }
        if (fence != null && frames.size() > 1) {
            report(opened, 0, unclosed(fence));
        }
    }

    /** Returns whether lines are copied without a prefix of a list or quote, and outside an example. */
    private boolean isOwnText() {
        return before.stream().allMatch(piece -> piece.from() == piece.to()) && !inExample;
    }

    /** Appends the lines of a code block again as Markdown: the rendered result of the example. */
    private void example(int opened, int closed) {
        SourceText text = frame().text();
        endLine(closed);
        out.insert(Example.OPENING, text, text.offsetOfLine(opened));
        BitSet lines = new BitSet();
        lines.set(opened + 1, closed);
        inExample = true;
        markdown(lines);
        inExample = false;
        out.insert(Example.CLOSING, text, text.offsetOfLine(closed));
    }

    private static IncludeFault unclosed(Fence fence) {
        return new IncludeFault(
                "BS-INC-009",
                "the code block does not end in the file that it begins in",
                "end it with a line of " + fence.closing());
    }

    /**
     * Copies a line of a code block. A backslash before an include that is shown literally is removed; outside code blocks,
     * Markdown removes it.
     */
    private void copyCode(int line, String chars) {
        SourceText text = frame().text();
        int start = text.offsetOfLine(line);
        if (IncludeLine.isEscaped(chars)) {
            int backslash = start + IncludeLine.indent(chars);
            copyBefore();
            out.append(text, start, backslash);
            out.append(text, backslash + 1, text.offsetOfLine(line + 1));
        } else {
            copy(line, 0);
        }
    }

    /** @param cut the number of characters that are omitted at the beginning of the line */
    private void copy(int line, int cut) {
        SourceText text = frame().text();
        int end = text.offsetOfLine(line + 1);
        copyBefore();
        out.append(text, Math.min(text.offsetOfLine(line) + cut, end), end);
    }

    private void copyBefore() {
        before.forEach(piece -> out.append(piece.text(), piece.from(), piece.to()));
    }

    private void include(int line, IncludeLine include, @Nullable Fence fence) {
        if (count > Limits.INCLUDES) {
            return;
        }
        SourceText text = frame().text();
        int start = text.offsetOfLine(line);
        try {
            checkRoom();
            Part part = includes.find(frame().path(), include);
            parts.put(part.path(), part);
            BitSet lines = lines(part, include, fence);
            before.add(new Before(text, start, start + include.at()));
            frames.push(new Frame(part.path(), part.text(), text.position(start + include.at())));
            if (fence == null) {
                included.putIfAbsent(part.path(), text.position(start + include.at()));
                markdown(lines);
            } else {
                listing(lines, include.choice().isEmpty() ? 0 : margin(lines));
            }
            frames.pop();
            before.remove(before.size() - 1);
            endLine(line);
        } catch (IncludeFault fault) {
            report(line, include.at(), fault);
        }
    }

    /** Appends a line break if the last included line had none. */
    private void endLine(int line) {
        SourceText text = frame().text();
        if (!out.isAtLineStart()) {
            out.append(text, text.offsetOfLine(line) + text.line(line).length(), text.offsetOfLine(line + 1));
        }
    }

    private void checkRoom() throws IncludeFault {
        count++;
        if (count > Limits.INCLUDES || out.length() > room) {
            count = Limits.INCLUDES + 1;
            throw new IncludeFault(
                    "BS-INC-006",
                    "with its includes the article has more than " + Limits.INCLUDES + " includes or "
                            + Limits.TEXT_FILE_BYTES / (1024 * 1024)
                            + " Mi characters, or all articles together more than "
                            + Limits.INCLUDED_CHARACTERS / (1024 * 1024) + " Mi",
                    "include less, or make articles of it and link to them");
        }
    }

    private BitSet lines(Part part, IncludeLine include, @Nullable Fence fence) throws IncludeFault {
        LineChoice choice = includes.choice(part);
        if (fence == null) {
            checkText(part);
        }
        BitSet lines = include.choice().isEmpty()
                ? choice.from(fence == null ? textStart(part) : 0)
                : choice.lines(include.choice());
        if (fence != null
                && lines.stream().anyMatch(line -> fence.ends(part.text().line(line)))) {
            throw new IncludeFault(
                    "BS-INC-009",
                    "'" + part.path() + "' holds a line of " + fence.closing() + ", which would end the code block",
                    "begin and end the block with a longer line of " + fence.sign());
        }
        return lines;
    }

    private void checkText(Part part) throws IncludeFault {
        List<String> chain = Stream.concat(
                        Stream.of(part.path()), frames.stream().map(Frame::path))
                .toList();
        int again = chain.subList(1, chain.size()).indexOf(part.path());
        if (!Part.isMarkdown(part.path())) {
            throw new IncludeFault(
                    "BS-INC-008",
                    "'" + part.path() + "' is not Markdown; it can be included only in a code block",
                    "put the include between two lines of ```");
        } else if (again >= 0) {
            List<String> loop = new ArrayList<>(chain.subList(0, again + 2));
            Collections.reverse(loop);
            throw new IncludeFault(
                    "BS-INC-002",
                    "the include leads back to where it comes from: " + String.join(" → ", loop),
                    "take one of the includes out");
        } else if (frames.size() > Limits.INCLUDE_DEPTH) {
            throw new IncludeFault(
                    "BS-INC-004",
                    "files are included by files that are included, more than " + Limits.INCLUDE_DEPTH + " deep",
                    "include it from the article");
        }
    }

    /**
     * Returns the offset of an included file's Markdown. Front matter of an article is for its own page; that of a file that is
     * only included has no effect and is reported.
     */
    private int textStart(Part part) {
        Optional<DocumentParts> split = DocumentParts.split(part.text(), new Diagnostics());
        if (split.isPresent() && Part.isNamed(part.path())) {
            includes.report(Diagnostic.warning(
                    "BS-INC-011",
                    part.text().position(0),
                    "the front matter of a file that is only included is not read",
                    "delete it; what it says belongs into the articles"));
        }
        return split.map(DocumentParts::bodyStart).orElse(0);
    }

    private void listing(BitSet lines, int margin) {
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            copy(line, margin);
        }
    }

    /** Returns the common indentation of all lines that are not blank, such as that of a region within a class. */
    private int margin(BitSet lines) {
        return lines.stream()
                .mapToObj(line -> frame().text().line(line))
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    /** Reports a misspelt directive in a code block. In other text, the lint of the rendered text reports it. */
    private void warnOfMisspelt(int line, String chars) {
        SourceText text = frame().text();
        IncludeLine.misspelt(chars)
                .ifPresent(name -> includes.report(Diagnostic.warning(
                        "BS-INC-010",
                        text.position(text.offsetOfLine(line) + IncludeLine.indent(chars)),
                        "unknown directive '{{#" + name + "'; it stays as text",
                        "did you mean {{#include path}}? For text, write a backslash before it")));
    }

    private void report(int line, int at, IncludeFault fault) {
        SourceText text = frame().text();
        String chain = chain();
        includes.report(Diagnostic.error(
                fault.code(),
                text.position(text.offsetOfLine(line) + at),
                fault.getMessage(),
                fault.hint() + (chain.isEmpty() ? "" : "; this file is included at " + chain)));
    }

    /**
     * Returns the positions of the includes that led to the current file, innermost first; of a long chain, only its two ends.
     */
    private String chain() {
        List<String> way = frames.stream()
                .map(Frame::from)
                .flatMap(Stream::ofNullable)
                .map(SourcePosition::toString)
                .toList();
        return way.size() > SHOWN
                ? way.get(0) + ", and so on from " + way.get(way.size() - 1)
                : String.join(", which is included at ", way);
    }
}
