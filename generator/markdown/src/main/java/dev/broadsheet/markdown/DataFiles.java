package dev.broadsheet.markdown;

import dev.broadsheet.data.CsvReader;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.data.DataText;
import dev.broadsheet.data.JsonReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataFile;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.SourcePosition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A cache of the data tables of articles; each file is read once. Thread-safe. */
final class DataFiles {

    private final Map<String, Read> tables = new ConcurrentHashMap<>();

    /** The result of reading a file: its table or a fault. */
    private record Read(Optional<DataTable> table, Optional<DataFault> fault) {}

    /**
     * Returns the table of a file.
     *
     * @param path as written in the article
     * @param position of the path in the source
     * @param warnings receives what the author should know of the table
     */
    DataTable table(ComposedText article, String path, SourcePosition position, Consumer<Diagnostic> warnings)
            throws DataFault {
        Optional<DataFile> file = article.data(position.file(), path);
        if (file.isEmpty()) {
            throw new DataFault(
                    "BS-DATA-001",
                    position,
                    "the path '" + path + "' of a table is not understood",
                    "write it alone in its line: data: rates.csv");
        }
        Part part = file.get()
                .part()
                .orElseThrow(() -> new DataFault(
                        file.get().code(),
                        position,
                        file.get().message(),
                        file.get().hint()));
        Read read = tables.computeIfAbsent(part.path() + " " + part.sha256(), key -> read(part));
        if (read.fault().isPresent()) {
            throw read.fault().get();
        }
        DataTable table = read.table().orElseThrow();
        table.warning().ifPresent(warnings);
        return table;
    }

    private static Read read(Part part) {
        try {
            String name = ContentPaths.name(part.path());
            DataText text = new DataText(name, part.text().text(), part.text()::position);
            boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
            return new Read(Optional.of(json ? JsonReader.read(text) : CsvReader.read(text)), Optional.empty());
        } catch (DataFault fault) {
            return new Read(Optional.empty(), Optional.of(fault));
        }
    }
}
