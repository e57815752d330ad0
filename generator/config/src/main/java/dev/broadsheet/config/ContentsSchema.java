package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code contents} in {@code site.yaml}: which files are the chapters of a book, and in which order. */
final class ContentsSchema {

    /** The maximal number of levels. Deeper contents need {@code SUMMARY.md}. */
    private static final int MOST_LEVELS = 4;

    /** A chapter with its sections, as lines. */
    private record Branch(List<ContentsEntry> lines) {

        Branch in(Role role) {
            return new Branch(lines.stream()
                    .map(line -> new ContentsEntry(role, line.level(), line.title(), line.file(), line.position()))
                    .toList());
        }
    }

    private static final ValueType<LocatedValue<String>> PATH =
            ValueType.located(new ValueType.Formed<>(Form.CHAPTER_PATH));
    private static final Key<LocatedValue<String>> FILE =
            optional("file", PATH, "Its file, from chapters/ on; without one it is yet to be written.");
    private static final Key<String> TITLE =
            text("title", "What the contents call it; by default the title of the file.");

    private static final ValueType<Branch> CHAPTER = chapter(1);
    private static final ValueType<List<Branch>> CHAPTER_LIST = new ValueType.Many<>(CHAPTER, false);
    private static final ValueType<List<Branch>> FILES = new ValueType.Many<>(leaf(1), true);

    private static final Key<String> PART_TITLE = text("title", "Name of the part; by default the title of its file.");
    private static final Key<LocatedValue<String>> PART_FILE =
            optional("file", PATH, "A text of its own, from chapters/ on, before its chapters.");
    private static final Key<List<Branch>> PART_CHAPTERS =
            required("chapters", CHAPTER_LIST, "Its chapters, in order.");

    private static final Key<List<Branch>> FRONT =
            optional("front", FILES, "Files before the chapters, without numbers, such as a preface.");
    private static final Key<List<Branch>> CHAPTERS = optional(
            "chapters", CHAPTER_LIST, "Chapters in order, from chapters/ on; before the parts, if there are some.");
    private static final Key<List<Branch>> PARTS = optional(
            "parts",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            PartSchema.schema(PART_TITLE, PART_FILE, PART_CHAPTERS), ContentsSchema::part),
                    false),
            "Parts, each with a title and its chapters.");
    private static final Key<List<Branch>> APPENDICES =
            optional("appendices", CHAPTER_LIST, "Appendices in order, numbered by letters.");
    private static final Key<List<Branch>> BACK =
            optional("back", FILES, "Files after all others, without numbers, such as acknowledgements.");

    static final Schema SCHEMA = Schema.of(FRONT, CHAPTERS, PARTS, APPENDICES, BACK);

    private ContentsSchema() {}

    static List<ContentsEntry> contents(Mapping m) {
        return Stream.of(
                        lines(m, FRONT, Role.FRONT),
                        lines(m, CHAPTERS, Role.CHAPTER),
                        m.list(PARTS).stream(),
                        lines(m, APPENDICES, Role.APPENDIX),
                        lines(m, BACK, Role.BACK))
                .flatMap(branches -> branches)
                .flatMap(branch -> branch.lines().stream())
                .toList();
    }

    private static Stream<Branch> lines(Mapping m, Key<List<Branch>> key, Role role) {
        return m.list(key).stream().map(branch -> branch.in(role));
    }

    private static ValueType<Branch> chapter(int level) {
        if (level == MOST_LEVELS) {
            return new ValueType.TextOrKeyed<>(
                    leaf(level), new ValueType.Keyed<>(Schema.of(FILE, TITLE), m -> branch(m, level, List.of())));
        }
        Key<List<Branch>> sections = optional(
                "sections", new ValueType.Many<>(chapter(level + 1), false), "Sections of it in files of their own.");
        return new ValueType.TextOrKeyed<>(
                leaf(level),
                new ValueType.Keyed<>(Schema.of(FILE, TITLE, sections), m -> branch(m, level, m.list(sections))));
    }

    private static ValueType<Branch> leaf(int level) {
        return new ValueType.Made<>(PATH, path -> new Branch(List.of(line(level, "", path))));
    }

    private static ContentsEntry line(int level, String title, LocatedValue<String> path) {
        return new ContentsEntry(Role.CHAPTER, level, title, ContentPaths.CHAPTERS + path.value(), path.position());
    }

    private static Optional<Branch> branch(Mapping m, int level, List<Branch> sections) {
        Optional<LocatedValue<String>> file = m.get(FILE);
        String title = m.text(TITLE);
        if (!m.has(FILE) && !m.has(TITLE)) {
            m.require(FILE);
        }
        SourcePosition position = m.position();
        List<ContentsEntry> lines = new ArrayList<>();
        lines.add(file.map(path -> line(level, title, path))
                .orElseGet(() -> new ContentsEntry(Role.CHAPTER, level, title, "", position)));
        sections.forEach(section -> lines.addAll(section.lines()));
        return Optional.of(new Branch(lines));
    }

    private static Optional<Branch> part(Mapping m) {
        List<ContentsEntry> lines = new ArrayList<>();
        Optional<LocatedValue<String>> file = m.get(PART_FILE);
        if (!m.has(PART_FILE)) {
            m.require(PART_TITLE);
        }
        String path = file.map(own -> ContentPaths.CHAPTERS + own.value()).orElse("");
        SourcePosition position = file.map(LocatedValue::position).orElse(m.position());
        lines.add(new ContentsEntry(Role.PART, 1, m.text(PART_TITLE), path, PartSchema.opening(m), position));
        m.list(PART_CHAPTERS).forEach(chapter -> lines.addAll(chapter.lines()));
        return Optional.of(new Branch(lines));
    }
}
