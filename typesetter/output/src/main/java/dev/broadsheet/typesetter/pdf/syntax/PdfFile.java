package dev.broadsheet.typesetter.pdf.syntax;

import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the file structure; ISO 32000-1, 7.5. Streams are written as soon as they are compressed, so that finished pages
 * take no memory. All other objects come last, in object streams (7.5.7).
 */
public final class PdfFile {

    private static final int OBJECTS_PER_STREAM = 400;
    private static final int MOST_PENDING = 64;
    private static final int ID_LENGTH = 16;
    private static final int WHERE_WIDTH = 5;
    private static final int ROW = 1 + WHERE_WIDTH + 2;
    private static final byte[] END_STREAM = "\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final Compressor compressor;
    private final Workers workers;
    private final MessageDigest digest = Streams.sha256();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>(List.of(new Place(0, 0, 0xFFFF)));
    private final ObjectSyntax syntax = new ObjectSyntax(this::number);
    private long written;

    /** A cross-reference entry: type, offset or object stream, index; ISO 32000-1, table 18. */
    private record Place(int type, long where, int index) {}

    /** A stream whose data may still be computed. */
    private record Pending(int number, Bytes dictionary, Task<Packed> data) {}

    /**
     * Compressed data.
     *
     * @param check CRC-32 and CRC-32C, which are fast even in interpreted code
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Packed(byte[] data, byte[] check) {
        static Packed of(byte[] data) {
            return new Packed(
                    data,
                    new Bytes(2 * Long.BYTES)
                            .binary(check(new CRC32(), data), Long.BYTES)
                            .binary(check(new CRC32C(), data), Long.BYTES)
                            .toByteArray());
        }

        private static long check(Checksum check, byte[] data) {
            check.update(data, 0, data.length);
            return check.getValue();
        }
    }

    /** @param version PDF version, such as 1.7 */
    public PdfFile(OutputStream out, String version, Compressor compressor, Workers workers) throws IOException {
        this.out = out;
        this.compressor = compressor;
        this.workers = workers;
        write(("%PDF-" + version + "\n%\u00e2\u00e3\u00cf\u00d3\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a page's operators as soon as they are available. */
    public void stream(COSDictionary stream, Task<ContentStream> operators) throws IOException {
        add(
                reserve(stream),
                new Bytes(64).ascii("<</Filter/FlateDecode"),
                workers.start(() -> Packed.of(compressor.deflateQuickly(operators.get()))));
    }

    /**
     * Writes all objects reachable from the catalog and ends the file.
     *
     * @param information information dictionary; empty in PDF 2.0
     */
    public void finish(COSDictionary catalog, Optional<COSDictionary> information) throws IOException {
        int root = number(catalog);
        String info =
                information.map(known -> "/Info " + number(known) + " 0 R").orElse("");
        ObjectStream objects = new ObjectStream();
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            if (next instanceof StreamObject stream) {
                whole(stream);
            } else {
                objects.add(next);
            }
        }
        objects.end();
        while (!pending.isEmpty()) {
            write(pending.remove());
        }
        crossReferences(root, info);
    }

    private int number(COSDictionary object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return known;
        }
        waiting.add(object);
        return reserve(object);
    }

    private int reserve(COSDictionary object) {
        int number = nextNumber();
        numbers.put(object, number);
        return number;
    }

    private int nextNumber() {
        places.add(new Place(0, 0, 0));
        return places.size() - 1;
    }

    private void whole(StreamObject stream) throws IOException {
        Bytes dictionary = new Bytes(256);
        syntax.write(stream, dictionary);
        dictionary.shorten(2);
        add(number(stream), dictionary, Task.done(Packed.of(stream.data())));
    }

    /** @param dictionary the dictionary without its end and its length */
    private void add(int number, Bytes dictionary, Task<Packed> data) throws IOException {
        pending.add(new Pending(number, dictionary, data));
        while (!pending.isEmpty()
                && (pending.size() > MOST_PENDING || pending.element().data().isDone())) {
            write(pending.remove());
        }
    }

    private void write(Pending stream) throws IOException {
        Packed packed = stream.data().get(this::pendingData);
        byte[] data = packed.data();
        places.set(stream.number(), new Place(1, written, 0));
        Bytes start = new Bytes(256).number(stream.number()).ascii(" 0 obj\n").add(stream.dictionary());
        write(start.ascii("/Length ").number(data.length).ascii(">>stream\n").toByteArray());
        digest.update(packed.check());
        put(data);
        put(END_STREAM);
    }

    private Iterator<Task<?>> pendingData() {
        return pending.stream().<Task<?>>map(Pending::data).iterator();
    }

    private void write(byte[] bytes) throws IOException {
        digest.update(bytes);
        put(bytes);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void crossReferences(int root, String info) throws IOException {
        long start = written;
        int number = nextNumber();
        places.set(number, new Place(1, start, 0));
        byte[] id = Arrays.copyOf(digest.digest(), ID_LENGTH);
        COSString identifier = new COSString(id);
        Bytes dictionary = new Bytes(256).ascii("<</Type/XRef/Size ").number(places.size());
        dictionary.ascii("/Root ").number(root).ascii(" 0 R").ascii(info).ascii("/ID");
        syntax.write(Cos.array(identifier, identifier), dictionary);
        dictionary.ascii("/W[1 ").number(WHERE_WIDTH).ascii(" 2]/Filter/FlateDecode");
        dictionary.ascii("/DecodeParms<</Predictor 12/Columns ").number(ROW).ascii(">>");
        write(new Pending(number, dictionary, Task.done(Packed.of(compressor.deflate(table())))));
        write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the cross-reference table with PNG's filter "Up": each row as the difference from the row above. */
    private byte[] table() {
        Bytes table = new Bytes((ROW + 1) * places.size());
        byte[] above = new byte[ROW];
        for (Place place : places) {
            byte[] row = new Bytes(ROW)
                    .add(place.type())
                    .binary(place.where(), WHERE_WIDTH)
                    .binary(place.index(), 2)
                    .toByteArray();
            table.add(2);
            for (int i = 0; i < ROW; i++) {
                table.add(row[i] - above[i]);
            }
            above = row;
        }
        return table.toByteArray();
    }

    /** An object stream. */
    private final class ObjectStream {

        private Bytes directory = new Bytes(4096);
        private Bytes objects = new Bytes(32_768);
        private int stream;
        private int count;

        void add(COSDictionary object) throws IOException {
            if (count == 0) {
                stream = nextNumber();
            }
            int number = number(object);
            places.set(number, new Place(2, stream, count++));
            directory.number(number).add(' ').number(objects.length()).add(' ');
            syntax.write(object, objects);
            objects.add('\n');
            if (count == OBJECTS_PER_STREAM) {
                end();
            }
        }

        void end() throws IOException {
            if (count == 0) {
                return;
            }
            Bytes dictionary = new Bytes(64).ascii("<</Type/ObjStm/N ").number(count);
            dictionary.ascii("/First ").number(directory.length()).ascii("/Filter/FlateDecode");
            Bytes data = directory.add(objects);
            PdfFile.this.add(stream, dictionary, workers.start(() -> Packed.of(compressor.deflateQuickly(data))));
            directory = new Bytes(4096);
            objects = new Bytes(32_768);
            count = 0;
        }
    }
}
