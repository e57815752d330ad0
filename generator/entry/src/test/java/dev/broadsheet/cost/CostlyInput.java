package dev.broadsheet.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A project that may need much time or memory for its size.
 *
 * @param name the repeated syntax
 * @param files content of its files by path within the content folder
 */
public record CostlyInput(String name, Supplier<Map<String, byte[]>> files) {

    static final String FRONT = "---\ntitle: T\ndate: 2026-01-01\n---\n\n";

    /** Returns an input with a valid {@code site.yaml}. */
    static CostlyInput named(String name) {
        return new CostlyInput(name, Map::of)
                .with("site.yaml", "title: A Briefing\nbaseUrl: https://briefing.example/\nbooks: [{name: book}]\n");
    }

    /** Returns an input as {@link #named}, with one article of the given text after valid front matter. */
    public static CostlyInput text(String name, Supplier<String> markdown) {
        return named(name)
                .with("articles/a.md", () -> (FRONT + markdown.get() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    CostlyInput with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    CostlyInput with(String path, byte[] content) {
        return with(path, () -> content);
    }

    CostlyInput with(String path, Supplier<byte[]> content) {
        return new CostlyInput(name, () -> {
            Map<String, byte[]> more = new TreeMap<>(files.get());
            more.put(path, content.get());
            return more;
        });
    }

    /** Writes the content folder. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.get().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
