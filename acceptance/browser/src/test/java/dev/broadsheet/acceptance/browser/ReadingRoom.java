package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Shelf;
import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A host of reading systems and of books for them. */
final class ReadingRoom implements AutoCloseable {

    private static final Path MODULES = Path.of("node_modules");
    private static final Path PAGES = Path.of("src/test/resources/reader");

    private final Path folder;
    private final SiteServer server;

    private ReadingRoom(Path folder, SiteServer server) {
        this.folder = folder;
        this.server = server;
    }

    static ReadingRoom furnish(Shelf shelf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/reading-room")).toAbsolutePath();
        Tool.requireFile("npm ci in acceptance/browser", MODULES.resolve("foliate-js/view.js"));
        copy(MODULES.resolve("jszip/dist/jszip.min.js"), folder.resolve("jszip.min.js"));
        copy(MODULES.resolve("epubjs/dist/epub.js"), folder.resolve("epub.js"));
        copyTree(MODULES.resolve("foliate-js"), folder.resolve("foliate-js"));
        copyTree(PAGES, folder);
        for (String book : Shelf.BOOKS) {
            copy(shelf.book(book), folder.resolve(book + ".epub"));
            unpack(shelf.book(book), folder.resolve(book));
        }
        return new ReadingRoom(folder, new SiteServer(folder, "/"));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Opens a book in a reading system. @param engine {@code epubjs} or {@code foliate} */
    Reader open(Tab tab, String engine, String book) {
        tab.open(server.address(engine + ".html"));
        return new Reader(tab).open(server.address(book + ".epub"));
    }

    /** The addresses of the documents of a book, by themselves. */
    List<String> documents(String book) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.resolve(book + ".epub").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xhtml")) {
                    addresses.add(server.address(book + "/" + entry.getName()));
                }
            }
        }
        return addresses;
    }

    private static void unpack(Path book, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
