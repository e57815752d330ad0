package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.recording.Packing;
import dev.broadsheet.typesetter.recording.RecordingReader;
import dev.broadsheet.typesetter.recording.RecordingWriter;
import java.util.List;
import java.util.Optional;

/**
 * The stored pages of a section, with everything on which they depend other than its boxes.
 *
 * @param key key of the record
 * @param place position, width and page name with which its box was laid out
 * @param side side of its first page: 0 for the first of the document, 1 for a left one, 2 for a right one
 * @param measured page numbers with which it was laid out
 * @param printed page numbers that it prints
 * @param exchangeable whether lines that print page numbers may be replaced after layout
 * @param pictures pictures that it requested
 * @param faces font faces of its glyphs
 * @param pages its pages, in order
 * @param drawing recorded drawing calls of the pages
 */
@SuppressWarnings("ArrayRecordComponent")
record SectionRecord(
        String key,
        String place,
        int side,
        String measured,
        String printed,
        boolean exchangeable,
        List<Picture> pictures,
        List<Face> faces,
        List<PageRecord> pages,
        byte[] drawing) {

    /** A requested picture. @param mark source mark of the requesting element @param digest digest of its file */
    record Picture(String reference, Optional<String> mark, String digest) {

        private static void write(RecordingWriter out, Picture picture) {
            out.text(picture.reference()).text(picture.mark()).text(picture.digest());
        }

        private static Picture read(RecordingReader in) {
            return new Picture(in.text(), in.optionalText(), in.text());
        }
    }

    /** A font face. @param index index among all faces @param digest digest of its file */
    record Face(int index, String digest) {

        private static void write(RecordingWriter out, Face face) {
            out.number(face.index()).text(face.digest());
        }

        private static Face read(RecordingReader in) {
            return new Face(in.number(), in.text());
        }
    }

    byte[] packed() {
        RecordingWriter out = new RecordingWriter()
                .text(key)
                .text(place)
                .number(side)
                .text(measured)
                .text(printed)
                .flag(exchangeable)
                .list(pictures, Picture::write)
                .list(faces, Face::write)
                .list(pages, PageRecord::write)
                .bytes(drawing);
        return Packing.pack(out.toBytes());
    }

    /** Returns the packed record; empty if it is damaged, or belongs to another section. */
    static Optional<SectionRecord> unpacked(byte[] packed, String key) {
        try {
            return Packing.unpack(packed)
                    .map(bytes -> read(new RecordingReader(bytes)))
                    .filter(record ->
                            record.key().equals(key) && !record.pages().isEmpty());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static SectionRecord read(RecordingReader in) {
        return new SectionRecord(
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.flag(),
                in.list(Picture::read),
                in.list(Face::read),
                in.list(PageRecord::read),
                in.bytes());
    }
}
